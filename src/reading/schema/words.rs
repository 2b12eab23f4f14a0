//! A file of the record's words in another language.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::{Certainty, Forms};

use super::DividedFile;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct WordsFile {
    pub authorities: BTreeMap<String, AuthorityWords>,
    pub statuses: BTreeMap<String, StatusWords>,
    #[serde(rename = "districts")]
    pub areas: BTreeMap<String, AreaWords>,
    pub texts: Vec<TextWords>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct AuthorityWords {
    pub name: String,
    pub short: String,
    pub under: [String; 2],
    pub held: [String; 2],
    pub from: String,
    pub to: String,
    pub between: String,
    pub confidence: Certainty,
}

impl AuthorityWords {
    pub(in crate::reading) fn forms(&self) -> Forms {
        let Self { under, held, from, to, between, .. } = self.clone();
        Forms { under, held, from, to, between }
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct StatusWords {
    pub name: String,
    pub meaning: String,
    pub aside: Option<String>,
    pub divided: Option<DividedFile>,
    pub confidence: Certainty,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct AreaWords {
    pub subject: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct TextWords {
    pub en: String,
    pub to: String,
    pub confidence: Certainty,
}
