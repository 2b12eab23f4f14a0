//! The files read beside the map.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::{Certainty, EventKind, Exactness};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct EventFile {
    pub id: String,
    pub when: String,
    pub kind: EventKind,
    pub title: String,
    pub summary: String,
    pub disputed: Option<String>,
    pub place: Option<String>,
    /// Ids of places, and how near to each it happened.
    #[serde(default)]
    pub at: BTreeMap<String, Exactness>,
    /// Why it is at no place of the map.
    #[serde(default)]
    pub no_point: Option<String>,
    #[serde(rename = "districts")]
    pub areas: Vec<String>,
    pub people: Vec<String>,
    pub in_article: bool,
    pub certainty: Certainty,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct PersonFile {
    pub id: String,
    pub name: String,
    pub variants: Vec<String>,
    pub role: String,
    pub dates: Option<String>,
    pub note: Option<String>,
    pub in_article: bool,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct OrganisationFile {
    pub id: String,
    pub name: String,
    pub variants: Vec<String>,
    pub note: String,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct PartFile {
    pub id: String,
    pub title: String,
    pub statements: Vec<StatementFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct StatementFile {
    pub id: String,
    pub text: String,
    pub compared: Option<String>,
    /// Titles and addresses of what it points to.
    #[serde(default)]
    pub links: BTreeMap<String, String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct ComparisonFile {
    pub id: String,
    pub article: String,
    pub others: String,
    pub verdict: String,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct PopulationFigureFile {
    pub id: String,
    pub what: String,
    pub figure: String,
    #[serde(rename = "districts")]
    pub areas: Vec<String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct NoteFile {
    pub id: String,
    pub title: Option<String>,
    pub text: String,
    pub certainty: Option<Certainty>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct CoverageFile {
    pub section: String,
    pub number: u32,
    pub opens: String,
    pub carried_by: Vec<String>,
    pub why_not: Option<String>,
}
