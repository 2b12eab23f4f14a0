//! What the reader sees now, and what an action makes of it.

use crate::domain::{Atlas, Day, DistrictId, Shared};
use crate::paint::View;

/// What the reader sees: a day, a view and perhaps a district. The day lies in the record's span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What is known.
    pub atlas: Shared<Atlas>,
    /// The shown day.
    pub day: Day,
    /// The shown account or accounts.
    pub view: View,
    /// The district whose details are open.
    pub chosen: Option<DistrictId>,
    /// What the address asked for and could not have; told once, until the next action.
    pub amendments: Vec<Amendment>,
}

/// What a reader can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show this day.
    GoTo(Day),
    /// Show the day this many days later, or earlier when negative.
    Step(i32),
    /// Show this account or both.
    Show(View),
    /// Open a district's details, or close them if they are open already.
    Choose(DistrictId),
    /// Close the details.
    Leave,
    /// Show what an address says.
    Follow {
        /// The day.
        day: Day,
        /// The view.
        view: View,
        /// The district.
        chosen: Option<DistrictId>,
        /// What the address asked for and could not have.
        amendments: Vec<Amendment>,
    },
}

/// A part of an address that names nothing in the record, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// Not a date, or one outside the record's span; the nearest day is shown.
    Date(String),
    /// Not a district of the record; none is chosen.
    District(String),
    /// Not a view; both accounts are shown.
    View(String),
}

impl Session {
    /// The session with which a page without an address opens.
    pub fn new(atlas: Shared<Atlas>) -> Self {
        let day = atlas.opens_on;
        Self { atlas, day, view: View::Both, chosen: None, amendments: Vec::new() }
    }

    /// What the action makes of the session; `None` when nothing changes.
    pub fn after(&self, action: Action) -> Option<Self> {
        let span = self.atlas.span;
        let next = Self { amendments: Vec::new(), ..self.clone() };
        let next = match action {
            Action::GoTo(day) => Self { day: span.clamp(day), ..next },
            Action::Step(days) => {
                let end = if days < 0 { span.first() } else { span.last() };
                let day = self.day.checked_add(days).map_or(end, |day| span.clamp(day));
                Self { day, ..next }
            }
            Action::Show(view) => Self { view, ..next },
            Action::Choose(district) if self.chosen == Some(district) => {
                Self { chosen: None, ..next }
            }
            Action::Choose(district) => Self { chosen: Some(district), ..next },
            Action::Leave => Self { chosen: None, ..next },
            Action::Follow { day, view, chosen, amendments } => {
                Self { day: span.clamp(day), view, chosen, amendments, ..next }
            }
        };
        (next != *self).then_some(next)
    }
}
