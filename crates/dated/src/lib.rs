//! Reads anybody's dated GeoJSON: features with the days on which they hold, every decision that was taken, and
//! every fault.
//!
//! Pure: bytes in, a [`Verdict`] out. No file, clock, network or thread; the same code runs natively and in a
//! browser. Start at [`read`].
//!
//! # What is read
//! GeoJSON (a collection, a list of features, one feature, a geometry), features line by line, and tables (CSV) with
//! a latitude and a longitude; in UTF-8, UTF-16 by its mark, or else Windows 1252. Several files are one map.
//!
//! # How the times are found
//! The first [`Rule`] that fits is taken for the whole map. Names of fields are compared whole, without case and
//! marks; fields such as `updated` are never taken. A field has one type over all its values. What the reader of the
//! map decides otherwise is in [`Choices`].
//!
//! # Days
//! A [`Day`] is a civil day of the proleptic Gregorian calendar; years are counted as astronomers do. A [`Period`] is
//! closed: both its days count, whatever an end means in the file ([`Meaning`]). A date that cannot be read never
//! means always: its feature is left out, with a [`Fault`].
//!
//! # Words
//! Nothing here is a sentence but for [`notice`]: messages with places to be filled, told in one of six languages.
//!
//! Names, links and HTML in a file are text, and are given as they stand: who shows them must show them as text.
//!
//! # The modules
//!
//! | module | what it does |
//! |---|---|
//! | `decoding`, `stranger` | bytes to text; other formats, by name |
//! | `gather`, `json`, `members`, `milestones`, `csv`, `shape`, `extent` | text to features with checked geometry in degrees |
//! | `value`, `column`, `names` | one value, one field, the names of fields |
//! | `rules` | where the times are |
//! | `ends`, `successions`, `horizon`, `precision`, `period`, `span` | what ends mean, what follows what, where the file ends, how finely days are known, the days of one thing and of all |
//! | `label`, `style`, `colouring`, `accounts` | names, colours, kinds, accounts |
//! | `reading`, `assemble` | all of it in its order |
//! | `command` | the command line that makes the same map |
//! | [`notice`] | what is told, in words |
//! | [`written`] | what was read, for other programs |

mod accounts;
mod assemble;
mod choices;
mod colouring;
mod column;
mod command;
mod csv;
mod day;
mod decoding;
mod ends;
mod extent;
mod fault;
mod feature;
mod formula;
mod gather;
mod horizon;
mod item;
mod json;
mod label;
mod members;
mod milestones;
mod names;
pub mod notice;
mod opened;
mod period;
mod precision;
mod reading;
mod rules;
mod shape;
mod span;
mod stranger;
mod style;
mod successions;
mod value;
mod verdict;
pub mod written;

pub use accounts::Accounts;
pub use choices::{Choices, Codes, EndIs, Midnights, Order, Undated, Years};
pub use colouring::Colouring;
pub use column::Candidate;
pub use day::Day;
pub use decoding::Encoding;
pub use ends::{EndBy, Meaning};
pub use fault::{Broken, Fault, Subject, Why};
pub use feature::Feature;
pub use horizon::Horizon;
pub use label::LabelBy;
pub use opened::{Also, Decisions, Opened, Stop};
pub use period::Period;
pub use reading::read;
pub use rules::Rule;
pub use span::{Span, Unit};
pub use stranger::Stranger;
pub use style::Style;
pub use successions::Successions;
pub use value::{Numbers, Precision, Unreadable};
pub use verdict::{Question, Reason, Refusal, Verdict};

/// One file, as it was dropped or picked.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Its name, without which a table may not be known as one; a year may stand in it.
    pub name: &'a str,
    /// What it holds.
    pub bytes: &'a [u8],
}
