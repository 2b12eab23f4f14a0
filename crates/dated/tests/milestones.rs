//! `ChronoJSON`: what holds from one milestone to the next.

use dated::{Choices, Opened, Rule, Years};
use serde_json::{Value, json};

use crate::samples::{opened, read_text};

fn map(milestones: &Value, choices: &Choices) -> Opened {
    let point = json!({"type": "Point", "coordinates": [30, 40]});
    let feature = |name: &str, milestones: &Value| {
        json!({"type": "Feature", "geometry": point, "properties": {"id": name, "name": name},
            "chrono": {"version": "0.1", "milestones": milestones}})
    };
    let other = json!([{"type": "creation", "when": {"start": 1000, "end": null}}]);
    let features = [feature("Other", &other), feature("Beylik", milestones)];
    let text =
        json!({"type": "FeatureCollection", "chronojson_version": "0.1", "features": features});
    opened(read_text("a.geojson", &text.to_string(), choices))
}

/// The states of the second feature: name, days, longitude.
fn states(map: &Opened) -> Vec<String> {
    let features = map.features.iter().filter(|feature| feature.number == 2);
    let told = features.map(|feature| {
        let period = feature.periods[0];
        let day =
            |day: Option<dated::Day>| day.map_or_else(|| "..".to_owned(), |day| day.to_string());
        let name = feature.label.as_deref().unwrap();
        let geo::Geometry::Point(point) = &feature.shapes[0] else { panic!("a point") };
        format!("{name} {} {} {}", day(period.first), day(period.last), point.x())
    });
    told.collect()
}

#[test]
fn each_state_lasts_until_the_next() {
    let moved = json!({"type": "Point", "coordinates": [29, 41]});
    let milestones = json!([
        {"type": "deletion", "when": {"start": 1922, "end": null}},
        {"type": "creation", "when": {"start": 1299}, "geometry": null, "properties": {}},
        {"type": "event", "when": {"start": 1402}, "label": "a battle"},
        {"type": "geometry_change", "when": {"start": 1453}, "geometry": moved},
        {"type": "property_change", "when": {"start": 1453}, "properties": {"name": "Empire"}},
        {"type": "property_change", "when": {"start": null}, "properties": {"name": "never"}},
    ]);
    let map = map(&milestones, &Choices::default());
    assert_eq!(map.found.rule, Rule::Milestones);
    assert_eq!(
        states(&map),
        ["Beylik 1299-01-01 1452-12-31 30", "Empire 1453-01-01 1921-12-31 29"]
    );
    let keys: Vec<&str> = map.features.iter().map(|feature| feature.key.as_str()).collect();
    assert_eq!(keys, ["#1.1.1", "#1.2.1", "#1.2.2"]);
}

#[test]
fn what_is_not_created_is_there_from_the_first() {
    let change = json!([{"when": {"start": "1500-05-20"}, "properties": {"name": "Later"}}]);
    let map = map(&change, &Choices::default());
    assert_eq!(states(&map), ["Beylik .. 1500-05-19 30", "Later 1500-05-20 .. 30"]);
}

#[test]
fn a_milestone_that_cannot_be_read_leaves_its_feature_out() {
    let change = json!([{"when": {"start": "after the war"}, "properties": {"name": "Later"}}]);
    let map = map(&change, &Choices::default());
    assert_eq!((states(&map).len(), map.faults.len(), map.features.len()), (0, 1, 1));
}

#[test]
fn a_thing_of_one_year_is_there_in_it() {
    let both = json!([
        {"type": "creation", "when": {"start": -490}},
        {"type": "deletion", "when": {"start": -490}},
    ]);
    let map = |years| map(&both, &Choices { years, ..Choices::default() });
    assert_eq!(states(&map(None)), ["Beylik -0489-01-01 -0489-12-31 30"]);
    assert_eq!(states(&map(Some(Years::Astronomical))), ["Beylik -0490-01-01 -0490-12-31 30"]);
}
