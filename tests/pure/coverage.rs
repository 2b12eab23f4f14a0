//! Every sentence of the article is carried by the record.

use std::collections::BTreeMap;

/// How many sentences each section of the article has, counted in its text; the infobox by its lines.
const SENTENCES: [(&str, u32); 8] = [
    ("Infobox", 15),
    ("Lead", 1),
    ("Background", 8),
    ("History", 6),
    ("Independence", 22),
    ("Dissolution", 5),
    ("Legacy", 5),
    ("See also", 2),
];

#[test]
fn no_sentence_of_the_article_is_missing() {
    let chronicle = crate::record::all_parts().chronicle;
    let mut counted: BTreeMap<&str, u32> = BTreeMap::new();
    for sentence in &chronicle.coverage {
        *counted.entry(&sentence.section).or_default() += 1;
    }
    assert_eq!(counted, BTreeMap::from(SENTENCES));
}

#[test]
fn only_layout_pictures_and_links_are_left_out() {
    let chronicle = crate::record::all_parts().chronicle;
    let left_out: Vec<_> =
        chronicle.coverage.iter().filter(|it| it.carried_by.is_empty()).collect();
    assert_eq!(left_out.len(), 3);
    assert!(left_out.iter().all(|it| it.section == "Infobox"));
}

#[test]
fn every_event_and_statement_of_the_article_carries_a_sentence() {
    let chronicle = crate::record::all_parts().chronicle;
    let carries =
        |entry: String| chronicle.coverage.iter().any(|it| it.carried_by.contains(&entry));
    for statement in chronicle.parts.iter().flat_map(|part| &part.statements) {
        assert!(carries(format!("republic:{}", statement.key)), "{}", statement.key);
    }
    for event in chronicle.events.iter().filter(|event| event.in_article) {
        assert!(carries(format!("events:{}", event.key)), "{}", event.key);
    }
}

/// The fact sheet counts 72 events, 22 people, 7 organisations, 23 compared claims, 108 sources; a historian's review of
/// November 2026 added 20 events, 2 people, 6 compared claims, a figure and 39 sources, a second reading two events
/// and 15 sources.
#[test]
fn the_record_is_complete() {
    let chronicle = crate::record::all_parts().chronicle;
    let counts = [
        chronicle.events.len(),
        chronicle.people.len(),
        chronicle.organisations.len(),
        chronicle.comparisons.len(),
        chronicle.figures.len(),
        chronicle.law.len(),
        chronicle.sources.len(),
    ];
    assert_eq!(counts, [94, 24, 7, 29, 22, 5, 162]);
}

/// A reason for having no point must not say that a place has no name, nor lack coordinates that the map has.
#[test]
fn reasons_for_no_point_hold_against_the_text_and_the_places() {
    let folder = crate::record::folder();
    let json = |file: &str| -> serde_json::Value {
        serde_json::from_str(folder.text(file).unwrap()).unwrap()
    };
    let places = json("places.geojson");
    let names: Vec<&str> = places["features"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|place| place["properties"]["name"].as_str())
        .collect();
    let mut reasons = 0;
    for event in json("events.json").as_array().unwrap() {
        let Some(reason) = event["no_point"].as_str() else { continue };
        reasons += 1;
        for empty in ["unnamed", "no place named", "no such"] {
            assert!(!reason.contains(empty), "{}: {reason}", event["id"]);
        }
        if reason.contains("no coordinates") {
            let place = event["place"].as_str().unwrap_or_default();
            let known = names.iter().find(|name| place == **name);
            assert_eq!(known, None, "{}: {reason}", event["id"]);
        }
    }
    assert!(reasons > 20, "{reasons}");
}
