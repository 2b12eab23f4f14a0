//! Where a file ends: a last day that many things share is no event.

use crate::Day;
use crate::period::Period;

/// The day on which a file ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Horizon {
    /// The day. Nothing is told to change after it.
    pub day: Day,
    /// How many things end on it.
    pub count: usize,
}

/// Fewer may end together by chance.
const FEWEST: usize = 3;

/// The last day of all, when at least a tenth of the features end on it.
pub(crate) fn horizon(periods: &[&Period], features: usize) -> Option<Horizon> {
    let day = periods.iter().filter_map(|period| period.last).max()?;
    let count = periods.iter().filter(|period| period.last == Some(day)).count();
    (count >= FEWEST && count * 10 >= features).then_some(Horizon { day, count })
}
