//! Units of time: how finely days are known, and in which steps they are gone through.

use serde::{Deserialize, Serialize};

use super::Day;

/// A unit of time, from fine to coarse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
    /// Ten years, from one that ends on 0.
    Decade,
    /// A hundred years, from one that ends on 01.
    Century,
}

impl Unit {
    /// How many months it has; a day has none.
    const fn months(self) -> i32 {
        match self {
            Self::Day => 0,
            Self::Month => 1,
            Self::Year => 12,
            Self::Decade => 120,
            Self::Century => 1_200,
        }
    }

    /// How many months the next coarser unit has.
    pub const fn leap(self) -> i32 {
        match self {
            Self::Day => 1,
            Self::Month => 12,
            Self::Year => 120,
            Self::Decade => 1_200,
            Self::Century => 12_000,
        }
    }

    /// The first day of the unit in which a day lies; `None` where that is outside the calendar.
    pub fn first(self, day: Day) -> Option<Day> {
        if self == Self::Day {
            return Some(day);
        }
        // The first century begins with the year 1.
        let origin = if self == Self::Century { 12 } else { 0 };
        let month = day.year() * 12 + i32::from(day.month()) - 1 - origin;
        let month = month.div_euclid(self.months()) * self.months() + origin;
        let of_year = u8::try_from(month.rem_euclid(12)).ok()? + 1;
        Day::new(month.div_euclid(12), of_year, 1).ok()
    }

    /// The last day of the unit in which a day lies; `None` where the next day is outside the calendar.
    pub fn last(self, day: Day) -> Option<Day> {
        self.next(day)?.checked_add(-1)
    }

    /// The first day of the next unit.
    pub fn next(self, day: Day) -> Option<Day> {
        match self {
            Self::Day => day.checked_add(1),
            _ => self.first(day)?.checked_add_months(self.months()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lies_in_a_month_a_year_a_decade_and_a_century() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        for (on, unit, first, last) in [
            ("1914-06-28", Unit::Day, "1914-06-28", "1914-06-28"),
            ("1914-06-28", Unit::Month, "1914-06-01", "1914-06-30"),
            ("1914-06-28", Unit::Year, "1914-01-01", "1914-12-31"),
            ("1914-06-28", Unit::Decade, "1910-01-01", "1919-12-31"),
            ("1914-06-28", Unit::Century, "1901-01-01", "2000-12-31"),
            ("1700-12-31", Unit::Century, "1601-01-01", "1700-12-31"),
            ("1992-02-11", Unit::Month, "1992-02-01", "1992-02-29"),
            ("-0489-09-07", Unit::Month, "-0489-09-01", "-0489-09-30"),
            ("-0489-09-07", Unit::Year, "-0489-01-01", "-0489-12-31"),
            ("0000-12-31", Unit::Century, "-0099-01-01", "0000-12-31"),
        ] {
            let found = (unit.first(day(on)), unit.last(day(on)));
            assert_eq!(found, (Some(day(first)), Some(day(last))), "{on} {unit:?}");
            assert_eq!(unit.next(day(on)), day(last).checked_add(1), "{on} {unit:?}");
        }
        assert_eq!(Unit::Decade.first(day("-9999-06-01")), None);
        assert_eq!(Unit::Year.last(day("9999-06-01")), None);
    }
}
