//! How a language is handed to the page.

use serde::{Deserialize, Serialize};

use super::{Language, Plural};

/// The words of one language, as the page is given them: every phrase of a [`Table`](super::Table), in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The tag of the language (BCP 47).
    pub tag: String,
    plural: Plural,
    phrases: Vec<String>,
}

impl Words {
    /// The words of a language.
    pub fn of(language: &Language) -> Self {
        let phrases = language.table.all().into_iter().map(|(_, phrase)| phrase.words.to_owned());
        Self { tag: language.tag.to_owned(), plural: language.plural, phrases: phrases.collect() }
    }

    /// The language of what is told in English in every language; `None` where that is the page's own.
    pub fn untranslated(&self) -> Option<&'static str> {
        (self.tag != "en").then_some("en")
    }

    /// The way from this language's page to that of another, or to itself.
    pub fn way_to(&self, language: &Language) -> String {
        match [self.root(), &language.folder()].concat() {
            here if here.is_empty() => "./".to_owned(),
            there => there,
        }
    }

    /// The way from this language's page to the root of the site, with its slash.
    pub fn root(&self) -> &'static str {
        if self.untranslated().is_some() { "../" } else { "" }
    }

    /// The position of a form among the three of a phrase.
    pub(super) const fn form(&self, number: usize) -> usize {
        self.plural.form(number)
    }

    pub(super) fn at(&self, position: usize) -> &str {
        self.phrases.get(position).map_or("", String::as_str)
    }
}
