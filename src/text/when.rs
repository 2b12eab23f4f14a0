//! Dates in words, as precise as they are known.

use crate::domain::{Day, DaySpan, Form, When};

use super::date::{in_full, month_name};

const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

/// `18 May 1992`, `in June 1992`, `between 1 and 19 May 1992`, `about 18 May 1992`.
pub fn when(when: &When) -> String {
    let span = when.span();
    let year = span.first().year();
    let words = match when.form() {
        Form::Day => in_full(span.first()),
        Form::Month => format!("in {} {year}", month_name(span.first().month())),
        Form::Season(number) => {
            let season = usize::from(number).checked_sub(1).and_then(|i| SEASONS.get(i));
            format!("in {} {year}", season.copied().unwrap_or_default())
        }
        Form::Year => format!("in {year}"),
        Form::Years => format!("from {year} to {}", span.last().year()),
        Form::Days => days(span),
        Form::OneOf => format!("between {} and {}", opening(span), in_full(span.last())),
    };
    let about = if when.is_about() { "about " } else { "" };
    let perhaps = if when.is_perhaps() { ", perhaps" } else { "" };
    format!("{about}{words}{perhaps}")
}

/// `18 May 1992`, `16 to 18 May 1992`.
pub(super) fn days(span: DaySpan) -> String {
    if span.first() == span.last() {
        in_full(span.last())
    } else {
        format!("{} to {}", opening(span), in_full(span.last()))
    }
}

/// The first day of a span, without what its last day says anyway.
fn opening(span: DaySpan) -> String {
    let (first, last) = (span.first(), span.last());
    let same = |part: fn(Day) -> i32| part(first) == part(last);
    match (same(Day::year), same(|day| i32::from(day.month()))) {
        (true, true) => first.day().to_string(),
        (true, false) => format!("{} {}", first.day(), month_name(first.month())),
        _ => in_full(first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_dates_read_as_they_are_meant() {
        for (written, words) in [
            ("1992-05-18", "18 May 1992"),
            ("1992-05-18~", "about 18 May 1992"),
            ("1992-05-18?", "18 May 1992, perhaps"),
            ("1992-05-18%", "about 18 May 1992, perhaps"),
            ("1992-05-16/1992-05-18", "16 to 18 May 1992"),
            ("1992-10-31/1992-11-01", "31 October to 1 November 1992"),
            ("1992-12-30/1993-01-02", "30 December 1992 to 2 January 1993"),
            ("[1992-05-01..1992-05-19]", "between 1 and 19 May 1992"),
            ("1992-06", "in June 1992"),
            ("1992-22", "in summer 1992"),
            ("1961", "in 1961"),
            ("1937/1944", "from 1937 to 1944"),
        ] {
            assert_eq!(when(&written.parse().unwrap()), words, "{written}");
        }
    }
}
