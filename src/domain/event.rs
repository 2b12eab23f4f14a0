//! Events as far as the map itself tells them.

use serde::{Deserialize, Serialize};

use super::{AreaId, Day, Form, When};

/// An event, as far as the map itself tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When, as precise as it is known.
    pub when: When,
    /// What sort of thing.
    pub kind: EventKind,
    /// What, in a few words.
    pub title: String,
    /// The areas it concerns.
    pub areas: Vec<AreaId>,
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

    /// The area it belongs to; `None` when there are several or none.
    pub fn only_area(&self) -> Option<AreaId> {
        match self.areas.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}
