//! Events as far as the map itself tells them.

use serde::{Deserialize, Serialize};

use super::{AreaId, Day, Form, PlaceId, SourceId, When};

/// An event, as far as the map itself tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The id used in files and attributes.
    pub key: String,
    /// When, as precise as it is known.
    pub when: When,
    /// What sort of thing.
    pub kind: EventKind,
    /// What, in a few words.
    pub title: String,
    /// What, in a sentence or two; in the language of the record.
    pub summary: String,
    /// The areas it concerns.
    pub areas: Vec<AreaId>,
    /// Where it happened, as far as that is known.
    pub spots: Vec<Spot>,
    /// The evidence.
    pub sources: Vec<SourceId>,
}

/// A place of an event, to be drawn as a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Which place of the basemap.
    pub place: PlaceId,
    /// How near to it.
    pub exactness: Exactness,
}

/// How near to a place an event happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Exactness {
    /// There.
    Exact,
    /// Near it, wider than it, or only directed at it.
    About,
}

/// What sort of thing an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    /// A place or a road passes from one side to another.
    Control,
    /// An attack, a bombardment, an offensive.
    Fighting,
    /// Declarations, offices, votes, talks.
    Politics,
    /// Something that sides agree on.
    Agreement,
    /// What befell people apart from all these.
    People,
}

impl EventKind {
    /// The kind's id, as in files and attributes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Fighting => "fighting",
            Self::Politics => "politics",
            Self::Agreement => "agreement",
            Self::People => "people",
        }
    }
}

impl Event {
    /// The day on which it stands on a line of days: its first.
    ///
    /// `None` when it is known only to the month or less: such an event is never drawn on a day.
    pub fn drawn_on(&self) -> Option<Day> {
        matches!(self.when.form(), Form::Day | Form::Days).then(|| self.when.span().first())
    }

    /// Whether it is known to have happened on this day, or on days of which this is one.
    pub fn is_on(&self, day: Day) -> bool {
        self.drawn_on().is_some() && self.when.span().contains(day)
    }
}
