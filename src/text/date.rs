//! Dates in words.

use crate::domain::{Atlas, Day};
use crate::words::{Words, fill, number_of, year_of};

use super::told::{is_in_full, told, told_since, told_until};

/// `20 May 1992`, `7 September 490 BC`.
pub fn in_full(words: &Words, day: Day) -> String {
    locale::date(words, (day.year(), day.month(), day.day()))
}

/// `20 May`, with its year when that is not the year of `beside`; or as it is told in the record.
pub(super) fn in_short(atlas: &Atlas, day: Day, beside: Day) -> String {
    let short = day.year() == beside.year() && is_in_full(atlas, day);
    if short { undated(atlas.words(), day) } else { told(atlas, day) }
}

/// What marks a year before Christ where only its number stands in a phrase; else nothing.
pub(super) fn era(words: &Words, year: i32) -> &str {
    if year < 1 { words.era_before() } else { "" }
}

/// `20 May`.
pub(super) fn undated(words: &Words, day: Day) -> String {
    locale::date_undated(words, day.month(), day.day())
}

/// `Wednesday`.
pub fn weekday(words: &Words, day: Day) -> &str {
    words.weekdays(usize::from(day.days_from_monday()))
}

/// A phrase about the days of the record: `{from}` the first, `{to}` the last.
pub fn within(atlas: &Atlas, phrase: &str) -> String {
    let span = atlas.span();
    let [from, to] = [told_since(atlas, span.first()), told_until(atlas, span.last())];
    fill(phrase, &[("from", from), ("to", to)])
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
        ("year", &*number_of(year).to_string()),
        ("year_of", &*year_of(words, year)),
        ("era", era(words, year)),
    ];
    fill(phrase, &values)
}

pub(super) fn position(number: u8) -> usize {
    usize::from(number).saturating_sub(1)
}
