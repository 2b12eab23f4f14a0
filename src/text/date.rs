//! Dates in words.

use crate::domain::{Atlas, Day};
use crate::words::{Words, fill};

use super::ordinal::{day_of, year_of};

/// `20 May 1992`.
pub fn in_full(words: &Words, day: Day) -> String {
    dated(words, words.date(), words.months_dated(position(day.month())), day)
}

/// `20 May`, with its year when that is not the year of `beside`.
pub fn in_short(words: &Words, day: Day, beside: Day) -> String {
    if day.year() == beside.year() { undated(words, day) } else { in_full(words, day) }
}

/// `20 May`.
pub(super) fn undated(words: &Words, day: Day) -> String {
    dated(words, words.date_undated(), words.months_undated(position(day.month())), day)
}

/// `Wednesday`.
pub fn weekday(words: &Words, day: Day) -> &str {
    words.weekdays(usize::from(day.days_from_monday()))
}

/// A phrase about the days of the record: `{from}` the first, `{to}` the last.
pub fn within(atlas: &Atlas, phrase: &str) -> String {
    let (words, span) = (atlas.words(), atlas.span());
    let ends = [("from", &*in_full(words, span.first())), ("to", &*in_full(words, span.last()))];
    fill(phrase, &ends)
}

/// A month, 1 to 12, with its year, as a title.
pub fn month_of_year(words: &Words, number: u8, year: i32) -> String {
    month_and_year(words, words.month_of_year(), number, year)
}

/// A phrase about a month, 1 to 12, and its year.
pub(super) fn month_and_year(words: &Words, phrase: &str, number: u8, year: i32) -> String {
    let month = position(number);
    let values = [
        ("month", words.months(month)),
        ("month_dated", words.months_dated(month)),
        ("year", &*year.to_string()),
        ("year_of", &*year_of(words, year)),
    ];
    fill(phrase, &values)
}

pub(super) fn position(number: u8) -> usize {
    usize::from(number).saturating_sub(1)
}

fn dated(words: &Words, form: &str, month: &str, day: Day) -> String {
    let values = [
        ("day", &*day.day().to_string()),
        ("day_of", &*day_of(words, day.day())),
        ("month", month),
        ("month_name", words.months(position(day.month()))),
        ("year", &*day.year().to_string()),
        ("year_of", &*year_of(words, day.year())),
    ];
    fill(form, &values)
}
