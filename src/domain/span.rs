//! A run of days.

use core::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Day;

/// A run of days, both ends included; the last is never before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaySpan {
    first: Day,
    last: Day,
}

/// The last day lies before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the last day, {last}, lies before the first, {first}")]
pub struct SpanError {
    first: Day,
    last: Day,
}

impl DaySpan {
    /// The days from `first` to `last`, both included.
    ///
    /// # Errors
    /// When `last` lies before `first`.
    pub fn new(first: Day, last: Day) -> Result<Self, SpanError> {
        if last < first { Err(SpanError { first, last }) } else { Ok(Self { first, last }) }
    }

    /// The first day.
    pub const fn first(self) -> Day {
        self.first
    }

    /// The last day; it belongs to the span.
    pub const fn last(self) -> Day {
        self.last
    }

    /// Whether the day lies in the span.
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The index of the last day; the first has index 0.
    pub fn last_index(self) -> u32 {
        self.index_of(self.last)
    }

    /// How many days after the first this day lies, after clamping it into the span.
    pub fn index_of(self, day: Day) -> u32 {
        self.clamp(day).since(self.first).unsigned_abs()
    }

    /// The day with this index; past the end, the last day.
    pub fn day_at(self, index: u32) -> Day {
        let day = i32::try_from(index).ok().and_then(|days| self.first.checked_add(days));
        day.map_or(self.last, |day| day.min(self.last))
    }

    /// The nearest day of the span.
    pub fn clamp(self, day: Day) -> Day {
        day.clamp(self.first, self.last)
    }

    /// Spans in order, each joined with those that begin on the day after it ends.
    pub fn runs(spans: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut runs: Vec<Self> = Vec::new();
        for span in spans {
            match runs.last_mut() {
                Some(run) if run.last.checked_add(1) == Some(span.first) => run.last = span.last,
                _ => runs.push(span),
            }
        }
        runs
    }

    /// The days that lie in both.
    pub fn within(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last)).ok()
    }

    /// Every day, in order.
    pub fn days(self) -> impl Iterator<Item = Day> {
        (0..=self.last_index()).map(move |index| self.day_at(index))
    }
}

impl fmt::Display for DaySpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year() -> DaySpan {
        DaySpan::new(Day::new(1992, 1, 1).unwrap(), Day::new(1992, 12, 31).unwrap()).unwrap()
    }

    #[test]
    fn the_leap_year_has_366_days_and_index_and_day_are_inverse() {
        assert_eq!(year().days().count(), 366);
        for (index, day) in year().days().enumerate() {
            assert_eq!(year().index_of(day) as usize, index);
        }
    }

    #[test]
    fn an_end_before_the_start_cannot_be_written() {
        assert!(DaySpan::new(year().last(), year().first()).is_err());
    }

    #[test]
    fn outside_days_go_to_the_nearest_end() {
        let span = year();
        assert_eq!(span.clamp(Day::new(2020, 1, 1).unwrap()), span.last());
        assert_eq!(span.day_at(u32::MAX), span.last());
        assert!(!span.contains(Day::new(1993, 1, 1).unwrap()));
    }
}
