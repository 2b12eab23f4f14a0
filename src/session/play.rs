//! Days that go on by themselves.

use crate::domain::{Day, Way};

use super::Session;

/// How fast the days go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Half as fast.
    Half,
    /// A leap year in twelve seconds, the rests apart.
    Normal,
    /// Twice as fast.
    Double,
}

/// How the days go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// Day by day, with a rest at every change.
    Daily,
    /// From change to change, for readers who want less motion.
    Changes,
}

/// A day of 366 in twelve seconds, the changes' rests apart, in milliseconds.
const DAY_MS: i32 = 34;
/// The days of a year: so many are shown one by one, more are passed in strides.
const YEAR: u32 = 366;
/// The rest at a change, long enough to read what changed.
const REST_MS: i32 = 2_000;
/// What the rests at all changes may take together, where there are very many.
const RESTS_MS: i32 = 60_000;
/// The time for each change when nothing moves between them.
const CHANGE_MS: i32 = 3_000;

impl Pace {
    /// All paces, from slow to fast.
    pub const ALL: [Self; 3] = [Self::Half, Self::Normal, Self::Double];

    const fn of(self, ms: i32) -> i32 {
        match self {
            Self::Half => ms * 2,
            Self::Normal => ms,
            Self::Double => ms / 2,
        }
    }
}

impl Session {
    /// How long the shown day stays before the play goes on, in milliseconds.
    pub fn stay(&self, motion: Motion) -> i32 {
        self.pace.of(match motion {
            Motion::Changes => CHANGE_MS,
            Motion::Daily if self.is_change() => {
                let changes = i32::try_from(self.atlas.changes().len()).unwrap_or(i32::MAX);
                REST_MS.min((RESTS_MS / changes).max(DAY_MS))
            }
            Motion::Daily => DAY_MS,
        })
    }

    /// Whether something changes on the shown day.
    fn is_change(&self) -> bool {
        self.atlas.change_on(self.day).is_some()
    }

    /// The next day of a play, which takes as long for any span as for a year and passes no change.
    fn strode(&self) -> Option<Day> {
        let stride = self.atlas.span().last_index().div_ceil(YEAR).max(1);
        let next = self.day.checked_add(i32::try_from(stride).ok()?)?;
        let change = self.atlas.next_change(self.day, Way::On, None);
        Some(change.map_or(next, |change| change.min(next)))
    }

    /// Starts the play, at the first day when it had ended; or leaves it stopped.
    pub(super) fn play(self, was_playing: bool) -> Self {
        let span = self.atlas.span();
        let day = if self.day == span.last() { span.first() } else { self.day };
        if was_playing { self } else { Self { day, playing: true, ..self } }
    }

    /// The play's next day; at the last day it ends.
    pub(super) fn advanced(self, motion: Motion) -> Self {
        if !self.playing {
            return self;
        }
        let last = self.atlas.span().last();
        let next: Option<Day> = match motion {
            Motion::Daily => self.strode(),
            Motion::Changes => self.atlas.next_change(self.day, Way::On, None),
        };
        let day = next.map_or(last, |day| day.min(last));
        Self { day, playing: day < last, ..self }
    }
}
