//! Every phrase of every language, filled as the page fills it, with values that are hard: dates that end with a stop, a
//! year before Christ, the year 2000, numbers with forms of their own, a name that ends in a vowel.

use std::fmt::Write as _;

use day_atlas::text::when;
use day_atlas::words::{
    LANGUAGES, Language, Message, NAMES, Words, date, date_undated, day_of, fill, open, page,
    pieces, year, year_of,
};

/// The places of a phrase.
fn places(phrase: &str) -> Vec<&str> {
    pieces(phrase).filter_map(Result::err).collect()
}

/// Something hard for a place; where things are counted, so many.
fn value(words: &Words, name: &str, place: &str, number: usize) -> String {
    let of_number = places(words_of(words, name)).iter().any(|it| it.starts_with("month"));
    match place {
        "day" if of_number => "2".to_owned(),
        "day_of" => day_of(words, 2),
        "month" | "month_dated" => words.months_dated(4).to_owned(),
        "month_name" => words.months(4).to_owned(),
        "weekday" => words.weekdays(2).to_owned(),
        "year" => "2000".to_owned(),
        "year_of" | "to_of" => year_of(words, 2000),
        "era" => words.era_before().to_owned(),
        "from_of" => day_of(words, 1),
        "from" if name == "days_near" || name.starts_with("when_o") || name == "when_either" => {
            "1".to_owned()
        }
        "day" | "date" | "from" | "to" | "when" | "asked" | "first" | "last" => {
            date(words, (1992, 5, 20))
        }
        "count" if NAMES.contains(&name) && number <= 12 => words.numbers(number).to_owned(),
        "count" | "n" => number.to_string(),
        "i" | "j" | "all" | "total" | "same" | "next" | "differ" | "number" => "21".to_owned(),
        "district" | "districts" | "areas" => "Գորիս".to_owned(),
        _ => "Ağa".to_owned(),
    }
}

/// The phrase of this name, or its last form.
fn words_of<'a>(words: &'a Words, name: &str) -> &'a str {
    let language = Language::from_tag(&words.tag).expect("a language");
    NAMES.iter().rposition(|it| *it == name).map_or("", |at| page(language)[at])
}

fn filled(words: &Words, name: &str, phrase: &str, number: usize) -> String {
    let place = |place| (place, value(words, name, place, number));
    let values: Vec<_> = places(phrase).into_iter().map(place).collect();
    fill(phrase, &values)
}

/// All of a language, a phrase a line: its part, its name, what it says.
fn all(language: Language) -> Vec<(String, String)> {
    let words = Words::of(&language);
    let mut lines = Vec::new();
    for (at, (name, phrase)) in NAMES.into_iter().zip(page(language)).enumerate() {
        // Of a plural the forms follow each other: for one, for few, for any other number.
        let form = NAMES[..at].iter().rev().take_while(|it| **it == name).count();
        let is_plural = NAMES.iter().filter(|it| **it == name).count() == 3;
        let number = if is_plural { [1, 2, 5][form] } else { 21 };
        lines.push((format!("page {name}"), filled(&words, name, phrase, number)));
    }
    for [name, _, phrase] in open(language) {
        lines.push((format!("open {name}"), (*phrase).to_owned()));
    }
    for message in Message::ALL {
        for number in [1, 2, 5, 21] {
            let phrase = message.phrase(language, Some(number));
            let line = filled(&words, message.name(), phrase, number);
            let line = (format!("notice {}", message.name()), line);
            if lines.last() != Some(&line) {
                lines.push(line);
            }
        }
    }
    for number in [1992, 2000, 1900, 1930, 1, 0, -489] {
        lines.push((format!("year {number}"), year(&words, number)));
    }
    for civil in [(1992, 5, 20), (2000, 1, 3), (-489, 9, 7)] {
        lines.push(("date".to_owned(), date(&words, civil)));
    }
    lines.push(("date".to_owned(), date_undated(&words, 2, 29)));
    let written = ["1992-06", "1937/1944", "[1992-05-30..1992-05-31]", "1992-22?", "1961~"];
    for text in written {
        lines.push((format!("when {text}"), when(&words, &text.parse().expect("a date"))));
    }
    lines
}

#[test]
fn every_phrase_is_as_agreed() {
    let mut out = String::new();
    for language in LANGUAGES {
        writeln!(out, "# {}", language.name).unwrap();
        for (name, line) in all(language) {
            writeln!(out, "{name}: {line}").unwrap();
        }
    }
    crate::golden::assert_same("phrases.txt", &out);
}

#[test]
fn the_punctuation_of_every_filled_phrase_is_that_of_its_language() {
    for language in LANGUAGES {
        for (name, line) in all(language) {
            let told = format!("{} {name}: {line}", language.tag);
            // A command keeps its own signs.
            let spoken = line.split("ogr2ogr").next().unwrap_or_default();
            for wrong in ["..", ".։", "։.", "։։", " .", " ,", " ։", "?.", "{", "}"] {
                assert!(!spoken.contains(wrong), "{told}: {wrong}");
            }
            if language.tag == "hy" {
                assert!(!spoken.contains([':', ';', '?']), "{told}");
            }
        }
    }
}
