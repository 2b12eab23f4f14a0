//! The shapes of the JSON files, field by field; `data/README.md` explains each.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::Certainty;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordFile {
    pub title: String,
    pub subtitle: String,
    pub description: String,
    pub span: SpanFile,
    pub opens_on: String,
    pub frame: [f64; 4],
    pub district_order: Vec<String>,
    pub accounts: AccountsFile,
    pub story: StoryFile,
    pub accuracy: String,
    pub credits: Vec<CreditFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SpanFile {
    pub first: String,
    pub last: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountsFile {
    pub declared: AccountFile,
    pub ground: AccountFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AccountFile {
    pub name: String,
    pub summary: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoryFile {
    pub title: String,
    pub summary: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CreditFile {
    pub text: String,
    pub licence: Option<String>,
    pub link: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AuthorityFile {
    pub id: String,
    pub name: String,
    pub short: String,
    pub in_sentence: String,
    pub colour: ColourFile,
    pub note: String,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColourFile {
    pub light: String,
    pub dark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatusFile {
    pub id: String,
    pub kind: StatusKind,
    pub meaning: String,
    pub between: Option<String>,
    pub aside: Option<String>,
}

/// Whether a status speaks of one holder or of two.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum StatusKind {
    Held,
    Divided,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceFile {
    pub id: String,
    pub publisher: String,
    pub title: String,
    pub year: Option<String>,
    pub kind: String,
    pub read: ExtentFile,
    pub side: Option<String>,
    pub links: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ExtentFile {
    Whole,
    Excerpt,
    Abstract,
    Reference,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DistrictFile {
    pub id: String,
    pub names: BTreeMap<String, String>,
    pub names_confidence: BTreeMap<String, Certainty>,
    pub seat: String,
    pub other_names: Vec<String>,
    pub area: AreaFile,
    pub population: PopulationFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaFile {
    pub km2: u32,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PopulationFile {
    pub people: u32,
    pub year: u16,
    pub sources: Vec<String>,
}

pub(super) type ControlFile = BTreeMap<String, TimelinesFile>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TimelinesFile {
    pub declared: Vec<PeriodFile>,
    pub ground: Vec<PeriodFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PeriodFile {
    pub from: String,
    pub to: String,
    pub authority: String,
    pub shared_with: Option<String>,
    pub status: String,
    pub certainty: Certainty,
    pub certainty_as_fact: Option<Certainty>,
    pub text: String,
    pub note: Option<String>,
    pub differs: Option<String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventFile {
    pub id: String,
    pub when: String,
    pub title: String,
    pub summary: String,
    pub disputed: Option<String>,
    pub place: Option<String>,
    pub districts: Vec<String>,
    pub people: Vec<String>,
    pub in_article: bool,
    pub certainty: Certainty,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonFile {
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
pub(super) struct OrganisationFile {
    pub id: String,
    pub name: String,
    pub variants: Vec<String>,
    pub note: String,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartFile {
    pub id: String,
    pub title: String,
    pub statements: Vec<StatementFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementFile {
    pub id: String,
    pub text: String,
    pub compared: Option<String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ComparisonFile {
    pub id: String,
    pub article: String,
    pub others: String,
    pub verdict: String,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PopulationFigureFile {
    pub id: String,
    pub what: String,
    pub figure: String,
    pub districts: Vec<String>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteFile {
    pub id: String,
    pub title: Option<String>,
    pub text: String,
    pub certainty: Option<Certainty>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CoverageFile {
    pub section: String,
    pub number: u32,
    pub opens: String,
    pub carried_by: Vec<String>,
    pub why_not: Option<String>,
}
