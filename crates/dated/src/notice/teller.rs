//! Clauses in words.

use super::dates::{told_day, told_day_of_month, told_year};
use super::fill::fill;
use super::plural::Form;
use super::subject::{told_file, told_subject};
use super::{Clause, Given, Language};

/// A clause in a language; files are called by their names.
pub fn told(clause: &Clause, language: Language, files: &[&str]) -> String {
    let count = clause.given.iter().find_map(|(_, given)| match given {
        Given::Count(count) => Some(*count),
        _ => None,
    });
    let form = count.map_or(Form::Other, |count| Form::of(language, count));
    fill(clause.message.phrase(language).form(form), |place| {
        let given = clause.given.iter().find(|(name, _)| *name == place);
        given.map(|(_, given)| word(given, language, files))
    })
}

fn word(given: &Given, language: Language, files: &[&str]) -> String {
    match given {
        Given::Count(count) => count.to_string(),
        Given::Day(day) => told_day(*day, language),
        Given::Year(year) => told_year(*year, language),
        Given::DayOfMonth { month, day } => told_day_of_month(*month, *day, language),
        Given::Number(number) => number.to_string(),
        Given::Text(text) => text.clone(),
        Given::File(file) => told_file(*file, language, files),
        Given::Subject(subject) => told_subject(subject, language, files),
        Given::Clause(clause) => told(clause, language, files),
    }
}
