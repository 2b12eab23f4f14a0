//! Days and years in words.

use super::Language;
use super::fill::fill;
use super::words::Terms;
use crate::Day;

/// A day in a language: in English `20 May 1992`, and years before the first as `490 BC`.
pub fn told_day(day: Day, language: Language) -> String {
    let terms = language.terms();
    let (year, month, day) = day.civil();
    let (month, day) = (month.unsigned_abs(), day.unsigned_abs());
    let phrase = if year < 1 { terms.date_before } else { terms.date };
    fill(phrase, |place| {
        of_month(terms, &terms.months, (month, day), place).or_else(|| of_year(terms, year, place))
    })
}

/// A year, counted as astronomers do.
pub(super) fn told_year(year: i32, language: Language) -> String {
    let terms = language.terms();
    let phrase = if year < 1 { terms.year_before } else { terms.year };
    fill(phrase, |place| of_year(terms, year, place))
}

/// A day that may not exist: in English `29 February`.
pub(super) fn told_day_of_month(month: u32, day: u32, language: Language) -> String {
    let terms = language.terms();
    fill(terms.date_undated, |place| of_month(terms, &terms.months_undated, (month, day), place))
}

/// What fills the place of a month, or of a day of it: `2`, or with its ending `2yê`.
fn of_month(
    terms: &Terms,
    months: &[&'static str],
    (month, day): (u32, u32),
    place: &str,
) -> Option<String> {
    match place {
        "month" => Some(nth(months, month).to_owned()),
        "day" => Some(day.to_string()),
        "day_of" => Some(format!("{day}{}", nth(terms.day_endings, day))),
        _ => None,
    }
}

/// What fills the place of a year: `1992`, or with its ending `1992yan`. The year 0 is 1 BC.
fn of_year(terms: &Terms, year: i32, place: &str) -> Option<String> {
    let year = if year < 1 { year.unsigned_abs() + 1 } else { year.unsigned_abs() };
    match place {
        "year" => Some(year.to_string()),
        "year_of" => Some(format!("{year}{}", nth(terms.year_endings, last_numeral(year)))),
        _ => None,
    }
}

/// Which ending goes with a year, from 1: it follows the last numeral that is spoken.
const fn last_numeral(year: u32) -> u32 {
    match (year % 10, year % 100, year % 1_000) {
        (0, 0, 0) => 1,
        (0, 0, _) => 2,
        (0, tens, _) => 2 + tens / 10,
        (units, ..) => 11 + units,
    }
}

/// The entry of this number, from 1.
fn nth(entries: &[&'static str], number: u32) -> &'static str {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    place.and_then(|place| entries.get(place)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_follow_what_is_spoken() {
        let year = |language: Language, year| of_year(language.terms(), year, "year_of").unwrap();
        for (number, said) in [
            (1981, "1981ê"),
            (1982, "1982yan"),
            (1983, "1983yan"),
            (1984, "1984an"),
            (1930, "1930î"),
            (1900, "1900î"),
            (-489, "490î"),
        ] {
            assert_eq!(year(Language::Ku, number), said);
        }
        for (number, said) in [
            (1991, "1991-ci"),
            (1993, "1993-cü"),
            (1926, "1926-cı"),
            (1929, "1929-cu"),
            (1930, "1930-cu"),
            (1920, "1920-ci"),
            (1940, "1940-cı"),
            (1900, "1900-cü"),
            (2000, "2000-ci"),
            (0, "1-ci"),
            (-489, "490-cı"),
        ] {
            assert_eq!(year(Language::Az, number), said);
        }
        let terms = Language::Ku.terms();
        let day = |day| of_month(terms, &terms.months, (1, day), "day_of").unwrap();
        let days = [1, 2, 12, 22, 23, 30, 31, 45].map(day);
        assert_eq!(days, ["1ê", "2yê", "12ê", "22yê", "23yê", "30yê", "31ê", "45"]);
    }
}
