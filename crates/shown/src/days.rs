//! Days of a file in the calendar of the page.

use dated::{Opened, Period};
use day_atlas::domain::{Day, DaySpan, Stops, Unit};

/// The Julian day numbers between which the page has days: the years −9999 to 9999.
const FIRST: i32 = -1_930_999;
const LAST: i32 = 5_373_484;

/// The day of a file without dates, 1 January 1970: it means nothing.
const TIMELESS: i32 = 2_440_588;

/// The day of this Julian day number, or the nearest of the calendar.
#[expect(clippy::expect_used, reason = "the number lies within the calendar")]
fn at(julian: i32) -> Day {
    Day::try_from(julian.clamp(FIRST, LAST)).expect("a day of the calendar")
}

/// The same day, or the nearest of the calendar.
pub(crate) fn day(of: dated::Day) -> Day {
    at(of.julian())
}

/// The days that the files cover; one day where they have none.
#[expect(clippy::expect_used, reason = "the last day is made to be none before the first")]
pub(crate) fn span(opened: &Opened) -> DaySpan {
    let timeless = at(TIMELESS);
    let (first, last) =
        opened.span.map_or((timeless, timeless), |span| (day(span.first), day(span.last)));
    DaySpan::new(first, last.max(first)).expect("a last day that is not before the first")
}

/// The same unit of time.
pub(crate) const fn unit(of: dated::Unit) -> Unit {
    match of {
        dated::Unit::Day => Unit::Day,
        dated::Unit::Month => Unit::Month,
        dated::Unit::Year => Unit::Year,
        dated::Unit::Decade => Unit::Decade,
        dated::Unit::Century => Unit::Century,
    }
}

/// Where the slider stops: at each of several files that show a year, else by the unit of the files.
pub(crate) fn stops(opened: &Opened, span: DaySpan) -> Stops {
    let days = opened.stops.iter().map(|stop| day(stop.day));
    let mut alone: Vec<Day> = days.filter(|day| span.contains(*day)).collect();
    alone.dedup();
    if alone.len() > 1 {
        return Stops::Only(alone);
    }
    Stops::Every(unit(opened.unit))
}

/// The days of a period that lie in a span; what has no beginning or no end reaches to that of the span.
pub(crate) fn clipped(period: &Period, span: DaySpan) -> Option<DaySpan> {
    let first = period.first.map_or_else(|| span.first(), day);
    let last = period.last.map_or_else(|| span.last(), day);
    DaySpan::new(first, last).ok()?.within(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_ends_where_it_ends_for_the_page() {
        assert_eq!(at(FIRST), Day::new(-9999, 1, 1).unwrap());
        assert_eq!(at(LAST), Day::new(9999, 12, 31).unwrap());
        assert_eq!((at(i32::MIN), at(i32::MAX)), (at(FIRST), at(LAST)));
        assert_eq!(at(TIMELESS).to_string(), "1970-01-01");
        let marathon = dated::Day::new(-489, 9, 7).unwrap();
        assert_eq!(day(marathon).to_string(), marathon.to_string());
    }
}
