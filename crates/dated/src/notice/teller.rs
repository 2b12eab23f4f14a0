//! Clauses in words.

use locale::{Language, Words, date, date_undated, fill, year};

use super::subject::{told_file, told_subject};
use super::{Clause, Given};
use crate::Day;

/// A clause in a language; files are called by their names.
pub fn told(clause: &Clause, language: Language, files: &[&str]) -> String {
    let count = clause.given.iter().find_map(|(_, given)| match given {
        Given::Count(count) => Some(*count),
        _ => None,
    });
    let values: Vec<_> =
        clause.given.iter().map(|(name, given)| (*name, word(given, language, files))).collect();
    fill(clause.message.phrase(language, count), &values)
}

/// A day in a language: in English `20 May 1992`, and years before the first as `490 BC`.
pub fn told_day(day: Day, language: Language) -> String {
    let (year, month, day) = day.civil();
    date(&Words::of(&language), (year, small(month), small(day)))
}

fn word(given: &Given, language: Language, files: &[&str]) -> String {
    match given {
        Given::Count(count) => count.to_string(),
        Given::Day(day) => told_day(*day, language),
        Given::Year(number) => year(&Words::of(&language), *number),
        Given::DayOfMonth { month, day } => {
            let [month, day] = [*month, *day].map(|it| u8::try_from(it).unwrap_or(u8::MAX));
            date_undated(&Words::of(&language), month, day)
        }
        Given::Number(number) => number.to_string(),
        Given::Text(text) => text.clone(),
        Given::File(file) => told_file(*file, language, files),
        Given::Subject(subject) => told_subject(subject, language, files),
        Given::Clause(clause) => told(clause, language, files),
    }
}

/// A month or a day of a month, which no calendar has more than 31 of.
fn small(number: i32) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
