//! Control as a step function of days.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Day, DaySpan};

/// What holds from a first day on, and from each later change on.
///
/// Only starts are stored, so a gap or an overlap cannot be written.
/// The change days strictly increase, and a change takes effect on its own day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timeline<T> {
    first: T,
    changes: Vec<(Day, T)>,
}

/// What held through a run of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Period<T> {
    /// The days, both ends included.
    pub span: DaySpan,
    /// What held.
    pub held: T,
}

/// A change that does not lie after the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the change of {0} does not lie after the one before it")]
pub struct TimelineError(pub Day);

impl<T> Timeline<T> {
    /// A timeline of what holds first and of the changes after it.
    ///
    /// # Errors
    /// When the days of the changes do not strictly increase.
    pub fn new(first: T, changes: Vec<(Day, T)>) -> Result<Self, TimelineError> {
        let mut days = changes.iter().map(|(day, _)| *day);
        let mut before = days.next();
        for day in days {
            if before.is_some_and(|before| day <= before) {
                return Err(TimelineError(day));
            }
            before = Some(day);
        }
        Ok(Self { first, changes })
    }

    /// What holds at the end of this day.
    pub fn at(&self, day: Day) -> &T {
        let after = self.changes.partition_point(|(start, _)| *start <= day);
        after.checked_sub(1).and_then(|i| self.changes.get(i)).map_or(&self.first, |(_, held)| held)
    }

    /// Everything that holds at some time, to be changed in place.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        core::iter::once(&mut self.first).chain(self.changes.iter_mut().map(|(_, held)| held))
    }

    /// The days on which something changes, in order.
    pub fn change_days(&self) -> impl Iterator<Item = Day> {
        self.changes.iter().map(|(day, _)| *day)
    }

    /// The whole span cut into periods: in order, without gap or overlap.
    pub fn periods(&self, span: DaySpan) -> impl Iterator<Item = Period<&T>> {
        let last = span.last();
        let change = |i: usize| self.changes.get(i).map(|(day, held)| (*day, held));
        let start = move |i: usize| match i.checked_sub(1) {
            None => Some((span.first(), &self.first)),
            Some(i) => change(i),
        };
        (0..=self.changes.len()).filter_map(move |i| {
            let (from, held) = start(i)?;
            let before_next = start(i + 1).and_then(|(day, _)| day.checked_add(-1));
            let to = before_next.unwrap_or(last).min(last);
            DaySpan::new(from.max(span.first()), to).ok().map(|span| Period { span, held })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(day: u8) -> Day {
        Day::new(1992, 5, day).unwrap()
    }

    fn sample() -> Timeline<char> {
        Timeline::new('a', vec![(may(10), 'b'), (may(20), 'c')]).unwrap()
    }

    #[test]
    fn a_change_takes_effect_on_its_own_day() {
        let timeline = sample();
        let at = |day| *timeline.at(may(day));
        assert_eq!([at(1), at(9), at(10), at(19), at(20), at(31)], ['a', 'a', 'b', 'b', 'c', 'c']);
    }

    #[test]
    fn tenures_cover_the_span_once() {
        let span = DaySpan::new(may(1), may(31)).unwrap();
        let periods: Vec<_> =
            sample().periods(span).map(|t| (t.span.to_string(), *t.held)).collect();
        assert_eq!(
            periods,
            [
                ("1992-05-01/1992-05-09".into(), 'a'),
                ("1992-05-10/1992-05-19".into(), 'b'),
                ("1992-05-20/1992-05-31".into(), 'c'),
            ]
        );
    }

    #[test]
    fn changes_out_of_order_or_on_one_day_cannot_be_written() {
        assert_eq!(Timeline::new(1, vec![(may(2), 2), (may(2), 3)]), Err(TimelineError(may(2))));
        assert_eq!(Timeline::new(1, vec![(may(3), 2), (may(2), 3)]), Err(TimelineError(may(2))));
    }
}
