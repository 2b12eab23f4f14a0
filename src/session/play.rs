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
    /// Day by day, or stop by stop, with a rest at every change.
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
            Motion::Daily if self.rests() => {
                let changes = i32::try_from(self.atlas.changes().len()).unwrap_or(i32::MAX);
                REST_MS.min((RESTS_MS / changes.max(1)).max(DAY_MS))
            }
            Motion::Daily => {
                let days = self.strode().map_or(1, |next| next.since(self.day));
                DAY_MS.saturating_mul((days - 1) / self.stride() + 1)
            }
        })
    }

    /// Whether something changes on the shown day, or is known of it and not of those around it.
    fn rests(&self) -> bool {
        self.atlas.change_on(self.day).is_some() || self.atlas.record().stops.are_alone()
    }

    /// The days that pass in the time of one, so that a play takes as long for any span as for a year.
    fn stride(&self) -> i32 {
        let stride = self.atlas.span().last_index().div_ceil(YEAR).max(1);
        i32::try_from(stride).unwrap_or(i32::MAX)
    }

    /// The next day of a play: the last stop within a stride, or else the next. It passes no change.
    fn strode(&self) -> Option<Day> {
        let next_stop = self.atlas.next_stop(self.day, Way::On);
        if self.atlas.record().stops.are_alone() {
            return next_stop;
        }
        let far = self.day.checked_add(self.stride())?;
        let change = self.atlas.next_change(self.day, Way::On, None);
        let far = change.map_or(far, |change| change.min(far));
        let stop = self.atlas.stop(far, Way::Back).filter(|stop| *stop > self.day);
        stop.or(next_stop)
    }

    /// Starts the play, at the first day when it had ended; or leaves it stopped.
    pub(super) fn play(self, was_playing: bool) -> Self {
        let [first, last] = [Way::Back, Way::On].map(|way| self.atlas.outermost_stop(way));
        let day = if self.day >= last { first } else { self.day };
        if was_playing { self } else { Self { day, playing: true, ..self } }
    }

    /// The play's next day; at the last day it ends.
    pub(super) fn advanced(self, motion: Motion) -> Self {
        if !self.playing {
            return self;
        }
        let last = self.atlas.outermost_stop(Way::On);
        let next: Option<Day> = match motion {
            Motion::Changes if !self.atlas.record().stops.are_alone() => {
                self.atlas.next_change(self.day, Way::On, None)
            }
            Motion::Daily | Motion::Changes => self.strode(),
        };
        let day = next.map_or(last, |day| day.min(last));
        Self { day, playing: day < last, ..self }
    }
}
