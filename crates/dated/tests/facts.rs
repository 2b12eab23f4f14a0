//! What must be understood of every sample, and what is on the map on given days.

use dated::{Choices, Day, EndIs, Midnights, Opened, Rule};
use serde_json::{Value, json};

use crate::samples::{expected, opened, read_all, sample};

/// The map of a sample.
fn map(name: &str) -> Opened {
    opened(read_all(&sample(name), &Choices::default()))
}

/// A day as the answers write it.
fn day(text: &str) -> Day {
    let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let parts: Vec<u32> = rest.split('-').map(|part| part.parse().unwrap()).collect();
    Day::new(sign * i32::try_from(parts[0]).unwrap(), parts[1], parts[2]).unwrap()
}

/// How the answers name a rule.
const fn found_by(rule: &Rule) -> &'static str {
    match rule {
        Rule::JsonFg => "json-fg",
        Rule::Events | Rule::Timespans => "when",
        Rule::Milestones => "milestones",
        Rule::Parts { .. } => "parts",
        Rule::Pair { .. } => "pair",
        Rule::List { .. } => "array",
        Rule::Fourth => "trip",
        Rule::Instant { .. } => "instant",
        Rule::FileNames => "file names",
        Rule::Timeless => "nothing",
    }
}

fn fields(rule: &Rule) -> (Option<&str>, Option<&str>) {
    match rule {
        Rule::Pair { start, end } => (start.as_deref(), end.as_deref()),
        Rule::List { field } | Rule::Instant { field } => (Some(field.as_str()), None),
        _ => (None, None),
    }
}

/// The facts of a map in the form of the answers.
fn facts(map: &Opened) -> Value {
    let periods: Vec<_> = map.features.iter().flat_map(|feature| &feature.periods).collect();
    let first = periods.iter().filter_map(|period| period.first).min();
    let last = periods.iter().filter_map(|period| period.last).max();
    let meaning = map.found.meaning;
    let successions = meaning.map(|meaning| meaning.successions).unwrap_or_default();
    let after = meaning.is_some_and(|meaning| meaning.end_is == EndIs::After);
    let undated = map.features.iter().filter(|feature| feature.is_undated()).count();
    let (start, end) = fields(&map.found.rule);
    json!({
        "found_by": found_by(&map.found.rule),
        "start_field": start,
        "end_field": end,
        "end_is": if after { "day after the last" } else { "last day" },
        "successions": {
            "share_a_day": successions.share_a_day,
            "next_day": successions.next_day,
        },
        "shifted_midnight": map.found.midnights == Some(Midnights::Elsewhere),
        "features": map.found.total,
        "periods": periods.len() + undated,
        "refused": map.faults.len(),
        "first_day": first.map(|day| day.to_string()),
        "last_day": last.map(|day| day.to_string()),
        "open_start": map.found.open_start,
        "open_end": map.found.open_end,
        "undated": map.found.undated,
        "horizon": map.found.horizon.map(|horizon| horizon.day.to_string()),
        "changes_after_the_first_day": map.changes.len(),
    })
}

/// The names on the map on a day, as the answers write them.
fn labels(map: &Opened, day: Day) -> Vec<String> {
    let mut labels: Vec<String> = map
        .shown_on(day)
        .map(|feature| {
            let about = feature.period_on(day).is_some_and(dated::Period::is_about);
            let about = if about { " (about)" } else { "" };
            format!("{}{about}", feature.label.as_deref().unwrap_or("?"))
        })
        .collect();
    labels.sort();
    labels
}

#[test]
fn every_sample_is_understood() {
    let expected = expected();
    for (name, answers) in expected["files"].as_object().unwrap() {
        if name == "made/world" {
            continue;
        }
        let map = map(name);
        let facts = facts(&map);
        for (fact, answer) in answers.as_object().unwrap() {
            if fact != "shown" {
                assert_eq!(facts[fact], *answer, "{name}: {fact}");
            }
        }
        for (text, answer) in answers["shown"].as_object().unwrap() {
            let mut found = labels(&map, day(text));
            assert_eq!(json!(found.len()), answer["count"], "{name} on {text}: {found:?}");
            if let Some(answer) = answer["labels"].as_array() {
                let mut right: Vec<&str> = answer.iter().map(|it| it.as_str().unwrap()).collect();
                right.sort_unstable();
                found.sort_unstable();
                assert_eq!(found, right, "{name} on {text}");
            }
        }
    }
}

#[test]
fn files_with_a_year_in_their_names_are_stops() {
    let map = map("made/world");
    let expected = &expected()["files"]["made/world"];
    let stops: Vec<String> = map.stops.iter().map(|stop| stop.day.to_string()).collect();
    assert_eq!(json!(stops), expected["stops"]);
    let counts: Vec<usize> = map.stops.iter().map(|stop| map.shown_on(stop.day).count()).collect();
    assert_eq!(json!(counts), expected["counts"]);
    let unnamed: Vec<usize> = map.features.iter().map(|feature| feature.unnamed).collect();
    assert_eq!(unnamed.iter().filter(|number| **number > 0).count(), 2, "{unnamed:?}");
}

#[test]
fn a_second_rule_is_compared() {
    let also = map("histogis-files").found.also.unwrap();
    assert_eq!((also.both, also.differ), (5, 0));
    assert_eq!(map("histogis-states.geojson").found.also, None);
    let also = map("made/newberry.geojson").found.also.unwrap();
    assert_eq!((also.both, also.differ), (6, 0));
}
