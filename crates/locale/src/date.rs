//! Dates and years in words. Years are counted as astronomers do: the year 0 is 1 BC.

use crate::ordinal::{day_of, number_of, year_of};
use crate::{Words, fill};

/// Year, month (1 to 12) and day of the month (1 to 31). The day need not exist.
pub type Civil = (i32, u8, u8);

/// `20 May 1992`, `7 September 490 BC`.
pub fn date(words: &Words, (year, month, day): Civil) -> String {
    let phrase = if year < 1 { words.date_before() } else { words.date() };
    dated(words, phrase, words.months_dated(position(month)), (year, month, day))
}

/// `20 May`.
pub fn date_undated(words: &Words, month: u8, day: u8) -> String {
    let name = words.months_undated(position(month));
    dated(words, words.date_undated(), name, (1, month, day))
}

/// `1992`, `490 BC`.
pub fn year(words: &Words, year: i32) -> String {
    let phrase = if year < 1 { words.year_before() } else { words.year() };
    let number = number_of(year).to_string();
    fill(phrase, &[("year", number), ("year_of", year_of(words, year))])
}

fn dated(words: &Words, phrase: &str, name: &str, (year, month, day): Civil) -> String {
    let values = [
        ("day", &*day.to_string()),
        ("day_of", &*day_of(words, day)),
        ("month", name),
        ("month_name", words.months(position(month))),
        ("year", &*number_of(year).to_string()),
        ("year_of", &*year_of(words, year)),
    ];
    fill(phrase, &values)
}

fn position(number: u8) -> usize {
    usize::from(number).saturating_sub(1)
}
