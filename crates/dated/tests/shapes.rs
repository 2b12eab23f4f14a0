//! Other shapes of files and times.

use dated::{Choices, Precision, Rule, Unit};
use serde_json::json;

use crate::samples::{collection, opened, read_all, read_text, sample};

#[test]
fn a_feature_a_list_and_a_bare_geometry_are_maps_too() {
    let feature = r#"{"type":"Feature","properties":{"start":"1900","end":"1901"},
        "geometry":{"type":"LineString","coordinates":[[0,0],[1,1]]}}"#;
    for text in [feature.to_owned(), format!("[{feature},{feature}]")] {
        assert!(!opened(read_text("a.json", &text, &Choices::default())).features.is_empty());
    }
    let bare = r#"{"type":"Point","coordinates":[1,2]}"#;
    let map = opened(read_text("map_1914.json", bare, &Choices::default()));
    assert_eq!((map.found.rule, map.stops.len()), (Rule::FileNames, 1));
}

#[test]
fn tables_have_points() {
    let text = "name;lat;lon;date\nA;1,5;2,5;18 May 1997\n\"B;C\";x;2,5;19 May 1997\n";
    let map = opened(read_text("a.csv", text, &Choices::default()));
    assert_eq!((map.features.len(), map.faults.len(), map.found.total), (1, 1, 2));
    assert_eq!(map.faults[0].subject.label.as_deref(), Some("B;C"));
}

#[test]
fn a_start_alone_means_since_in_events_and_during_in_timespans() {
    let map = |when: serde_json::Value| {
        let feature = json!({"type": "Feature", "properties": {}, "when": when,
            "geometry": {"type": "Point", "coordinates": [1, 2]}});
        let map = opened(read_text("a.json", &feature.to_string(), &Choices::default()));
        map.features[0].periods[0].last.map(|day| day.to_string())
    };
    assert_eq!(map(json!({"type": "Interval", "start": "1832"})), None);
    for instant in ["at", "start"] {
        let on = map(json!({"type": "Instant", instant: "1832-05-01"}));
        assert_eq!(on.as_deref(), Some("1832-05-01"), "{instant}");
    }
    let during = map(json!({"timespans": [{"start": {"in": "1832"}}]}));
    assert_eq!(during.as_deref(), Some("1832-12-31"));
    let bounds = map(json!({"timespans": [["1832", "1833", "1840", "1841-06", "a label"]]}));
    assert_eq!(bounds.as_deref(), Some("1841-06-30"));
}

#[test]
fn each_geometry_of_a_collection_may_have_its_own_time() {
    let map = opened(read_all(&sample("made/linked-places.json"), &Choices::default()));
    let sites = map.features.iter().find(|feature| feature.shapes.len() == 2).unwrap();
    let on = |year: i32| sites.shapes_on(dated::Day::new(year, 6, 1).unwrap()).count();
    assert_eq!((on(1650), on(1700), on(1800)), (1, 1, 0));
}

#[test]
fn a_geometry_whose_times_are_not_taken_stays_whole() {
    let part = |longitude: i32, year: &str| {
        json!({"type": "Point", "coordinates": [longitude, 1],
            "when": {"timespans": [{"start": {"in": year}}]}})
    };
    let feature = json!({"type": "Feature", "properties": {},
        "time": {"interval": ["1900-01-01", "1900-12-31"]},
        "geometry": {"type": "GeometryCollection", "geometries": [part(1, "1600"), part(2, "1700")]}});
    let map = opened(read_text("a.json", &feature.to_string(), &Choices::default()));
    let shapes = map.features[0].shapes_on(dated::Day::new(1900, 6, 1).unwrap());
    assert_eq!(shapes.map(geo::CoordsIter::coords_count).sum::<usize>(), 2);
}

#[test]
fn names_and_values_that_only_look_like_times_are_not_taken() {
    let text = collection(&[
        json!({"name": "A", "from": "Paris", "to": "Lyon", "updated": "2020-01-01", "year": 1914}),
        json!({"name": "B", "from": "Lyon", "to": "Nice", "updated": "2020-01-02", "year": 1915}),
    ]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    assert_eq!(map.found.rule, Rule::Instant { field: "year".to_owned() });
    assert_eq!(map.unit, Unit::Year);
}

#[test]
fn both_fields_of_a_pair_come_before_one_of_another() {
    let text = collection(&[json!({"begin_date": "1900", "end_date": "1901"})]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    let (start, end) = (Some("begin_date".to_owned()), Some("end_date".to_owned()));
    assert_eq!((map.found.rule, map.found.also), (Rule::Pair { start, end }, None));
}

#[test]
fn a_far_end_is_none_and_a_zero_among_years_too() {
    let text = collection(&[
        json!({"valid_from": "1990-01-01", "valid_to": "9999-12-31"}),
        json!({"valid_from": "1980-01-01", "valid_to": "1989-12-31"}),
    ]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    assert_eq!(map.found.open_end, 1);
    let text = collection(&[
        json!({"gwsyear": 1816, "gweyear": 1900}),
        json!({"gwsyear": 1901, "gweyear": 0}),
    ]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    assert_eq!((map.faults.len(), map.found.open_end), (0, 1));
}

#[test]
fn a_style_holds_only_colours() {
    let text = collection(&[json!({
        "start": "1900", "end": "1901", "fill": "c00", "stroke": "red;background:url(x)",
        "fill-opacity": 7, "marker-color": "#AABBCC",
    })]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    let style = &map.features[0].style;
    assert_eq!(style.fill.as_deref(), Some("#c00"));
    assert_eq!(style.stroke, None);
    assert_eq!(style.marker.as_deref(), Some("#aabbcc"));
    assert_eq!(style.fill_opacity, Some(1.0));
}

#[test]
fn a_field_beside_the_dates_lowers_their_precision() {
    let map = opened(read_all(&sample("made/ucdp-ged.csv"), &Choices::default()));
    let known: Vec<Precision> =
        map.features.iter().map(|feature| feature.periods[0].first_precision).collect();
    assert_eq!(known, [Precision::Day, Precision::Month, Precision::Year]);
    assert_eq!(map.found.precision.as_deref(), Some("date_prec"));
}

#[test]
fn bounds_of_a_date_lower_its_precision() {
    let text = collection(&[json!({
        "name": "A", "inception": "1960-01-01", "date:inception_lower": "1960-01-01",
        "date:inception_upper": "1960-12-31", "cessation": "1970-05-02",
        "date:cessation_lower": "1970-05-02", "date:cessation_upper": "1970-05-02",
    })]);
    let map = opened(read_text("a.json", &text, &Choices::default()));
    let period = map.features[0].periods[0];
    let known = (period.first_precision, period.last_precision);
    assert_eq!(known, (Precision::Year, Precision::Day));
    assert_eq!(map.found.precision.as_deref(), Some("date:inception_lower"));
}
