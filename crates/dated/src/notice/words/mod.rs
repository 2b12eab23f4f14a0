//! The words of the notice: a file for each language.
//!
//! A language is a phrase for every message and its [`Terms`]; the compiler refuses one in which either lacks.

mod az;
mod en;
mod hy;
mod ku;
mod phrase;
mod ru;
mod terms;
mod tr;

pub use phrase::Phrase;
pub(super) use terms::Terms;

use super::{Language, Message};

impl Message {
    /// What it says in a language.
    pub const fn phrase(self, language: Language) -> Phrase {
        match language {
            Language::En => en::phrase(self),
            Language::Az => az::phrase(self),
            Language::Hy => hy::phrase(self),
            Language::Ku => ku::phrase(self),
            Language::Ru => ru::phrase(self),
            Language::Tr => tr::phrase(self),
        }
    }
}

impl Language {
    /// What it calls days, years, files and features.
    pub(super) const fn terms(self) -> &'static Terms {
        match self {
            Self::En => en::TERMS,
            Self::Az => az::TERMS,
            Self::Hy => hy::TERMS,
            Self::Ku => ku::TERMS,
            Self::Ru => ru::TERMS,
            Self::Tr => tr::TERMS,
        }
    }
}
