//! An atlas of days: who controlled a set of districts on every day of a span, told by two accounts.
//!
//! The modules, in the order in which they may use each other:
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | [`words`] | the phrases of the page in each language, and how a language counts | nothing |
//! | [`domain`] | days, timelines, claims and the atlas made of them | `words` |
//! | [`geometry`] | longitude and latitude to a fitted sheet, and the backdrop around it | nothing |
//! | [`edition`] | one record and its sheet, packed for the page | `domain`, `geometry` |
//! | [`reading`] | files to an edition, or a list of faults | the three above |
//! | [`paint`] | which fill a district gets, and the colours as CSS | `domain` |
//! | [`session`] | what the reader sees now, what an action makes of it, how days play | `domain`, `paint` |
//! | [`text`] | what the page says: dates, sentences, changes, numbers | `domain`, `paint`, `session` |
//! | [`export`] | the record in formats that other programs read | `domain`, `reading`, `text`, `citation` |
//! | [`permalink`] | a session as the fragment of an address, and back | `domain`, `paint`, `session` |
//! | [`citation`] | a view, cited in the forms that others read | `words`, `domain`, `paint`, `session`, `text` |
//! | [`picture`] | a day as one SVG for every renderer | `words`, `domain`, `geometry`, `paint`, `session`, `text` |
//! | `ui` | Yew components; they render natively too | all above, and the hooks of `browser` |
//! | `browser` | the only module with effects: mounting, address, timers, voice | what it shows and packs |
//!
//! Within `ui`, `written` is what the build writes into the page and no program draws again.
//! The pure half, everything but `ui` and `browser`, compiles without the feature `ui`.
//! No module names a district, an authority or a person: those come from the `data/` folder.

/// The version of the page, which stands in every citation and picture.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name of the page, as files bear it.
pub const NAME: &str = env!("CARGO_PKG_NAME");

/// The name of the whole page as one file, beside the page.
pub const ONE_FILE: &str = concat!(env!("CARGO_PKG_NAME"), ".html");

/// The name of the list of what the page is made with, and its licences, beside the page.
pub const THIRD_PARTIES: &str = "third-parties.txt";

pub mod citation;
pub mod domain;
pub mod edition;
pub mod export;
pub mod geometry;
pub mod paint;
pub mod permalink;
pub mod picture;
pub mod reading;
pub mod session;
pub mod text;
pub mod words;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod ui;
