//! What a page is handed of a reader's files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use day_atlas::edition::Edition;
use opener::{Read, read, sha256, written};
use serde_json::{Value, json};

/// A reading of samples of the reader (`crates/dated`), in a language.
fn reading(samples: &[&str], choices: &Value, language: &str) -> (Value, Read) {
    let folder = Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
        .join("../dated/tests/samples");
    let file = |name: &&str| {
        let path = folder.join(name);
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read(&path).unwrap())
    };
    let files: Vec<_> = samples.iter().map(file).collect();
    let read = read(&files, &choices.to_string(), language);
    (serde_json::from_str(&read.told).unwrap(), read)
}

/// The control of a choice, wherever in the notice it stands.
fn control(told: &Value, choice: &str) -> Value {
    let clauses = told["notice"].as_array().unwrap().iter();
    let mut controls = clauses.flat_map(|clause| clause["controls"].as_array().unwrap());
    let found = controls.find(|control| control["choice"] == choice);
    found.unwrap_or_else(|| panic!("no {choice} in {told:#}")).clone()
}

/// All that the notice says.
fn said(told: &Value) -> String {
    let clauses = told["notice"].as_array().unwrap().iter();
    clauses.map(|clause| clause["text"].as_str().unwrap()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_map_is_told_with_what_can_be_chosen_and_packed() {
    let (told, read) = reading(&["histogis-states.geojson"], &json!({}), "en");
    assert_eq!((told["verdict"].as_str(), told["more"].as_u64()), (Some("opened"), Some(0)));
    let edition = Edition::unpack(&read.edition).unwrap();
    assert_eq!(edition.record.title, "histogis-states");
    assert!(read.colours.contains(".paint-") && read.colours.contains("dark"), "{}", read.colours);
    let start = control(&told, "start");
    assert_eq!(start["chosen"], "start_date");
    assert_eq!(start["options"][0], json!(["", ""]));
    assert!(start["options"].as_array().unwrap().contains(&json!(["end_date", "end_date"])));
    assert_eq!(control(&told, "end")["chosen"], "end_date");
    assert_eq!(control(&told, "end_is")["options"], json!([["last", ""], ["after", ""]]));
    assert_eq!(control(&told, "label")["chosen"], "name");
    let colours = control(&told, "colour")["options"].as_array().unwrap().clone();
    assert!(colours.contains(&json!(["adm_name", "adm_name"])));
}

#[test]
fn a_choice_changes_what_is_said_and_what_is_chosen() {
    let after = json!({"end_is": "after", "label": "slugged_name"});
    let (told, _) = reading(&["histogis-states.geojson"], &after, "en");
    assert_eq!(control(&told, "end_is")["chosen"], "after");
    assert_eq!(control(&told, "label")["chosen"], "slugged_name");
    assert!(said(&told).contains("as you chose"), "{}", said(&told));
    let command =
        "cargo xtask build --map histogis-states.geojson --label slugged_name --end-is after";
    assert_eq!(told["command"], command);
}

#[test]
fn a_question_has_its_answers() {
    let (told, read) = reading(&["bad/no-dates.geojson"], &json!({}), "en");
    assert_eq!(told["verdict"], "asks");
    assert!(told["command"].is_null());
    assert!(read.edition.is_empty() && read.colours.is_empty());
    let at = control(&told, "at");
    assert_eq!(at["options"][1], json!(["population", "population — 1200"]));
    assert_eq!(control(&told, "timeless")["options"], json!([["yes", ""]]));
    for answer in [json!({"timeless": "yes"}), json!({"at": "population"})] {
        let (told, read) = reading(&["bad/no-dates.geojson"], &answer, "en");
        assert_eq!(told["verdict"], "opened", "{told:#}");
        assert!(Edition::unpack(&read.edition).is_ok());
    }
    let (told, _) = reading(&["bad/slashes-ambiguous.geojson"], &json!({}), "en");
    assert_eq!(control(&told, "order")["options"], json!([["", ""], ["dmy", ""], ["mdy", ""]]));
}

#[test]
fn what_is_refused_may_be_put_right() {
    let (told, _) = reading(&["bad/swapped.geojson"], &json!({}), "en");
    assert_eq!(told["verdict"], "refused");
    assert_eq!(control(&told, "swapped")["options"], json!([["yes", ""]]));
    let (told, _) = reading(&["bad/swapped.geojson"], &json!({"swapped": "yes"}), "en");
    assert_eq!(told["verdict"], "opened");
}

#[test]
fn what_was_read_is_written_in_two_forms() {
    let (told, read) = reading(&["histogis-states.geojson"], &json!({}), "en");
    assert_eq!(told["title"], "histogis-states");
    let opened = read.opened.expect("a map");
    let table = written(&opened, "csv").expect("a table");
    assert!(table.lines().count() > opened.features.len(), "{table:.300}");
    let features = written(&opened, "json").expect("features");
    let features: Value = serde_json::from_str(&features).expect("JSON");
    assert_eq!(features["type"], "FeatureCollection");
    assert!(written(&opened, "html").is_none());
    let (_, asked) = reading(&["bad/no-dates.geojson"], &json!({}), "en");
    assert!(asked.opened.is_none());
}

#[test]
fn a_checksum_is_that_of_everybody() {
    // FIPS 180-2, appendix B.1.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let hex: Vec<String> = sha256(b"abc").iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex.concat(), expected);
}

#[test]
fn faults_are_told_one_by_one() {
    let (told, _) = reading(&["bad/dates.geojson"], &json!({}), "en");
    let faults = told["faults"].as_array().unwrap();
    assert!(!faults.is_empty() && faults.iter().all(|it| it.as_str().unwrap().ends_with('.')));
}

#[test]
fn it_speaks_the_language_of_the_page() {
    let files = ["made/world_1880.geojson", "made/world_1914.geojson"];
    let (english, _) = reading(&files, &json!({}), "en");
    for language in ["az", "hy", "ku", "ru", "tr"] {
        let (told, read) = reading(&files, &json!({}), language);
        assert_ne!(said(&told), said(&english), "{language}");
        let edition = Edition::unpack(&read.edition).unwrap();
        assert_eq!(edition.words.tag, language);
        assert_eq!(edition.record.title, "world_1880, world_1914");
    }
    let (told, _) = reading(&files, &json!({}), "de");
    assert_eq!(said(&told), said(&english));
}
