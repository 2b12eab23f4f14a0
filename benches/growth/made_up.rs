//! A made-up folder of data of any size.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a benchmark fails by panicking"
)]

use day_atlas::domain::Day;
use day_atlas::reading::Folder;
use serde_json::{Value, json};

/// How many periods an area has under each account.
const PERIODS: i32 = 10;

/// So many areas, square and side by side.
pub fn folder(areas: usize) -> Folder {
    let made_up = format!(
        "{}/../../tests/made-up",
        std::env::var("CARGO_MANIFEST_DIR").expect("cargo runs this")
    );
    let mut folder = Folder::open(made_up.as_ref()).expect("the made-up folder");
    let keys: Vec<String> = (0..areas).map(|i| format!("d{i}")).collect();
    let mut record: Value =
        serde_json::from_str(folder.text("record.json").expect("a record")).expect("JSON");
    record["district_order"] = json!(keys);
    record["frame"] = json!([-1.0, -1.0, 101.0, 60.0]);
    let control: Value =
        keys.iter().map(|key| (key.clone(), timelines())).collect::<serde_json::Map<_, _>>().into();
    let outlines: Vec<Value> = keys.iter().enumerate().map(|(i, key)| outline(i, key)).collect();
    let known: Vec<Value> = keys.iter().map(|key| area(key)).collect();
    for (file, value) in [
        ("record.json", record),
        ("control.json", control),
        ("districts.json", known.into()),
        ("districts.geojson", json!({"type": "FeatureCollection", "features": outlines})),
        ("places.geojson", json!({"type": "FeatureCollection", "features": []})),
        ("events.json", json!([])),
        ("article.json", json!([])),
    ] {
        folder.set(file, Some(value.to_string()));
    }
    folder
}

fn area(key: &str) -> Value {
    json!({
        "id": key, "names": {"en": key}, "names_confidence": {}, "other_names": [], "seat": key,
        "area": {"km2": 1, "sources": ["log"]},
        "population": {"people": 1, "year": 1600, "sources": ["log"]},
    })
}

fn timelines() -> Value {
    let first = Day::new(1603, 12, 30).expect("a day");
    let day = |days: i32| first.checked_add(days).expect("a day").to_string();
    let periods = (0..PERIODS).map(|i| {
        let last = if i + 1 == PERIODS { 63 } else { 6 * i + 5 };
        json!({
            "from": day(6 * i), "to": day(last), "authority": if i % 2 == 0 { "crown" } else { "league" },
            "status": "held", "certainty": "low", "text": "Made up.", "sources": ["log"],
        })
    });
    let periods: Vec<Value> = periods.collect();
    json!({"chronicle": periods, "logbooks": periods})
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn outline(i: usize, key: &str) -> Value {
    let (x, y) = ((i % 100) as f64, (i / 100) as f64);
    let ring = [[x, y], [x + 0.9, y], [x + 0.9, y + 0.9], [x, y + 0.9], [x, y]];
    json!({
        "type": "Feature", "id": key, "properties": {"name": key},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    })
}
