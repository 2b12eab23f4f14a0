//! An area and what is known of it apart from control.

use serde::{Deserialize, Serialize};

use super::{ByAccount, Claim, SourceId, Timeline};

/// The place of an area in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AreaId(pub(super) u16);

/// An area: its names, its figures and its control under each account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// The id used in files, addresses and attributes.
    pub key: String,
    /// The name it goes by on the page.
    pub name: String,
    /// The name as the subject of a sentence.
    pub subject: String,
    /// Its names.
    pub names: Names,
    /// Names given later, or in other spellings, with a word on each.
    pub other_names: Vec<String>,
    /// Its seat.
    pub seat: String,
    /// Its area in square kilometres.
    pub area_km2: Figure,
    /// Its population.
    pub population: Figure,
    /// The year in which the population was counted.
    pub population_year: u16,
    /// Figures of its population: who was counted, and the figure.
    pub figures: Vec<(String, String)>,
    /// Who controlled it.
    pub control: ByAccount<Timeline<Claim>>,
}

/// A name in several languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// The English name.
    pub english: String,
    /// The other names: language tag (BCP 47), name, and whether it is less than highly certain.
    pub others: Vec<(String, String, bool)>,
}

/// A number with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The number.
    pub value: u32,
    /// The evidence, never empty.
    pub sources: Vec<SourceId>,
}
