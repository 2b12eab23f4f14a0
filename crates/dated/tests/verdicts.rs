//! What must be said of files that are broken, foreign, or leave something open.

use dated::notice::{Clause, Language, fault, question, reading, refusal};
use dated::{Choices, Verdict};
use locale::{ENGLISH, LANGUAGES};

use crate::samples::{expected, read_all, sample};

/// A verdict in one word, and everything that is told of it in English.
fn told(verdict: &Verdict, files: &[&str]) -> (&'static str, String) {
    told_in(ENGLISH, verdict, files)
}

fn told_in(language: Language, verdict: &Verdict, files: &[&str]) -> (&'static str, String) {
    let told = |clause: Clause| dated::notice::told(&clause, language, files);
    match verdict {
        Verdict::Opened(map) => {
            let notice = reading(map).into_iter().chain(map.faults.iter().map(fault));
            let mut all: Vec<String> = notice.map(told).collect();
            all.extend(map.features.iter().filter_map(|feature| feature.label.clone()));
            ("opened", all.join("\n"))
        }
        Verdict::Asks(asked) => ("asks", told(question(asked))),
        Verdict::Refused(refused) => ("refused", told(refusal(refused))),
    }
}

#[test]
fn every_fault_is_told() {
    for (name, answers) in expected()["verdicts"].as_object().unwrap() {
        let verdict = read_all(&sample(name), &Choices::default());
        let (verdict, said) = told(&verdict, &[name.as_str()]);
        assert_eq!(verdict, answers["verdict"], "{name}: {said}");
        for words in answers["must_say"].as_array().unwrap() {
            let words = words.as_str().unwrap();
            assert!(said.contains(words), "{name}: no {words:?} in {said:?}");
        }
    }
}

#[test]
fn no_place_of_a_message_is_left_empty() {
    let expected = expected();
    let samples = ["files", "verdicts"].iter().flat_map(|part| expected[part].as_object().unwrap());
    for (name, _) in samples {
        let verdict = read_all(&sample(name), &Choices::default());
        for language in LANGUAGES {
            let (_, said) = told_in(language, &verdict, &[]);
            assert!(!said.contains('{') && !said.contains('}'), "{name}: {said}");
        }
    }
}

#[test]
fn other_formats_are_called_by_their_names() {
    let formats: [(&[u8], &str); 6] = [
        (b"PK\x03\x04rest", "zip"),
        (b"<?xml version='1.0'?><kml></kml>", "KML"),
        (b"<!DOCTYPE html><html></html>", "HTML"),
        (b"SQLite format 3\0", "GeoPackage"),
        (b"PAR1", "Parquet"),
        (b"{\"head\":{},\"results\":{}}", "SPARQL"),
    ];
    for (bytes, name) in formats {
        let files = [("file".to_owned(), bytes.to_vec())];
        let (verdict, said) = told(&read_all(&files, &Choices::default()), &[]);
        assert!(verdict == "refused" && said.contains(name), "{said}");
    }
    let none: [(&[u8], &str); 3] =
        [(b"", "empty"), (b"hello", "not JSON"), (b"7", "no GeoJSON features")];
    for (bytes, words) in none {
        let files = [("file".to_owned(), bytes.to_vec())];
        let (verdict, said) = told(&read_all(&files, &Choices::default()), &[]);
        assert!(verdict == "refused" && said.contains(words), "{said}");
    }
}

#[test]
fn what_cannot_be_drawn_is_refused_with_its_reason() {
    for (name, words) in [("wikidata-battles.srj", "SPARQL"), ("jsonfg/pylon.json", "EPSG:7415")] {
        let (verdict, said) = told(&read_all(&sample(name), &Choices::default()), &[]);
        assert!(verdict == "refused" && said.contains(words), "{said}");
    }
}

#[test]
fn one_bad_file_among_others_is_a_fault() {
    let mut files = sample("bad/bom.geojson");
    files.extend(sample("bad/topojson.json"));
    let (verdict, said) = told(&read_all(&files, &Choices::default()), &["a", "b"]);
    assert!(verdict == "opened" && said.contains("b was not read: b is TopoJSON"), "{said}");
}
