//! The languages of the page.

use crate::Plural;

/// A language in which the page, and what is read from a reader's files, is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), which is also its folder; English, at the root, has none.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// Its plural rule.
    pub plural: Plural,
    /// Its place in the tables of words.
    pub(crate) index: usize,
}

/// English, in which the data is kept.
pub const ENGLISH: Language =
    Language { tag: "en", name: "English", plural: Plural::OneOther, index: 0 };

/// The languages, English first, then by their tags.
pub const LANGUAGES: [Language; 6] = [
    ENGLISH,
    Language { tag: "az", name: "Azərbaycanca", plural: Plural::OneOther, index: 1 },
    Language { tag: "hy", name: "Հայերեն", plural: Plural::ZeroOneOther, index: 2 },
    Language { tag: "ku", name: "Kurdî", plural: Plural::OneOther, index: 3 },
    Language { tag: "ru", name: "Русский", plural: Plural::OneFewMany, index: 4 },
    Language { tag: "tr", name: "Türkçe", plural: Plural::OneOther, index: 5 },
];

impl Default for Language {
    fn default() -> Self {
        ENGLISH
    }
}

impl Language {
    /// The language of this tag (BCP 47).
    pub fn from_tag(tag: &str) -> Option<Self> {
        LANGUAGES.into_iter().find(|language| language.tag == tag)
    }

    /// The folder of its page, with its slash; English is at the root.
    pub fn folder(&self) -> String {
        if self.tag == ENGLISH.tag { String::new() } else { format!("{}/", self.tag) }
    }
}
