//! One civil day.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use time::{Date, Month};

/// A day of the proleptic Gregorian calendar; every value is a real date.
///
/// It is a civil day, never an instant: no clock and no time zone can shift it.
/// It is written and read as ISO 8601, `1992-05-20`; years before the first in the astronomical count, in which
/// 1 BC is the year 0, so 490 BC is `-0489`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i32", into = "i32")]
pub struct Day(Date);

/// Why a text or a number is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DayError {
    /// Not four digits, hyphen, two digits, hyphen, two digits, after a minus before the year 0.
    #[error("not a date of the form YYYY-MM-DD")]
    Form,
    /// The form is right but the calendar has no such day.
    #[error("a date that does not exist")]
    NoSuchDay,
}

impl Day {
    /// The day of this year, month (1 to 12) and day of the month.
    ///
    /// # Errors
    /// [`DayError::NoSuchDay`] when the calendar has no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, DayError> {
        let month = Month::try_from(month).or(Err(DayError::NoSuchDay))?;
        Date::from_calendar_date(year, month, day).map(Self).or(Err(DayError::NoSuchDay))
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.0.day()
    }

    /// Days since Monday, 0 to 6.
    pub const fn days_from_monday(self) -> u8 {
        self.0.weekday().number_days_from_monday()
    }

    /// The day this many days later, or earlier when negative; `None` outside the calendar.
    pub fn checked_add(self, days: i32) -> Option<Self> {
        let julian = self.0.to_julian_day().checked_add(days)?;
        Date::from_julian_day(julian).ok().map(Self)
    }

    /// The same day so many months later, or earlier when negative; where that month is shorter,
    /// its last day. `None` outside the calendar.
    pub fn checked_add_months(self, months: i32) -> Option<Self> {
        let months = months.checked_add(i32::from(self.month()) - 1)?;
        let month = self.year().checked_mul(12)?.checked_add(months)?;
        let (year, month) = (month.div_euclid(12), u8::try_from(month.rem_euclid(12)).ok()? + 1);
        (1..=self.day()).rev().find_map(|day| Self::new(year, month, day).ok())
    }

    /// How many days this day lies after `earlier`; negative when before it.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year() < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{:02}", self.year().unsigned_abs(), self.month(), self.day())
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let before = text.strip_prefix('-');
        let mut parts = before.unwrap_or(text).split('-');
        let mut part = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits)?;
            part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
        };
        let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else {
            return Err(DayError::Form);
        };
        if parts.next().is_some() {
            return Err(DayError::Form);
        }
        if before.is_some() && year == 0 {
            return Err(DayError::Form);
        }
        let small = |n: u16| u8::try_from(n).or(Err(DayError::NoSuchDay));
        let year = i32::from(year);
        Self::new(if before.is_some() { -year } else { year }, small(month)?, small(day)?)
    }
}

impl TryFrom<i32> for Day {
    type Error = DayError;

    /// From a Julian day number, the form in which an edition stores days.
    fn try_from(julian: i32) -> Result<Self, DayError> {
        Date::from_julian_day(julian).map(Self).or(Err(DayError::NoSuchDay))
    }
}

impl From<Day> for i32 {
    fn from(day: Day) -> Self {
        day.0.to_julian_day()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_day_exists_in_1992_and_not_in_1991() {
        assert_eq!("1992-02-29".parse::<Day>().unwrap().to_string(), "1992-02-29");
        assert_eq!("1991-02-29".parse::<Day>(), Err(DayError::NoSuchDay));
    }

    #[test]
    fn years_before_the_first_are_counted_as_astronomers_do() {
        let day: Day = "-0489-09-07".parse().unwrap();
        assert_eq!((day.year(), day.to_string()), (-489, "-0489-09-07".to_owned()));
        assert_eq!("0000-12-31".parse::<Day>().unwrap().checked_add(1), "0001-01-01".parse().ok());
        assert_eq!("-0001-12-31".parse::<Day>().unwrap().checked_add(1), "0000-01-01".parse().ok());
        assert_eq!("-0000-01-01".parse::<Day>(), Err(DayError::Form));
        assert_eq!("--001-01-01".parse::<Day>(), Err(DayError::Form));
    }

    #[test]
    fn only_the_iso_form_is_read() {
        for text in [
            "",
            "1992",
            "1992-5-20",
            "20.05.1992",
            "1992-05-20T00:00",
            "1992-05-20-01",
            "+992-05-20",
        ] {
            assert_eq!(text.parse::<Day>(), Err(DayError::Form), "{text}");
        }
    }

    #[test]
    fn the_twentieth_of_may_1992_was_a_wednesday() {
        // US Naval Observatory perpetual calendar: 20 May 1992 is a Wednesday.
        assert_eq!(Day::new(1992, 5, 20).unwrap().days_from_monday(), 2);
    }

    #[test]
    fn a_month_is_a_calendar_month_cut_to_its_last_day() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        for (from, months, to) in [
            ("1992-01-31", 1, "1992-02-29"),
            ("1991-01-31", 1, "1991-02-28"),
            ("1992-05-20", -1, "1992-04-20"),
            ("1992-12-15", 1, "1993-01-15"),
            ("1992-01-15", -1, "1991-12-15"),
            ("1992-03-31", -13, "1991-02-28"),
        ] {
            assert_eq!(day(from).checked_add_months(months), Some(day(to)), "{from} {months}");
        }
        assert_eq!(day("1992-01-31").checked_add_months(i32::MAX), None);
    }

    #[test]
    fn days_are_counted_over_the_leap_day() {
        let (new_year, march) = (Day::new(1992, 1, 1).unwrap(), Day::new(1992, 3, 1).unwrap());
        assert_eq!(march.since(new_year), 60);
        assert_eq!(new_year.checked_add(60), Some(march));
        assert_eq!(new_year.checked_add(i32::MAX), None);
    }
}
