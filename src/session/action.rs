//! What a reader can do.

use crate::domain::{AccountView, AreaId, Day, Stops, Way};

use super::{Motion, Pace, Session};

/// What a reader can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Drag to this day: to the stop that is nearest.
    Slide(Day),
    /// Go on by so many stops, or back when negative.
    Step(i32),
    /// Go on by so many of the unit above the steps, or back when negative: by months where days are the steps.
    Leap(i32),
    /// Show this very day, which is being typed.
    Type(Day),
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
            Self::Slide(day) => {
                let stop = still.atlas.nearest_stop(day);
                still.at(stop)
            }
            Self::Type(day) | Self::GoTo(day) => still.at(day),
            Self::Step(stops) => still.stepped(stops),
            Self::Leap(leaps) => still.leapt(leaps),
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

    /// On or back by so many stops; past either end it ends there.
    fn stepped(self, stops: i32) -> Self {
        let way = way_of(stops);
        let mut day = self.day;
        for _ in 0..stops.unsigned_abs() {
            let Some(next) = self.atlas.next_stop(day, way) else { break };
            day = next;
        }
        self.at(day)
    }

    /// To the stop that is nearest to the same day so many months later; where the stops are alone, on by ten.
    fn leapt(self, leaps: i32) -> Self {
        let Stops::Every(unit) = self.atlas.record().stops else {
            return self.stepped(leaps.saturating_mul(10));
        };
        let there = self.day.checked_add_months(unit.leap().saturating_mul(leaps));
        let there = there.unwrap_or_else(|| self.atlas.outermost_stop(way_of(leaps)));
        let stop = self.atlas.nearest_stop(there);
        self.at(stop)
    }
}

/// The way of a number of steps.
const fn way_of(steps: i32) -> Way {
    if steps < 0 { Way::Back } else { Way::On }
}
