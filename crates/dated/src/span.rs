//! The days of a whole file: from when to when, in which steps, and where something changes.

use std::collections::{BTreeMap, BTreeSet};

use crate::horizon::Horizon;
use crate::period::Period;
use crate::{Day, Precision};

/// From the first day on which something is known to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day on which anything begins, or ends where nothing begins.
    pub first: Day,
    /// The last day on which anything ends or begins.
    pub last: Day,
}

/// The steps of a slider over a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Days.
    Day,
    /// Months.
    Month,
    /// Years.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

impl Unit {
    const ALL: [Self; 5] = [Self::Day, Self::Month, Self::Year, Self::Decade, Self::Century];

    /// How many days it has, or nearly so.
    const fn days(self) -> i64 {
        match self {
            Self::Day => 1,
            Self::Month => 30,
            Self::Year => 365,
            Self::Decade => 3_652,
            Self::Century => 36_524,
        }
    }
}

impl From<Precision> for Unit {
    fn from(precision: Precision) -> Self {
        match precision {
            Precision::Day => Self::Day,
            Precision::Month => Self::Month,
            Precision::Year => Self::Year,
            Precision::Decade => Self::Decade,
            Precision::Century => Self::Century,
        }
    }
}

/// The first and the last day of all periods; `None` when there are none.
pub(crate) fn span(periods: &[&Period]) -> Option<Span> {
    let days = || periods.iter().flat_map(|period| [period.first, period.last]).flatten();
    let first = periods.iter().filter_map(|period| period.first).min().or_else(|| days().min())?;
    Some(Span { first, last: days().max()? })
}

/// The most steps of a slider.
const STEPS: i64 = 40_000;

/// One in so many dates must be known so finely.
const SHARE: usize = 20;

/// The finest precision that a twentieth of the dates have.
pub(crate) fn precision(periods: &[&Period]) -> Precision {
    let mut counts: BTreeMap<Precision, usize> = BTreeMap::new();
    for period in periods {
        let first = period.first.map(|_| period.first_precision);
        let last = period.last.map(|_| period.last_precision);
        for precision in [first, last].into_iter().flatten() {
            *counts.entry(precision).or_default() += 1;
        }
    }
    let all: usize = counts.values().sum();
    let mut from_fine = counts.into_iter();
    let finest = from_fine.find(|(_, count)| count * SHARE >= all);
    finest.map_or(Precision::Day, |(precision, _)| precision)
}

/// The steps in which days are known; coarser where the span needs it.
pub(crate) fn unit(precision: Precision, span: Span) -> Unit {
    let finest = Unit::from(precision);
    let days = i64::from(span.last.number()) - i64::from(span.first.number());
    let fits = |unit: &Unit| *unit >= finest && days / unit.days() <= STEPS;
    Unit::ALL.into_iter().find(fits).unwrap_or(Unit::Century)
}

/// The days on which something begins, and those after which something has ended, in order, without the first day of
/// all. What ends where the file ends is no change.
pub(crate) fn changes(periods: &[&Period], horizon: Option<Horizon>) -> Vec<Day> {
    let first = periods.iter().filter_map(|period| period.first).min();
    let ends = periods.iter().filter_map(|period| period.last);
    let ends =
        ends.filter(|last| horizon.is_none_or(|horizon| horizon.day != *last)).map(Day::next);
    let begins = periods.iter().filter_map(|period| period.first);
    let days: BTreeSet<Day> = begins.chain(ends).collect();
    days.into_iter().filter(|day| Some(*day) != first).collect()
}

/// The day of the changes, or the first of all, on which most is there; of several the first.
pub(crate) fn opens_on(periods: &[&Period], span: Span, changes: &[Day]) -> Day {
    let mut steps: BTreeMap<Day, i64> = BTreeMap::new();
    for period in periods {
        *steps.entry(period.first.unwrap_or(Day::FIRST)).or_default() += 1;
        if let Some(last) = period.last {
            *steps.entry(last.next()).or_default() -= 1;
        }
    }
    let offered: BTreeSet<Day> = changes.iter().copied().chain([span.first]).collect();
    let (mut now, mut most, mut best) = (0, 0, span.first);
    for (day, step) in steps {
        now += step;
        if now > most && offered.contains(&day) {
            (most, best) = (now, day);
        }
    }
    best
}
