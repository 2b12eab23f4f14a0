//! Dates and spans as written in files.

use crate::domain::{Day, DaySpan};

use super::diagnostic::{Diagnostics, Place};

/// Reads a date; a text that is none, or a date that does not exist, is a fault.
pub(super) fn day(text: &str, place: &Place<'_>, diagnostics: &mut Diagnostics) -> Option<Day> {
    let day = text.parse::<Day>();
    day.map_err(|why| diagnostics.add(place, "a date YYYY-MM-DD", format_args!("{text:?}, {why}")))
        .ok()
}

/// Reads a span; an end before the start is a fault.
pub(super) fn days(
    (first, first_place): (&str, &Place<'_>),
    (last, last_place): (&str, &Place<'_>),
    diagnostics: &mut Diagnostics,
) -> Option<DaySpan> {
    let (start, end) = (day(first, first_place, diagnostics), day(last, last_place, diagnostics));
    let span = DaySpan::new(start?, end?);
    if span.is_err() {
        diagnostics.add(last_place, format_args!("a date not before {first}"), last);
    }
    span.ok()
}
