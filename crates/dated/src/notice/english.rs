//! The English words.

use super::{Clause, Given};
use crate::Day;
use crate::fault::Subject;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A clause in English; files are called by their names.
pub fn english(clause: &Clause, files: &[&str]) -> String {
    let count = clause.given.iter().find_map(|(_, given)| match given {
        Given::Count(count) => Some(*count),
        _ => None,
    });
    let phrase = clause.message.phrase(count == Some(1));
    let mut told = String::with_capacity(phrase.len() + 32);
    for (place, piece) in phrase.split('{').enumerate() {
        match piece.split_once('}') {
            Some((name, words)) if place > 0 => {
                let given = clause.given.iter().find(|(place, _)| *place == name);
                told.push_str(&given.map_or_else(String::new, |(_, given)| word(given, files)));
                told.push_str(words);
            }
            _ => told.push_str(piece),
        }
    }
    told
}

fn word(given: &Given, files: &[&str]) -> String {
    match given {
        Given::Count(count) => count.to_string(),
        Given::Day(day) => english_day(*day),
        Given::Year(year) => english_year(*year),
        Given::DayOfMonth { month, day } => english_date(*month, *day),
        Given::Number(number) => number.to_string(),
        Given::Text(text) => text.clone(),
        Given::File(file) => english_file(*file, files),
        Given::Subject(subject) => english_subject(subject, files),
        Given::Clause(clause) => english(clause, files),
    }
}

fn english_file(file: usize, files: &[&str]) -> String {
    files.get(file).map_or_else(|| format!("File {}", file + 1), |name| (*name).to_owned())
}

/// The file is named where there are several.
fn english_subject(subject: &Subject, files: &[&str]) -> String {
    let Subject { file, number, label } = subject;
    if *number == 0 {
        return english_file(*file, files);
    }
    let label = label.as_ref().map_or_else(String::new, |label| format!(" \"{label}\""));
    let file = files.get(*file).filter(|_| files.len() > 1);
    let file = file.map_or_else(String::new, |name| format!(" of {name}"));
    format!("feature {number}{label}{file}")
}

/// A day in English, `20 May 1992`; years before the first as `490 BC`.
pub fn english_day(day: Day) -> String {
    let (year, month, of_month) = day.civil();
    let name = usize::try_from(month - 1).ok().and_then(|place| MONTHS.get(place));
    format!("{of_month} {} {}", name.unwrap_or(&""), english_year(year))
}

/// A year, counted as astronomers do, in words.
fn english_year(year: i32) -> String {
    if year < 1 { format!("{} BC", 1 - i64::from(year)) } else { year.to_string() }
}

/// A day that may not exist, in words: `29 February`.
fn english_date(month: u32, day: u32) -> String {
    let place = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    let name = place.and_then(|place| MONTHS.get(place)).copied();
    format!("{day} {}", name.unwrap_or_default())
}
