//! A map of files in every language, and a day of it as a picture.

use std::path::{Path, PathBuf};
use std::process::Command;

use day_atlas::reading::Parts;
use day_atlas::words::{LANGUAGES, Language};
use publish::map::Map;
use serde_json::{Value, json};

/// A file of squares beside each other, each with these properties.
fn file(name: &str, all: &[Value]) -> PathBuf {
    let square = |(i, properties): (usize, &Value)| {
        let (left, right) = (2 * i, 2 * i + 1);
        let ring = [[left, 0], [right, 0], [right, 1], [left, 1], [left, 0]];
        let geometry = json!({"type": "Polygon", "coordinates": [ring]});
        json!({"type": "Feature", "properties": properties, "geometry": geometry})
    };
    let features: Vec<Value> = all.iter().enumerate().map(square).collect();
    let text = json!({"type": "FeatureCollection", "features": features}).to_string();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("it can be written");
    path
}

fn towns(name: &str) -> PathBuf {
    let town = |name: &str, russian: &str| json!({"name": name, "name:ru": russian, "start_date": "1990", "end_date": "1991"});
    file(name, &[town("Shusha", "Шуша"), town("Kars", "Карс")])
}

fn map(file: PathBuf) -> Parts {
    Map::of(vec![file]).parts().expect("it can be read").expect("a map").0
}

/// The ids and names of the areas in a language.
fn areas(parts: &Parts, language: &Language) -> Vec<(String, String)> {
    let told = parts.told_in(language).expect("it is told in every language");
    assert_eq!(told.words.tag, language.tag);
    told.record.areas.iter().map(|it| (it.key.clone(), it.name.clone())).collect()
}

fn named(all: [(&str, &str); 2]) -> Vec<(String, String)> {
    all.map(|(key, name)| (key.to_owned(), name.to_owned())).to_vec()
}

#[test]
fn each_language_has_the_names_of_the_file_in_it_and_all_the_same_ids() {
    let parts = map(towns("named.geojson"));
    assert_eq!(parts.languages().len(), LANGUAGES.len());
    for language in &LANGUAGES {
        let expected = match language.tag {
            "ru" => named([("shusha", "Шуша"), ("kars", "Карс")]),
            _ => named([("shusha", "Shusha"), ("kars", "Kars")]),
        };
        assert_eq!(areas(&parts, language), expected, "{}", language.tag);
    }
}

/// Else a site would tell other days in another language.
#[test]
fn names_that_tell_things_apart_otherwise_are_not_taken() {
    let at = |name: &str, year: &str| json!({"name": name, "name:ru": "Город", "start_date": year, "end_date": year});
    let parts = map(file("renamed.geojson", &[at("Old", "1990"), at("New", "1991")]));
    for language in &LANGUAGES {
        assert_eq!(areas(&parts, language), named([("old", "Old"), ("new", "New")]));
    }
}

/// The exit code of a picture.
fn picture(arguments: &[&str]) -> Option<i32> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_atlas"));
    command.arg("picture").args(arguments).output().expect("it runs").status.code()
}

#[test]
fn a_day_of_files_is_drawn_in_a_language() {
    let towns = towns("drawn.geojson").display().to_string();
    let drawn = Path::new(env!("CARGO_TARGET_TMPDIR")).join("towns.svg");
    let to = drawn.display().to_string();
    let _ = std::fs::remove_file(&drawn);
    let done =
        picture(&["--map", &towns, "--date", "1990-06-01", "--area", "kars", "--lang", "ru", &to]);
    assert_eq!(done, Some(0));
    let svg = std::fs::read_to_string(&drawn).expect("the picture");
    assert!(svg.contains("lang=\"ru\"") && svg.contains("Карс"), "{svg}");
    for wrong in [&["--map", &*towns, "--date", "1993-01-01", &to][..], &[&*to]] {
        assert_eq!(picture(wrong), Some(1), "{wrong:?}");
    }
}
