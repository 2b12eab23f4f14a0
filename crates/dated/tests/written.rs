//! What was read and written is read again as the same.

use dated::written::{csv, json_fg};
use dated::{Choices, Day, Feature, LabelBy, Opened, Rule, Verdict};
use geo::{CoordsIter as _, Geometry};
use serde_json::{Map, Value, json};

use crate::samples::{collection, expected, opened, read_all, read_text, sample};

/// Every sample that opens, by its name.
fn maps() -> Vec<(String, Opened)> {
    let expected = expected();
    let names = ["files", "verdicts"].iter().flat_map(|part| expected[part].as_object().unwrap());
    let maps = names.filter_map(|(name, _)| match read_all(&sample(name), &Choices::default()) {
        Verdict::Opened(map) => Some((name.clone(), *map)),
        _ => None,
    });
    maps.collect()
}

fn again(map: &Opened) -> Opened {
    opened(read_text("written.json", &json_fg(map), &Choices::default()))
}

/// One thing in one period.
struct Held<'a> {
    feature: &'a Feature,
    days: Option<(Option<Day>, Option<Day>)>,
    shapes: Vec<&'a Geometry<f64>>,
}

fn held(map: &Opened) -> Vec<Held<'_>> {
    let mut all = Vec::new();
    for feature in &map.features {
        if feature.is_undated() {
            all.push(Held { feature, days: None, shapes: feature.shapes.iter().collect() });
        }
        for period in &feature.periods {
            let days = Some((period.first, period.last));
            all.push(Held { feature, days, shapes: vec![&feature.shapes[period.shape]] });
        }
    }
    all
}

fn coordinates(shapes: &[&Geometry<f64>]) -> Vec<f64> {
    shapes.iter().flat_map(|shape| shape.coords_iter()).flat_map(|it| [it.x, it.y]).collect()
}

/// Properties but for fractions, whose last digit the library of JSON may read otherwise, and what holds such.
fn plain(properties: &Map<String, Value>) -> Vec<(&String, Option<&Value>)> {
    let exact = |value: &Value| !value.is_f64() && !value.is_array() && !value.is_object();
    properties.iter().map(|(name, value)| (name, Some(value).filter(|it| exact(it)))).collect()
}

/// How many things are there on a day, one for each of their periods.
fn count(map: &Opened, day: Day) -> usize {
    let holds = |feature: &Feature| {
        feature.periods.iter().filter(|it| it.holds(day)).count()
            + usize::from(feature.is_undated())
    };
    map.shown_on(day).map(holds).sum()
}

#[test]
fn json_fg_is_read_as_the_same_map() {
    for (name, map) in maps() {
        let other = again(&map);
        assert_eq!(other.found.rule, Rule::JsonFg, "{name}");
        assert!(other.faults.is_empty(), "{name}: {:?}", other.faults);
        let (one, two) = (held(&map), held(&other));
        assert_eq!(one.len(), two.len(), "{name}");
        let is_named_alike =
            map.found.label == other.found.label && matches!(map.found.label, LabelBy::Field(_));
        for (one, two) in one.iter().zip(&two) {
            assert_eq!(one.days, two.days, "{name}");
            assert_eq!(plain(&one.feature.properties), plain(&two.feature.properties), "{name}");
            let (from, to) = (coordinates(&one.shapes), coordinates(&two.shapes));
            assert_eq!(from.len(), to.len(), "{name}");
            assert!(from.iter().zip(&to).all(|(from, to)| (from - to).abs() < 1e-9), "{name}");
            // A thing that only an id names may have one that was not its alone.
            let by_id = one.feature.label.is_none()
                || two.feature.label.as_deref() == Some(two.feature.key.as_str());
            if is_named_alike && !by_id {
                assert_eq!(one.feature.label, two.feature.label, "{name}");
            }
        }
        let days = map.changes.iter().chain(map.span.as_ref().map(|span| &span.first));
        for day in days.flat_map(|day| [day.previous(), *day]) {
            assert_eq!(count(&map, day), count(&other, day), "{name} on {day}");
        }
    }
}

#[test]
fn json_fg_has_what_its_schema_requires() {
    for (name, map) in maps() {
        let written: Value = serde_json::from_str(&json_fg(&map)).unwrap();
        assert_eq!(written["type"], "FeatureCollection", "{name}");
        let core = "http://www.opengis.net/spec/json-fg-1/1.0/conf/core";
        assert_eq!(written["conformsTo"], json!([core]), "{name}");
        let features = written["features"].as_array().unwrap();
        let mut ids: Vec<&str> = features.iter().map(|it| it["id"].as_str().unwrap()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), features.len(), "{name}");
        for feature in features.iter().map(|it| it.as_object().unwrap()) {
            for member in ["type", "time", "place", "geometry", "properties"] {
                assert!(feature.contains_key(member), "{name}: {member}");
            }
            assert!(feature["place"].is_null() && feature["geometry"].is_object(), "{name}");
        }
    }
}

#[test]
fn a_table_has_a_row_for_each_period_and_its_fields_as_they_stand() {
    for (name, map) in maps() {
        let text = csv(&map);
        let text = text.strip_prefix('\u{feff}').unwrap();
        let mut table = ::csv::Reader::from_reader(text.as_bytes());
        let bare = |head: &str| head.strip_prefix('\'').unwrap_or(head).to_owned();
        let heads: Vec<String> = table.headers().unwrap().iter().map(bare).collect();
        assert_eq!(heads[8..], map.found.columns, "{name}");
        let rows: Vec<::csv::StringRecord> = table.records().map(Result::unwrap).collect();
        let held = held(&map);
        assert_eq!(rows.len(), held.len(), "{name}");
        for (row, held) in rows.iter().zip(held) {
            assert_eq!(row[1], held.feature.number.to_string(), "{name}");
            assert_eq!(row[3], *held.feature.label.as_deref().unwrap_or_default(), "{name}");
            for (field, cell) in map.found.columns.iter().zip(row.iter().skip(8)) {
                let value = held.feature.properties.get(field).unwrap_or(&Value::Null);
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let is_quoted = |it: &&str| it.starts_with(['=', '+', '-', '@']);
                assert_eq!(
                    cell.strip_prefix('\'').filter(is_quoted).unwrap_or(cell),
                    if value.is_null() { "" } else { text.as_str() },
                    "{name}: {field}"
                );
            }
        }
    }
}

#[test]
fn days_are_written_as_they_were_understood() {
    let text = collection(&[
        json!({"name": "=A, \"B\"", "start": "-0489-09-07", "end": "~0476", "more": [1, "x"]}),
        json!({"name": "C", "start": "+12024-01-01", "end": null, "more": null}),
    ]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    let table = [
        "\u{feff}file,number,id,name,start,end,start_about,end_about,name,start,end,more",
        "1,1,#1.1,\"'=A, \"\"B\"\"\",'-0489-09-07,0476-12-31,false,true,\"'=A, \"\"B\"\"\",'-0489-09-07,~0476,\"[1,\"\"x\"\"]\"",
        "1,2,#1.2,C,'+12024-01-01,,false,false,C,'+12024-01-01,,",
        "",
    ];
    assert_eq!(csv(&map), table.join("\r\n"));
    let other = again(&map);
    assert_eq!(other.features[0].properties["name"], "=A, \"B\"", "read back as it was");
    let first = |map: &Opened, place: usize| map.features[place].periods[0].first;
    assert_eq!(first(&other, 1), Day::new(12_024, 1, 1));
    assert_eq!(first(&other, 0), first(&map, 0));
}

#[test]
fn a_thing_of_several_periods_becomes_several() {
    let map = opened(read_all(&sample("made/linked-places.json"), &Choices::default()));
    let written: Value = serde_json::from_str(&json_fg(&map)).unwrap();
    let ids: Vec<&str> = written["features"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|feature| feature["properties"]["title"] == "Two Sites")
        .map(|feature| feature["id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, ["http://example.org/places/2/1", "http://example.org/places/2/2"]);
    let features = written["features"].as_array().unwrap();
    assert_eq!(features[1]["geometry"]["coordinates"], json!([-1.2879, 51.6708]));
    assert_eq!(features[2]["time"], json!({"interval": ["1700-01-01", "1700-12-31"]}));
}
