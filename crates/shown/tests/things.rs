//! What becomes of features.

use day_atlas::domain::AccountView;
use day_atlas::geometry::{Shape, ShapeKind};
use day_atlas::text;
use serde_json::{Value, json};

use crate::files::{day, names, outlines, parts_of, square};

fn named(name: &str, start: &str, end: &str) -> Value {
    json!({"name": name, "start_date": start, "end_date": end})
}

#[test]
fn features_of_one_name_are_one_area_with_its_outlines() {
    let parts = parts_of(&[
        (named("Shire", "1900-01-01", "1909-12-31"), square(0.0, 0.0)),
        (named("Other", "1900-01-01", "1950-12-31"), square(5.0, 0.0)),
        (named("Shire", "1910-01-01", "1919-12-31"), square(0.0, 0.0)),
        (named("Shire", "1920-01-01", "1929-12-31"), square(1.0, 0.0)),
        (named("Shire", "1940-01-01", "1950-12-31"), square(1.0, 0.0)),
    ]);
    assert_eq!(names(&parts.record), ["Shire", "Other"]);
    let keys: Vec<&str> = parts.record.areas.iter().map(|area| area.key.as_str()).collect();
    assert_eq!(keys, ["shire", "other"]);
    assert_eq!(
        outlines(&parts.record, 0),
        ["1900-01-01/1919-12-31", "1920-01-01/1929-12-31", "1940-01-01/1950-12-31"]
    );
    assert_eq!(parts.layers.areas[0].1.len(), 3);
    assert_eq!(parts.layers.areas[0].1[1], parts.layers.areas[0].1[2]);
    // Each feature says what it says on its own days, though the outline stays.
    let account = parts.record.account_ids().next().unwrap();
    let days: Vec<String> =
        parts.record.areas[0].periods(account).map(|it| it.span.to_string()).collect();
    assert_eq!(days.len(), 4);
    assert_eq!(days[1], "1910-01-01/1919-12-31");
}

#[test]
fn what_overlaps_with_its_name_is_an_area_of_its_own() {
    let parts = parts_of(&[
        (named("Twin", "1900", "1920"), square(0.0, 0.0)),
        (named("Twin", "1910", "1930"), square(3.0, 0.0)),
    ]);
    assert_eq!(names(&parts.record), ["Twin", "Twin (2)"]);
    assert_eq!(outlines(&parts.record, 1), ["1910-01-01/1930-12-31"]);
}

#[test]
fn the_nameless_are_numbered() {
    let dates = |start: &str| json!({"start_date": start, "end_date": "1950"});
    let parts = parts_of(&[(dates("1900"), square(0.0, 0.0)), (dates("1910"), square(0.0, 0.0))]);
    assert_eq!(names(&parts.record), ["#1", "#2"]);
    assert_eq!(parts.record.areas[1].key, "a2");
}

#[test]
fn points_lie_above_lines_and_lines_above_areas() {
    let point = json!({"type": "Point", "coordinates": [0.5, 0.5]});
    let line = json!({"type": "LineString", "coordinates": [[0, 0], [2, 2]]});
    let both = json!({"type": "GeometryCollection", "geometries": [square(4.0, 0.0), point]});
    let parts = parts_of(&[
        (named("Point", "1900", "1950"), point),
        (named("Line", "1900", "1950"), line),
        (named("Both", "1900", "1950"), both),
        (named("Area", "1900", "1950"), square(0.0, 0.0)),
    ]);
    assert_eq!(names(&parts.record), ["Both", "Area", "Line", "Point", "Both (2)"]);
    let kinds = parts.layers.areas.iter().map(|(_, shapes)| shapes[0].kind());
    let expected =
        [ShapeKind::Area, ShapeKind::Area, ShapeKind::Line, ShapeKind::Point, ShapeKind::Point];
    assert_eq!(kinds.collect::<Vec<_>>(), expected);
    let scene = parts.edition().scene;
    assert!(scene.areas[0][0].d.ends_with('z') && scene.areas[3][0].d.ends_with("h0"));
    assert!(!scene.areas[2][0].d.contains('z'));
}

#[test]
fn one_point_is_a_map() {
    let point = json!({"type": "Point", "coordinates": [46.0, 39.0]});
    let parts = parts_of(&[(named("Here", "1900", "1950"), point)]);
    let extent = parts.layers.extent;
    assert!(extent.width() > 0.5 && extent.height() > 0.3, "{extent:?}");
    assert!(matches!(parts.layers.areas[0].1[0], Shape::Point(_)));
    assert_eq!(parts.edition().scene.wide.labels.len(), 1);
}

#[test]
fn properties_are_told_as_text() {
    let parts = parts_of(&[(
        json!({"name": "A", "start": "1900", "end": "1950", "n": 3, "none": null, "deep": {"b": [1, 2]}}),
        square(0.0, 0.0),
    )]);
    let account = parts.record.account_ids().next().unwrap();
    let period = parts.record.areas[0].periods(account).next().unwrap();
    let told: Vec<(&str, &str)> =
        period.held.properties.iter().map(|(name, value)| (&**name, &**value)).collect();
    let expected =
        [("name", "A"), ("start", "1900"), ("end", "1950"), ("n", "3"), ("deep", "{\"b\":[1,2]}")];
    assert_eq!(told, expected);
}

#[test]
fn a_day_of_very_many_changes_names_the_first_and_counts_the_rest() {
    let of = |i: u32| {
        let (start, end) =
            if i < 30 { ("1900-01-01", "1950-12-31") } else { ("1920-01-01", "1939-12-31") };
        (named(&format!("n{i}"), start, end), square(f64::from(i % 30) * 2.0, f64::from(i / 30)))
    };
    let atlas = parts_of(&(0..90).map(of).collect::<Vec<_>>()).atlas();
    let told = |on: &str| text::on_this_day(&atlas, day(on), false);
    let twelve = (30..42).map(|i| format!("n{i}")).collect::<Vec<_>>().join(", ");
    assert_eq!(told("1920-01-01"), format!("New: {twelve} and 48 more."));
    assert_eq!(told("1940-01-01"), format!("No longer there: {twelve} and 48 more."));
    assert!(text::spoken(&atlas, day("1920-01-01")).ends_with(&told("1920-01-01")));
    assert!(told("1930-01-01").contains(&format!("({twelve} and 48 more)")));
    let differing =
        text::difference(&atlas, AccountView::All, day("1910-01-01"), day("1930-01-01"));
    assert!(differing.contains("and 48 more."), "{differing}");
}
