//! Dates in words, as precise as they are known.

use crate::domain::{Atlas, Day, DaySpan, Form, When};
use crate::words::{Words, day_of, fill, number_of, year, year_of};

use super::date::{era, in_full, month_and_year, position, undated};
use super::told::{told_since, told_until};

/// `18 May 1992`, `in June 1992`, `between 1 and 19 May 1992`, `about 18 May 1992`.
pub fn when(words: &Words, when: &When) -> String {
    let span = when.span();
    let first = span.first();
    let of_year = |phrase: &str| {
        let year = first.year();
        let values = [
            ("year", &*number_of(year).to_string()),
            ("year_of", &*year_of(words, year)),
            ("era", era(words, year)),
        ];
        fill(phrase, &values)
    };
    let mut said = match when.form() {
        Form::Day => in_full(words, first),
        Form::Month => month_and_year(words, words.when_month(), first.month(), first.year()),
        Form::Season(number) => of_year(words.when_seasons(position(number))),
        Form::Year => of_year(words.when_year()),
        Form::Years => {
            let (from, to) = (first.year(), span.last().year());
            if from < 1 {
                let ends = [("from", year(words, from)), ("to", year(words, to))];
                fill(words.days_far(), &ends)
            } else {
                let ends = [
                    ("from", number_of(from).to_string()),
                    ("to", number_of(to).to_string()),
                    ("to_of", year_of(words, to)),
                ];
                fill(words.when_years(), &ends)
            }
        }
        Form::Days => days(words, span),
        Form::OneOf => {
            let from = opening(words, span);
            let ends = [
                ("from", &*from),
                (
                    "from_of",
                    &*if same_month(span) { day_of(words, first.day()) } else { from.clone() },
                ),
                ("to", &*in_full(words, span.last())),
            ];
            let are_two = first.checked_add(1) == Some(span.last());
            fill(if are_two { words.when_either() } else { words.when_one_of() }, &ends)
        }
    };
    if when.is_about() {
        said = fill(words.when_about(), &[("when", &said)]);
    }
    if when.is_perhaps() {
        said = fill(words.when_perhaps(), &[("when", &said)]);
    }
    said
}

/// Since when and until when somebody held an area: `Since 18 May 1992, until 31 December 1992, where the record ends.`
pub fn period(atlas: &Atlas, days: DaySpan) -> String {
    let (words, span) = (atlas.words(), atlas.span());
    let [from, to] = [told_since(atlas, days.first()), told_until(atlas, days.last())];
    let begins = if days.first() == span.first() { words.begins() } else { "" };
    let ends = if days.last() == span.last() { words.ends() } else { "" };
    fill(words.period(), &[("from", &*from), ("begins", begins), ("to", &to), ("ends", ends)])
}

/// `18 May 1992`, `16 to 18 May 1992`.
pub(super) fn days(words: &Words, span: DaySpan) -> String {
    let to = in_full(words, span.last());
    if span.first() == span.last() {
        return to;
    }
    let phrase = if same_month(span) { words.days_near() } else { words.days_far() };
    fill(phrase, &[("from", &opening(words, span)), ("to", &to)])
}

/// The first day of a span, without what its last day says anyway.
fn opening(words: &Words, span: DaySpan) -> String {
    let first = span.first();
    if same_month(span) {
        first.day().to_string()
    } else if first.year() == span.last().year() {
        undated(words, first)
    } else {
        in_full(words, first)
    }
}

fn same_month(span: DaySpan) -> bool {
    let month = |day: Day| (day.year(), day.month());
    month(span.first()) == month(span.last())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::ENGLISH;

    #[test]
    fn dates_read_as_they_are_meant() {
        let english = Words::of(&ENGLISH);
        for (written, words) in [
            ("1992-05-18", "18 May 1992"),
            ("1992-05-18~", "about 18 May 1992"),
            ("1992-05-18?", "perhaps 18 May 1992"),
            ("1992-05-18%", "perhaps about 18 May 1992"),
            ("1992-05-16/1992-05-18", "16 to 18 May 1992"),
            ("1992-10-31/1992-11-01", "31 October to 1 November 1992"),
            ("1992-12-30/1993-01-02", "30 December 1992 to 2 January 1993"),
            ("[1992-05-01..1992-05-19]", "between 1 and 19 May 1992"),
            ("[1992-05-30..1992-05-31]", "on 30 or 31 May 1992"),
            ("1992-06", "in June 1992"),
            ("1992-22", "in summer 1992"),
            ("1961", "in 1961"),
            ("1937/1944", "from 1937 to 1944"),
        ] {
            assert_eq!(when(&english, &written.parse().unwrap()), words, "{written}");
        }
    }
}
