//! What the reader sees now, and what an action makes of it.

mod action;
mod play;

pub use action::{Action, Amendment};
pub use play::{Motion, Pace};

use crate::domain::{AccountView, AreaId, Atlas, Day, Shared};

/// What the reader sees: a day, a view and perhaps an area.
///
/// Its days lie in the record's span: only actions set them, and each clamps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// What is known.
    pub atlas: Shared<Atlas>,
    day: Day,
    /// The shown account or accounts.
    pub view: AccountView,
    /// The area whose details are open.
    pub chosen: Option<AreaId>,
    pinned: Option<Day>,
    /// Whether the days go on by themselves.
    pub playing: bool,
    /// How fast they do.
    pub pace: Pace,
    /// How often the reader has jumped: to each jump one can go back.
    pub jumps: u32,
    /// What the address asked for and could not have; told once, until the next action.
    pub amendments: Vec<Amendment>,
}

impl Session {
    /// The session with which a page without an address opens.
    pub fn new(atlas: Shared<Atlas>) -> Self {
        Self {
            day: atlas.record().opens_on,
            atlas,
            view: AccountView::All,
            chosen: None,
            pinned: None,
            playing: false,
            pace: Pace::Normal,
            jumps: 0,
            amendments: Vec::new(),
        }
    }

    /// The shown day, within the record's span.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// The day with which the shown one is compared, within the record's span.
    pub const fn pinned(&self) -> Option<Day> {
        self.pinned
    }

    /// What the action makes of the session; `None` when nothing changes.
    ///
    /// Every action but the play's own stops the play.
    pub fn after(&self, action: Action) -> Option<Self> {
        let jumps = self.jumps + u32::from(action.is_jump());
        let next = action.on(Self { amendments: Vec::new(), ..self.clone() });
        (next != *self).then_some(Self { jumps, ..next })
    }
}
