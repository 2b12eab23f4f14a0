//! The files of the map: the record and its control.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::{Certainty, Verb};
use crate::geometry::LabelSide;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct RecordFile {
    pub title: String,
    #[serde(default)]
    pub subtitle: String,
    #[serde(default)]
    pub description: String,
    pub span: SpanFile,
    pub opens_on: Option<String>,
    /// Whether no certainty may be above what its sources bear.
    #[serde(default)]
    pub weigh_sources: bool,
    #[serde(rename = "frame")]
    pub extent: Option<[f64; 4]>,
    #[serde(rename = "district_order")]
    pub area_order: Option<Vec<String>>,
    pub roads_open: Option<String>,
    pub inset: Option<InsetFile>,
    pub accounts: Vec<AccountFile>,
    pub story: Option<StoryFile>,
    #[serde(default)]
    pub accuracy: String,
    #[serde(default)]
    pub credits: Vec<CreditFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct SpanFile {
    pub first: String,
    pub last: String,
}

/// A part of the map at a larger scale.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct InsetFile {
    pub title: String,
    #[serde(rename = "frame")]
    pub extent: [f64; 4],
    pub names: Vec<InsetNameFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct InsetNameFile {
    pub name: String,
    pub at: (f64, f64),
    pub side: LabelSide,
    #[serde(default)]
    pub while_roads_open: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct AccountFile {
    pub id: String,
    pub name: String,
    pub short: Option<String>,
    #[serde(default)]
    pub summary: String,
    pub opening: Option<String>,
    pub inside: Option<String>,
    pub verb: Option<Verb>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct StoryFile {
    pub title: String,
    pub summary: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct CreditFile {
    pub text: String,
    pub licence: Option<String>,
    pub link: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct AuthorityFile {
    pub id: String,
    pub name: String,
    pub short: Option<String>,
    pub forms: Option<FormsFile>,
    pub colour: Option<ColourFile>,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct FormsFile {
    pub under: [String; 2],
    pub held: [String; 2],
    pub from: String,
    pub to: String,
    pub between: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct ColourFile {
    pub light: String,
    pub dark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct StatusFile {
    pub id: String,
    pub kind: StatusKind,
    pub meaning: String,
    pub divided: Option<DividedFile>,
    pub aside: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct DividedFile {
    pub name: String,
    pub one: String,
    pub other: String,
    pub from: String,
    pub to: String,
}

impl DividedFile {
    /// Its texts by their fields.
    pub(in crate::reading) const fn texts(&self) -> [(&'static str, &String); 5] {
        let Self { name, one, other, from, to } = self;
        [("name", name), ("one", one), ("other", other), ("from", from), ("to", to)]
    }
}

/// Whether a status speaks of one holder or of two.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(in crate::reading) enum StatusKind {
    Held,
    Divided,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct SourceFile {
    pub id: String,
    pub publisher: String,
    pub title: String,
    /// Its title in English, where it is in another language.
    pub title_en: Option<String>,
    pub year: Option<String>,
    pub kind: String,
    pub read: ExtentFile,
    pub side: Option<String>,
    /// The source that it repeats, or through which alone it is known.
    pub through: Option<String>,
    /// The work of which it is one copy or part among several: all of these are one witness.
    pub work: Option<String>,
    /// The language of its title.
    pub language: Option<String>,
    pub links: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::reading) enum ExtentFile {
    Whole,
    Excerpt,
    Abstract,
    Reference,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct AreaFile {
    pub id: String,
    pub names: BTreeMap<String, String>,
    #[serde(default)]
    pub names_confidence: BTreeMap<String, Certainty>,
    pub seat: Option<String>,
    #[serde(default)]
    pub other_names: Vec<String>,
    pub area: Option<SizeFile>,
    pub population: Option<PopulationFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct SizeFile {
    pub km2: u32,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct PopulationFile {
    pub people: u32,
    pub year: u16,
    #[serde(default)]
    pub sources: Vec<String>,
}

/// By area, then by account.
pub(in crate::reading) type ControlFile = BTreeMap<String, BTreeMap<String, Vec<PeriodFile>>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::reading) struct PeriodFile {
    pub from: String,
    pub to: String,
    pub authority: String,
    pub shared_with: Option<String>,
    pub status: Option<String>,
    pub certainty: Option<Certainty>,
    pub certainty_as_fact: Option<Certainty>,
    pub text: Option<String>,
    pub note: Option<String>,
    pub differs: Option<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}
