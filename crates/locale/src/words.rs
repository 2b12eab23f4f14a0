//! The words of the page in one language.

use serde::{Deserialize, Serialize};

use crate::{Language, Plural};

/// The words of one language, as the page's program is given them: every phrase of the template, in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The tag of the language (BCP 47).
    pub tag: String,
    plural: Plural,
    phrases: Vec<String>,
}

include!(concat!(env!("OUT_DIR"), "/page.rs"));

/// Every phrase of a language, in the order of [`NAMES`]; three for each plural: one, few, other.
pub fn page(language: Language) -> &'static [&'static str] {
    PAGE.get(language.index).copied().unwrap_or_default()
}

impl Words {
    /// The words of a language.
    pub fn of(language: &Language) -> Self {
        let phrases = page(*language).iter().map(|phrase| (*phrase).to_owned());
        Self { tag: language.tag.to_owned(), plural: language.plural, phrases: phrases.collect() }
    }

    /// The language of what is in English on every page; `None` where that is the page's own.
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

    fn at(&self, position: usize) -> &str {
        self.phrases.get(position).map_or("", String::as_str)
    }

    /// An entry of a list of phrases; of one past its end there is none.
    fn listed(&self, first: usize, length: usize, position: usize) -> &str {
        if position < length { self.at(first + position) } else { "" }
    }

    /// The form that goes with a number.
    fn form(&self, first: usize, number: usize) -> &str {
        self.at(first + self.plural.form(number))
    }
}
