//! Spans, and things without dates.

use dated::{Choices, Undated};
use day_atlas::domain::{Certainty, Stops, Unit};
use serde_json::json;

use crate::files::{collection, day, names, opened, outlines, parts, parts_of, square};
use crate::samples::{sample, together};

#[test]
fn the_undated_are_there_on_every_day_unless_they_are_hidden() {
    let text = collection(&[
        (json!({"name": "A", "start": "1900", "end": "1950"}), square(0.0, 0.0)),
        (json!({"name": "B", "start": null, "end": null}), square(3.0, 0.0)),
    ]);
    let record = parts(&opened(&text, &Choices::default())).record;
    assert_eq!(names(&record), ["A", "B"]);
    assert_eq!(outlines(&record, 1), ["1900-01-01/1950-12-31"]);
    let choices = Choices { undated: Undated::Hide, ..Choices::default() };
    assert_eq!(names(&parts(&opened(&text, &choices)).record), ["A"]);
}

#[test]
fn a_map_without_time_has_one_day() {
    let text = collection(&[
        (json!({"name": "A"}), square(0.0, 0.0)),
        (json!({"name": "B"}), square(3.0, 0.0)),
    ]);
    let choices = Choices { timeless: true, ..Choices::default() };
    let record = parts(&opened(&text, &choices)).record;
    assert_eq!((record.span.last_index(), record.opens_on), (0, record.span.first()));
    assert_eq!(names(&record), ["A", "B"]);
}

#[test]
fn a_span_of_one_day_is_a_span() {
    let record = parts_of(&[(json!({"name": "A", "date": "2019-07-26"}), square(0.0, 0.0))]).record;
    assert_eq!(record.span.to_string(), "2019-07-26/2019-07-26");
    assert_eq!(record.opens_on.to_string(), "2019-07-26");
    assert_eq!(record.ticks.len(), 1);
}

#[test]
fn open_ends_reach_to_those_of_the_span() {
    let record = parts_of(&[
        (
            json!({"name": "A", "start_date": "1900-02-03", "end_date": "1950-04-05"}),
            square(0.0, 0.0),
        ),
        (json!({"name": "B", "start_date": "1920-01-01", "end_date": ""}), square(3.0, 0.0)),
        (json!({"name": "C", "start_date": null, "end_date": "1930-01-01"}), square(6.0, 0.0)),
    ])
    .record;
    assert_eq!(outlines(&record, 1), ["1920-01-01/1950-04-05"]);
    assert_eq!(outlines(&record, 2), ["1900-02-03/1930-01-01"]);
}

#[test]
fn what_is_only_about_its_days_looks_doubtful() {
    let record = parts(&sample("made/ohm-overpass.geojson")).record;
    let account = record.account_ids().next().unwrap();
    let certainty = |name: &str| {
        let area = record.areas.iter().find(|area| area.name == name).unwrap();
        area.periods(account).next().unwrap().held.certainty
    };
    assert_eq!(certainty("Mill"), Some(Certainty::Low));
    assert_eq!(certainty("Ancient Town"), None);
}

#[test]
fn the_slider_stops_by_the_unit_of_a_file_and_at_each_of_several() {
    for (name, precision, unit) in [
        ("made/cliopatria.geojson", Unit::Year, Unit::Year),
        // Known to the day over 133 years.
        ("made/cshapes2.geojson", Unit::Day, Unit::Month),
        ("made/json-fg.json", Unit::Day, Unit::Day),
        // A file of one year is a line.
        ("made/world_1914.geojson", Unit::Year, Unit::Year),
    ] {
        let record = parts(&sample(name)).record;
        assert_eq!((record.precision, record.stops), (precision, Stops::Every(unit)), "{name}");
    }
    let files = ["made/world_1914.geojson", "made/world_bc1.geojson", "made/world_1880.geojson"];
    let record = parts(&together(&files)).record;
    let years = ["0000-01-01", "1880-01-01", "1914-01-01"].map(day);
    assert_eq!((record.precision, record.stops), (Unit::Year, Stops::Only(years.to_vec())));
}
