//! A time as it is known: to a day, a month, a year, or within a range.

use crate::Day;

/// How finely a time is known; the finer is the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month or the season.
    Month,
    /// To the year.
    Year,
    /// To ten years.
    Decade,
    /// To a hundred years, or less finely.
    Century,
}

/// Why a value is not read as a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is written in no way that is known.
    NoDate,
    /// There is no such month.
    NoMonth {
        /// The month as written.
        month: u32,
    },
    /// The month has no such day.
    NoDay {
        /// The year, counted as astronomers do.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
        /// The day as written.
        day: u32,
        /// How many days the month has.
        days: u32,
    },
    /// The year has more than six digits.
    NoYear,
}

/// A time as it is known: it lies between two days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The first day on which it may lie.
    pub first: Day,
    /// The last.
    pub last: Day,
    /// How finely it is known.
    pub precision: Precision,
    /// Whether it is marked as doubtful or approximate.
    pub about: bool,
    /// Whether it is written as a range, such as a decade: its last day counts wherever an end is shown.
    pub range: bool,
    /// The time of the day as written, in seconds.
    pub seconds: Option<u32>,
}

impl Moment {
    /// One day.
    pub(crate) const fn on(day: Day) -> Self {
        let precision = Precision::Day;
        Self { first: day, last: day, precision, about: false, range: false, seconds: None }
    }

    /// From one day to another; they are put in order.
    pub(crate) fn between(one: Day, other: Day, precision: Precision) -> Self {
        let (first, last) = (one.min(other), one.max(other));
        Self { first, last, precision, about: false, range: false, seconds: None }
    }

    /// A range in which the time lies, which is not known more finely.
    pub(crate) fn range(one: Day, other: Day, precision: Precision) -> Self {
        Self { range: true, about: true, ..Self::between(one, other, precision) }
    }

    /// A day, month and day both left out or the day alone.
    pub(crate) fn civil(
        year: i64,
        month: Option<u32>,
        day: Option<u32>,
    ) -> Result<Self, Unreadable> {
        let year = i32::try_from(year).or(Err(Unreadable::NoYear))?;
        let make = |month, day| Day::new(year, month, day).ok_or(Unreadable::NoYear);
        let Some(month) = month else {
            return Ok(Self::between(make(1, 1)?, make(12, 31)?, Precision::Year));
        };
        let days = crate::day::days_in_month(year, month).ok_or(Unreadable::NoMonth { month })?;
        match day {
            None => Ok(Self::between(make(month, 1)?, make(month, days)?, Precision::Month)),
            Some(day) if (1..=days).contains(&day) => Ok(Self::on(make(month, day)?)),
            Some(day) => Err(Unreadable::NoDay { year, month, day, days }),
        }
    }

    /// Marked as approximate.
    pub(crate) const fn about(mut self, about: bool) -> Self {
        self.about |= about;
        self
    }

    /// The midnight nearest to its time: the next day from noon on.
    pub(crate) const fn at_midnight(mut self) -> Self {
        if let Some(43_200..) = self.seconds {
            self.first = self.first.next();
            self.last = self.last.next();
        }
        self.seconds = None;
        self
    }
}
