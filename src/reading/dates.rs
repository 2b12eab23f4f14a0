//! Dates and spans as written in files.

use crate::domain::{Day, DaySpan};

use super::fault::{Faults, Place};

/// Reads a date; a text that is none, or a date that does not exist, is a fault.
pub(super) fn day(text: &str, place: &Place<'_>, faults: &mut Faults) -> Option<Day> {
    let day = text.parse::<Day>();
    day.map_err(|why| faults.add(place, "a date YYYY-MM-DD", format_args!("{text:?}, {why}"))).ok()
}

/// Reads a span; an end before the start is a fault.
pub(super) fn days(
    (first, first_place): (&str, &Place<'_>),
    (last, last_place): (&str, &Place<'_>),
    faults: &mut Faults,
) -> Option<DaySpan> {
    let (start, end) = (day(first, first_place, faults), day(last, last_place, faults));
    let span = DaySpan::new(start?, end?);
    if span.is_err() {
        faults.add(last_place, format_args!("a date not before {first}"), last);
    }
    span.ok()
}
