//! One civil day.

use core::fmt;

/// A day of the proleptic Gregorian calendar, as its distance from 1 January 1970 in days.
///
/// It is a civil day, never an instant. Years are counted as astronomers do: 1 BC is the year 0, 490 BC is −489.
/// Every value is a real date; written as `1992-05-20`, before the year 0 as `-0489-09-07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// The years that a day may have, without their sign.
const YEARS: i32 = 999_999;

/// The days of 400 years.
const ERA: i32 = 146_097;

/// The days from 1 March of the year 0 to 1 January 1970.
const EPOCH: i32 = 719_468;

/// The Julian day number of 1 January 1970.
const JULIAN: i32 = 2_440_588;

impl Day {
    /// The first day of all.
    pub(crate) const FIRST: Self = Self(-365_961_662);

    /// The last day of all.
    pub(crate) const LAST: Self = Self(364_522_971);

    /// The day of this year, month (1 to 12) and day of the month; `None` when the calendar has no such day, or the
    /// year has more than six digits.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let in_month = day >= 1 && day <= days_in_month(year, month)?;
        if !in_month || year.unsigned_abs() > YEARS.unsigned_abs() {
            return None;
        }
        let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
        // Counted from March, so that the leap day is the last of its year.
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Some(Self(era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH))
    }

    /// The day so many days after 1 January 1970, before it when negative; `None` where years have more than six
    /// digits.
    pub fn from_number(days: i64) -> Option<Self> {
        let day = Self(i32::try_from(days).ok()?);
        (Self::FIRST..=Self::LAST).contains(&day).then_some(day)
    }

    /// Days since 1 January 1970; negative before it.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The Julian day number of its noon, in which the atlas stores days.
    pub const fn julian(self) -> i32 {
        self.0 + JULIAN
    }

    /// The next day.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// The day before.
    #[must_use]
    pub const fn previous(self) -> Self {
        Self(self.0 - 1)
    }

    /// Year, month (1 to 12) and day of the month.
    pub const fn civil(self) -> (i32, i32, i32) {
        let days = self.0 + EPOCH;
        let (era, of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let years = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * years + years / 4 - years / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = years + era * 400;
        (if month <= 2 { year + 1 } else { year }, month, day)
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.civil().0
    }
}

/// How many days a month (1 to 12) of a year has; `None` when there is no such month.
pub(crate) const fn days_in_month(year: i32, month: u32) -> Option<u32> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        let sign = if year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{month:02}-{day:02}", year.unsigned_abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_leap_days_and_the_year_0() {
        assert_eq!(Day::new(1970, 1, 1).unwrap().number(), 0);
        assert_eq!(Day::new(1992, 5, 20).unwrap().julian(), 2_448_763);
        assert_eq!(Day::new(0, 12, 31).unwrap().next(), Day::new(1, 1, 1).unwrap());
        assert_eq!(Day::new(-489, 9, 7).unwrap().to_string(), "-0489-09-07");
        assert_eq!(Day::new(1900, 2, 29), None);
    }

    #[test]
    fn every_number_is_the_day_that_it_is_read_from() {
        for number in (-400_000_i64..400_000).step_by(7).chain([-365_961_662, 364_522_971]) {
            let day = Day::from_number(number).unwrap();
            let (year, month, of_month) = day.civil();
            let (month, of_month) = (month.unsigned_abs(), of_month.unsigned_abs());
            assert_eq!(Day::new(year, month, of_month), Some(day), "{number}");
        }
    }
}
