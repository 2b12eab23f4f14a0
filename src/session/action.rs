//! What a reader can do.

use crate::domain::{AccountView, AreaId, Day, Way};

use super::{Motion, Pace, Session};

/// What a reader can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Drag to this day.
    Slide(Day),
    /// Show the day this many days later, or earlier when negative.
    Step(i32),
    /// Show the same day of the month so many months later, or earlier when negative.
    StepMonths(i32),
    /// Jump to this day.
    GoTo(Day),
    /// Jump to the next change: in one area, or in any.
    Change(Way, Option<AreaId>),
    /// Show this account or all.
    Show(AccountView),
    /// Open an area's details, or close them if they are open already.
    Choose(AreaId),
    /// Close the details.
    Leave,
    /// Compare with this day, or with none.
    Compare(Option<Day>),
    /// Show the day compared with, and compare with the shown one.
    Swap,
    /// Let the days go on by themselves, from the first when the last is shown; or stop them.
    Play,
    /// Stop the days where they are.
    Pause,
    /// Let them go on at this pace.
    Pace(Pace),
    /// What the play does next by itself.
    Advance(Motion),
    /// Show what an address says.
    Follow {
        /// The day.
        day: Day,
        /// The view.
        view: AccountView,
        /// The area.
        chosen: Option<AreaId>,
        /// The day to compare with.
        pinned: Option<Day>,
        /// What the address asked for and could not have.
        amendments: Vec<Amendment>,
    },
}

/// A part of an address that names nothing in the record, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// Not a date, or one outside the record's span; the nearest day is shown.
    Date(String),
    /// Not an area of the record; none is chosen.
    Area(String),
    /// Not a view; all accounts are shown.
    View(String),
    /// Not a date within the span to compare with; nothing is compared.
    Compare(String),
}

impl Action {
    /// Whether one goes back to where one was before it; a step or a drag only moves on.
    pub(super) const fn is_jump(&self) -> bool {
        matches!(self, Self::GoTo(_) | Self::Change(..) | Self::Choose(_) | Self::Swap)
    }

    /// What the action makes of a session.
    pub(super) fn on(self, now: Session) -> Session {
        let span = now.atlas.span();
        let still = Session { playing: false, ..now };
        match self {
            Self::Play => still.play(now.playing),
            Self::Pause => still,
            Self::Pace(pace) => Session { pace, playing: now.playing, ..still },
            Self::Advance(motion) => Session { playing: now.playing, ..still }.advanced(motion),
            Self::Slide(day) | Self::GoTo(day) => still.at(day),
            Self::Step(days) => still.moved(days < 0, |day| day.checked_add(days)),
            Self::StepMonths(months) => {
                still.moved(months < 0, |day| day.checked_add_months(months))
            }
            Self::Change(way, of) => {
                let day = still.atlas.next_change(still.day, way, of).unwrap_or(still.day);
                still.at(day)
            }
            Self::Show(view) => Session { view, ..still },
            Self::Choose(area) => {
                let open = still.chosen == Some(area);
                Session { chosen: (!open).then_some(area), ..still }
            }
            Self::Leave => Session { chosen: None, ..still },
            Self::Compare(day) => Session { pinned: day.map(|day| span.clamp(day)), ..still },
            Self::Swap => match still.pinned {
                Some(pinned) => Session { day: pinned, pinned: Some(still.day), ..still },
                None => still,
            },
            Self::Follow { day, view, chosen, pinned, amendments } => {
                let pinned = pinned.map(|day| span.clamp(day));
                Session { view, chosen, pinned, amendments, ..still }.at(day)
            }
        }
    }
}

impl Session {
    fn at(self, day: Day) -> Self {
        Self { day: self.atlas.span().clamp(day), ..self }
    }

    /// A move past either end ends there.
    fn moved(self, back: bool, by: impl FnOnce(Day) -> Option<Day>) -> Self {
        let span = self.atlas.span();
        let end = if back { span.first() } else { span.last() };
        let day = by(self.day).unwrap_or(end);
        self.at(day)
    }
}
