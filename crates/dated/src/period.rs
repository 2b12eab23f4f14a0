//! The days on which something holds.

use crate::value::Moment;
use crate::{Day, Precision};

/// The days on which a thing is on the map: from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day; `None` when it has no known beginning.
    pub first: Option<Day>,
    /// The last day; `None` when it goes on.
    pub last: Option<Day>,
    /// Whether the beginning is marked as doubtful or approximate, or known only within a range.
    pub first_about: bool,
    /// The same of the end.
    pub last_about: bool,
    /// How finely the beginning is known.
    pub first_precision: Precision,
    /// How finely the end is known.
    pub last_precision: Precision,
    /// The geometry that holds on these days, from 0 in [`Feature::shapes`](crate::Feature::shapes).
    pub shape: usize,
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(&self, day: Day) -> bool {
        self.first.is_none_or(|first| first <= day) && self.last.is_none_or(|last| day <= last)
    }

    /// Whether its beginning or its end is only about the day that is given.
    pub const fn is_about(&self) -> bool {
        self.first_about || self.last_about
    }

    /// From the first day of one time to the last of another; of no time at all there is no limit.
    pub(crate) fn from_to(start: Option<&Moment>, end: Option<&Moment>) -> Self {
        let about = |side: Option<&Moment>| side.is_some_and(|moment| moment.about);
        let precision =
            |side: Option<&Moment>| side.map_or(Precision::Day, |moment| moment.precision);
        Self {
            first: start.map(|moment| moment.first),
            last: end.map(|moment| moment.last),
            first_about: about(start),
            last_about: about(end),
            first_precision: precision(start),
            last_precision: precision(end),
            shape: 0,
        }
    }

    /// All days of one time: what is known to a year is shown in that year, and never carried on.
    pub(crate) fn during(moment: &Moment) -> Self {
        Self::from_to(Some(moment), Some(moment))
    }

    /// Whether another says the same, as far as both know it.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let first = self.first_precision.max(other.first_precision);
        let last = self.last_precision.max(other.last_precision);
        alike(self.first, other.first, first) && alike(self.last, other.last, last)
    }

    /// Its first and last day when it ends before it starts.
    pub(crate) fn backwards(&self) -> Option<(Day, Day)> {
        self.first.zip(self.last).filter(|(first, last)| last < first)
    }
}

/// Whether two days lie in the same day, month or year; in what is known less finely, all do.
fn alike(one: Option<Day>, other: Option<Day>, precision: Precision) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one == other };
    let ((year, month, _), (other_year, other_month, _)) = (one.civil(), other.civil());
    match precision {
        Precision::Day => one == other,
        Precision::Month => (year, month) == (other_year, other_month),
        Precision::Year => year == other_year,
        Precision::Decade | Precision::Century => true,
    }
}
