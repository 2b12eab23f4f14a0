//! Languages and their words: of the page, of the notice about a reader's files, of the page that opens them.
//!
//! The words are gettext PO files under `po/`, read when this crate is compiled (`build/`): English in the templates
//! (`page.pot`, `notice.pot`, `open.pot`), each other language in a folder. A phrase that lacks a translation, or whose
//! places in braces are not those of the English, stops the build with file and line.
//!
//! [`fill`] puts values into the places of a phrase; [`Plural`] chooses among its forms; [`day_of`] and [`year_of`] give
//! numbers the endings that some languages add.

mod date;
mod fill;
mod language;
mod notice;
mod open;
mod ordinal;
mod plural;
mod words;

pub use date::{Civil, date, date_undated, year};
pub use fill::{fill, pieces};
pub use language::{ENGLISH, LANGUAGES, Language};
pub use notice::{Message, Term};
pub use open::{open, zoom};
pub use ordinal::{day_of, number_of, year_of};
pub use plural::Plural;
pub use words::{NAMES, Words, page};
