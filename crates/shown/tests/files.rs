//! Files, as tests write them, and what becomes of them.

use dated::{Choices, File, Opened, Verdict, read};
use day_atlas::domain::{Atlas, Day, Record};
use day_atlas::reading::Parts;
use day_atlas::words::{ENGLISH, Words};
use serde_json::{Value, json};
use shown::Titled;

/// What is understood of a text.
pub(crate) fn opened(text: &str, choices: &Choices) -> Opened {
    match read(&[File { name: "a.geojson", bytes: text.as_bytes() }], choices) {
        Verdict::Opened(opened) => *opened,
        other => panic!("not opened: {other:?}"),
    }
}

/// A collection of features: properties, and a geometry each.
pub(crate) fn collection(features: &[(Value, Value)]) -> String {
    let features = features.iter().map(|(properties, geometry)| {
        json!({"type": "Feature", "properties": properties, "geometry": geometry})
    });
    json!({"type": "FeatureCollection", "features": features.collect::<Vec<_>>()}).to_string()
}

/// A square with its lower left corner at a place.
pub(crate) fn square(x: f64, y: f64) -> Value {
    let ring = [[x, y], [x + 1.0, y], [x + 1.0, y + 1.0], [x, y + 1.0], [x, y]];
    json!({"type": "Polygon", "coordinates": [ring]})
}

/// What the page is made of, in English.
pub(crate) fn parts(opened: &Opened) -> Parts {
    shown::parts(opened, &Titled { title: "A title".to_owned(), language: ENGLISH })
}

/// The same of features.
pub(crate) fn parts_of(features: &[(Value, Value)]) -> Parts {
    parts(&opened(&collection(features), &Choices::default()))
}

/// The names of all areas.
pub(crate) fn names(record: &Record) -> Vec<&str> {
    record.areas.iter().map(|area| area.name.as_str()).collect()
}

/// The outlines of an area, each with its days.
pub(crate) fn outlines(record: &Record, area: usize) -> Vec<String> {
    record.areas[area].outlines.iter().map(ToString::to_string).collect()
}

/// A day.
pub(crate) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Who holds each area that there is on a day, by the account at a place.
pub(crate) fn held(record: &Record, account: usize, on: &str) -> Vec<(String, String)> {
    let atlas = Atlas::new(Words::of(&ENGLISH), record.clone());
    let account = record.account_ids().nth(account).unwrap();
    let areas = atlas.state(day(on)).areas().map(|(area, state)| {
        let holder = state[account].held.control.holder();
        (record[area].name.clone(), record[holder].name.clone())
    });
    areas.collect()
}
