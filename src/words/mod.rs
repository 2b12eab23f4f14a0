//! The words of the page, in one language.
//!
//! A language is a [`Table`] in a file of its own: the compiler refuses one in which a phrase is missing.
//! The page's program has no words of any language in it; it is given those of its page as [`Words`].

mod az;
mod en;
mod fill;
mod given;
mod hy;
mod ku;
mod phrase;
mod plural;
mod ru;
mod table;
mod tr;

pub use fill::{fill, pieces};
pub use given::Words;
pub use phrase::{Confidence, Phrase, high, low, medium};
pub use plural::Plural;
pub use table::Table;

/// A language that the page speaks.
#[derive(Clone, Copy, Debug)]
pub struct Language {
    /// Its tag (BCP 47), which is also its folder; English, at the root, has none.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// How it counts.
    pub plural: Plural,
    /// Its words.
    pub table: &'static Table,
}

impl Language {
    /// The folder of its page, with its slash; English is at the root.
    pub fn folder(&self) -> String {
        if self.tag == ENGLISH.tag { String::new() } else { format!("{}/", self.tag) }
    }
}

/// English, in which the data is kept.
pub const ENGLISH: Language =
    Language { tag: "en", name: "English", plural: Plural::OneOther, table: &en::TABLE };

/// The languages, English first, then by their tags.
pub const LANGUAGES: [Language; 6] = [
    ENGLISH,
    Language { tag: "az", name: "Azərbaycanca", plural: Plural::OneOther, table: &az::TABLE },
    Language { tag: "hy", name: "Հայերեն", plural: Plural::ZeroOneOther, table: &hy::TABLE },
    Language { tag: "ku", name: "Kurdî", plural: Plural::OneOther, table: &ku::TABLE },
    Language { tag: "ru", name: "Русский", plural: Plural::OneFewMany, table: &ru::TABLE },
    Language { tag: "tr", name: "Türkçe", plural: Plural::OneOther, table: &tr::TABLE },
];
