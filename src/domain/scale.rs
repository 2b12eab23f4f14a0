//! The scale of a line of days: which of them bear a tick.

use serde::{Deserialize, Serialize};

use super::{Day, DaySpan};
use crate::words::Words;

/// A day with a tick, and what is written beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// The day.
    pub day: Day,
    /// The first letter of a month, the number of a day or a year, which has a minus before Christ.
    pub label: String,
}

/// How many ticks of one or two signs have room beside one another.
const MOST: usize = 24;
/// How many years.
const MOST_YEARS: usize = 10;
/// How many years may lie between two ticks; round numbers all.
const YEARS: [i32; 11] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/// The ticks of a span in the finest unit of which not too many lie in it: days, months, or so many years.
pub fn ticks(span: DaySpan, words: &Words) -> Vec<Tick> {
    let length = span.last_index() as usize + 1;
    if length <= MOST {
        let label = |day: Day| Tick { day, label: day.day().to_string() };
        return span.days().map(label).collect();
    }
    let years = span.last().year() - span.first().year() + 1;
    let months = usize::try_from(years).unwrap_or(usize::MAX).saturating_mul(12);
    if months <= MOST {
        let starts = span.days().filter(|day| day.day() == 1);
        let label = |day: Day| {
            let month = words.months(usize::from(day.month()).saturating_sub(1));
            Tick { day, label: month.chars().take(1).collect() }
        };
        return starts.map(label).collect();
    }
    let fits =
        |every: &&i32| usize::try_from(years / **every).is_ok_and(|ticks| ticks <= MOST_YEARS);
    let every = YEARS.iter().find(fits).copied().unwrap_or(5000);
    let first = (span.first().year() - 1).div_euclid(every) * every;
    let starts = (first..=span.last().year()).step_by(every.unsigned_abs() as usize);
    let tick = |year: i32| {
        // 1 BC is the year 0 of a calendar day, and no year that anybody counts: round are 500 BC, 1 and 500.
        let day = Day::new(year + i32::from(year < 1), 1, 1).ok();
        let label = if year < 0 {
            ["−", &year.unsigned_abs().to_string()].concat()
        } else {
            year.max(1).to_string()
        };
        Some(Tick { day: day.filter(|day| span.contains(*day))?, label })
    };
    let mut ticks: Vec<Tick> = starts.filter_map(tick).collect();
    ticks.dedup_by_key(|tick| tick.day);
    ticks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::ENGLISH;

    fn labels(first: (i32, u8, u8), last: (i32, u8, u8)) -> Vec<String> {
        let day = |(year, month, day)| Day::new(year, month, day).unwrap();
        let span = DaySpan::new(day(first), day(last)).unwrap();
        let ticks = ticks(span, &Words::of(&ENGLISH));
        assert!(ticks.len() <= MOST + 1 && ticks.iter().all(|tick| span.contains(tick.day)));
        assert!(ticks.is_sorted_by(|one, other| one.day < other.day));
        ticks.into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn a_day_a_month_a_year_and_ages_have_ticks_of_their_own_unit() {
        assert_eq!(labels((1992, 5, 20), (1992, 5, 20)), ["20"]);
        assert_eq!(labels((1992, 2, 27), (1992, 3, 2)), ["27", "28", "29", "1", "2"]);
        assert_eq!(labels((1992, 1, 1), (1992, 12, 31)).concat(), "JFMAMJJASOND");
        assert_eq!(labels((1989, 6, 1), (1994, 1, 1)), ["1990", "1991", "1992", "1993", "1994"]);
        let two_centuries = labels((1789, 7, 14), (1991, 12, 26));
        assert_eq!(two_centuries[..3], ["1800", "1820", "1840"]);
        let ages = labels((-2999, 1, 1), (2000, 12, 31));
        assert_eq!((&*ages[0], &*ages[6], ages.len()), ("−3000", "1", 11));
        assert_eq!(labels((-3, 2, 1), (3, 1, 1)), ["−3", "−2", "−1", "1", "2", "3"]);
    }
}
