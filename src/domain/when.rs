//! A date as precise as it is known.

use core::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Day, DaySpan};

/// A date as precise as it is known, in a subset of EDTF (ISO 8601-2): `1992-05-18`, `1992-06`,
/// `1992-22` (a season), `1961`, `1992-05-16/1992-05-18` (from, to), `[1992-05-01..1992-05-19]`
/// (one of these days), each perhaps followed by `~` (about), `?` (perhaps) or `%` (both).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    written: String,
    span: DaySpan,
    form: Form,
    about: bool,
    perhaps: bool,
}

/// What a date claims of its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// A day.
    Day,
    /// A month, its day unknown.
    Month,
    /// A season (spring is 1, winter 4), its day unknown.
    Season(u8),
    /// A year, its day unknown.
    Year,
    /// From one day to another.
    Days,
    /// From one year to another.
    Years,
    /// Some day between two.
    OneOf,
}

/// A text that is not of the subset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a date of the EDTF subset")]
pub struct WhenError;

impl When {
    /// The text as written in the data.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// All days that the date may mean.
    pub const fn span(&self) -> DaySpan {
        self.span
    }

    /// What the date claims of them.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// Whether the date is approximate.
    pub const fn is_about(&self) -> bool {
        self.about
    }

    /// Whether the date is uncertain.
    pub const fn is_perhaps(&self) -> bool {
        self.perhaps
    }
}

impl FromStr for When {
    type Err = WhenError;

    fn from_str(text: &str) -> Result<Self, WhenError> {
        let bare = text.trim_end_matches(['~', '?', '%']);
        let mark = text.get(bare.len()..).unwrap_or_default();
        if mark.len() > 1 {
            return Err(WhenError);
        }
        let (about, perhaps) = (matches!(mark, "~" | "%"), matches!(mark, "?" | "%"));
        let (span, form) = parse(bare).ok_or(WhenError)?;
        Ok(Self { written: text.to_owned(), span, form, about, perhaps })
    }
}

fn parse(text: &str) -> Option<(DaySpan, Form)> {
    if let Some(inner) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        let (from, to) = inner.split_once("..")?;
        return Some((between(single(from)?, single(to)?)?, Form::OneOf));
    }
    match text.split_once('/') {
        None => single(text),
        Some((from, to)) => {
            let (from, to) = (single(from)?, single(to)?);
            let form = match (from.1, to.1) {
                (Form::Day, Form::Day) => Form::Days,
                (Form::Year, Form::Year) => Form::Years,
                _ => return None,
            };
            Some((between(from, to)?, form))
        }
    }
}

/// From the first day of one date to the last day of another, which must lie later.
fn between((from, _): (DaySpan, Form), (to, _): (DaySpan, Form)) -> Option<DaySpan> {
    DaySpan::new(from.first(), to.last()).ok().filter(|span| span.first() < span.last())
}

fn single(text: &str) -> Option<(DaySpan, Form)> {
    if let Ok(day) = text.parse::<Day>() {
        return Some((DaySpan::new(day, day).ok()?, Form::Day));
    }
    let digits = |text: &str, length| {
        (text.len() == length && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse::<u16>().ok())?
    };
    let Some((year, part)) = text.split_once('-') else {
        let year = i32::from(digits(text, 4)?);
        return Some((months(year, 1, 12)?, Form::Year));
    };
    let (year, part) = (i32::from(digits(year, 4)?), u8::try_from(digits(part, 2)?).ok()?);
    match part {
        1..=12 => Some((months(year, part, part)?, Form::Month)),
        // Meteorological seasons of the northern hemisphere; winter ends in the next year.
        21..=23 => {
            Some((months(year, 3 * (part - 20), 3 * (part - 20) + 2)?, Form::Season(part - 20)))
        }
        24 => {
            let (first, next) = (Day::new(year, 12, 1).ok()?, Day::new(year + 1, 3, 1).ok()?);
            Some((DaySpan::new(first, next.checked_add(-1)?).ok()?, Form::Season(4)))
        }
        _ => None,
    }
}

/// From the first day of one month to the last day of another of the same year.
fn months(year: i32, first: u8, last: u8) -> Option<DaySpan> {
    let next = if last == 12 { Day::new(year + 1, 1, 1) } else { Day::new(year, last + 1, 1) };
    DaySpan::new(Day::new(year, first, 1).ok()?, next.ok()?.checked_add(-1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_means_its_days() {
        for (text, span, form) in [
            ("1992-05-18", "1992-05-18/1992-05-18", Form::Day),
            ("1992-02", "1992-02-01/1992-02-29", Form::Month),
            ("1992-22", "1992-06-01/1992-08-31", Form::Season(2)),
            ("1992-24", "1992-12-01/1993-02-28", Form::Season(4)),
            ("1961", "1961-01-01/1961-12-31", Form::Year),
            ("1992-05-16/1992-05-18", "1992-05-16/1992-05-18", Form::Days),
            ("1937/1944", "1937-01-01/1944-12-31", Form::Years),
            ("[1992-05-01..1992-05-19]", "1992-05-01/1992-05-19", Form::OneOf),
        ] {
            let when: When = text.parse().unwrap();
            assert_eq!((when.span().to_string(), when.form()), (span.to_owned(), form), "{text}");
        }
    }

    #[test]
    fn marks_are_read_once_and_last() {
        let when: When = "1992-05-18~".parse().unwrap();
        assert!(when.is_about() && !when.is_perhaps());
        let when: When = "1992%".parse().unwrap();
        assert!(when.is_about() && when.is_perhaps() && when.written() == "1992%");
    }

    #[test]
    fn what_is_not_of_the_subset_is_refused() {
        for text in [
            "",
            "~",
            "92",
            "1992-13",
            "1992-5",
            "1992-05-32",
            "1992-05-18~?",
            "1992-05/",
            "/1992",
            "1992-05-18/1992-05-16",
            "1992-05-18/1992",
            "[1992-05-18]",
            "[1992..",
            "1992-25",
            "é",
        ] {
            assert_eq!(text.parse::<When>(), Err(WhenError), "{text}");
        }
    }
}
