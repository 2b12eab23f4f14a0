//! The words of the notice about a reader's files.

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/notice.rs"));

impl Message {
    /// Its phrase in a language: for one, for few, for any other number.
    pub fn forms(self, language: Language) -> [&'static str; 3] {
        let forms = NOTICE.get(language.index).and_then(|all| all.get(self as usize));
        forms.copied().unwrap_or_default()
    }

    /// Its phrase for a number, or where nothing is counted.
    pub fn phrase(self, language: Language, number: Option<usize>) -> &'static str {
        let [.., other] = self.forms(language);
        let form = number.map(|number| language.plural.form(number));
        form.and_then(|form| self.forms(language).get(form).copied()).unwrap_or(other)
    }
}

impl Term {
    /// What it is called in a language.
    pub fn phrase(self, language: Language) -> &'static str {
        TERMS.get(language.index).and_then(|all| all.get(self as usize)).copied().unwrap_or("")
    }
}
