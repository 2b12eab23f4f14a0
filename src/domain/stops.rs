//! The days at which the slider stops.

use serde::{Deserialize, Serialize};

use super::{Atlas, Day, Unit, Way};

/// The days at which the slider stops. Any other day can be shown as well, where it is asked for by its date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stops {
    /// The first day of each unit, every day of change, the first day of all, and the last but where days are known by
    /// a unit which it ends.
    Every(Unit),
    /// These alone, in order: nothing is known of the days between them.
    Only(Vec<Day>),
}

impl Stops {
    /// Whether every day is one.
    pub const fn are_days(&self) -> bool {
        matches!(self, Self::Every(Unit::Day))
    }

    /// Whether nothing is known of the days between them.
    pub const fn are_alone(&self) -> bool {
        matches!(self, Self::Only(_))
    }
}

impl Atlas {
    /// The stop on this day, or the nearest before or after it; `None` when there is none on that way.
    pub fn stop(&self, day: Day, way: Way) -> Option<Day> {
        let span = self.span();
        let beyond = |one: Day, other: Day| match way {
            Way::Back => one <= other,
            Way::On => one >= other,
        };
        let mut nearest: Option<Day> = None;
        let mut offer = |stop: Day| {
            let nearer = nearest.is_none_or(|nearest| beyond(nearest, stop));
            if nearer && beyond(stop, day) && span.contains(stop) {
                nearest = Some(stop);
            }
        };
        match &self.record().stops {
            Stops::Only(days) => days.iter().copied().for_each(offer),
            Stops::Every(unit) => {
                // Where days are known by their unit, its last day says no more than its first.
                let known = self.record().precision;
                let is_more = known == Unit::Day || known.last(span.last()) != Some(span.last());
                let last = is_more.then(|| span.last());
                let of_unit = [Some(span.first()), last, unit.first(day), unit.next(day)];
                of_unit.into_iter().flatten().for_each(&mut offer);
                if *unit != Unit::Day {
                    self.change_days(None).for_each(offer);
                }
            }
        }
        nearest
    }

    /// The next stop before or after a day; `None` at the end.
    pub fn next_stop(&self, from: Day, way: Way) -> Option<Day> {
        self.stop(from.checked_add(if way == Way::Back { -1 } else { 1 })?, way)
    }

    /// The stop that lies nearest to a day; of two the earlier.
    pub fn nearest_stop(&self, day: Day) -> Day {
        let day = self.span().clamp(day);
        match [Way::Back, Way::On].map(|way| self.stop(day, way)) {
            [Some(before), Some(after)] if after.since(day) < day.since(before) => after,
            [before, after] => before.or(after).unwrap_or(day),
        }
    }

    /// The first stop of all, or the last.
    pub fn outermost_stop(&self, way: Way) -> Day {
        let span = self.span();
        self.nearest_stop(if way == Way::Back { span.first() } else { span.last() })
    }
}
