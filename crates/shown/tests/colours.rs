//! Who holds what, and in which colours.

use dated::Choices;
use day_atlas::domain::Record;
use day_atlas::words::LANGUAGES;
use serde_json::json;
use shown::Titled;

use crate::files::{collection, held, opened, parts, parts_of, square};
use crate::samples::sample;

fn authorities(record: &Record) -> Vec<(&str, &str)> {
    let authorities = record.authorities.iter();
    authorities.map(|it| (it.name.as_str(), it.colour.light.as_str())).collect()
}

#[test]
fn the_colours_of_a_file_stand() {
    let record = parts(&sample("made/simplestyle.geojson")).record;
    let expected = [("Red", "#cc0000"), ("Blue", "#0000cc"), ("Pin", "#7e7e7e")];
    assert_eq!(authorities(&record), expected);
    assert_eq!(record.authorities[0].colour.dark, "#cc0000");
}

#[test]
fn a_colour_of_several_is_called_by_what_they_share_or_by_their_names() {
    let open = |name: &str, fill: &str, state: &str| json!({"name": name, "start": "1900", "end": "1950", "fill": fill, "state": state});
    let text = |last: &str| {
        collection(&[
            (open("A", "#0a0", "open"), square(0.0, 0.0)),
            (open("B", "#0a0", "open"), square(3.0, 0.0)),
            (open("C", "#a00", last), square(6.0, 0.0)),
        ])
    };
    let record = parts(&opened(&text("shut"), &Choices::default())).record;
    assert_eq!(authorities(&record), [("open", "#00aa00"), ("shut", "#aa0000")]);
    let record = parts(&opened(&text("open"), &Choices::default())).record;
    assert_eq!(authorities(&record), [("A, B", "#00aa00"), ("C", "#aa0000")]);
}

#[test]
fn kinds_have_colours_of_their_own_and_the_kindless_one_besides() {
    let record = parts(&sample("made/json-fg.json")).record;
    let names: Vec<&str> = record.authorities.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["x", "y", "no information"]);
    assert_ne!(record.authorities[0].colour, record.authorities[1].colour);
    let on = held(&record, 0, "1992-05-18");
    assert!(on.contains(&("A".to_owned(), "y".to_owned())), "{on:?}");
    assert!(on.contains(&("the change".to_owned(), "no information".to_owned())), "{on:?}");
}

#[test]
fn numbers_are_in_five_classes() {
    let record = parts(&sample("made/year-series.geojson")).record;
    let names: Vec<&str> = record.authorities.iter().map(|it| it.name.as_str()).collect();
    let expected =
        ["10.0–11.4", "11.4–12.8", "12.8–14.2", "14.2–15.6", "15.6–17.0", "no information"];
    assert_eq!(names, expected);
    let holder = |on: &str| held(&record, 0, on).remove(0).1;
    assert_eq!(holder("1990-06-01"), "10.0–11.4");
    assert_eq!(holder("2000-06-01"), "11.4–12.8");
    assert_eq!(holder("2010-06-01"), "no information");
    assert_eq!(holder("2020-06-01"), "15.6–17.0");
}

#[test]
fn neighbours_without_kinds_differ() {
    let feature = |i: u8| {
        let properties = json!({"name": format!("n{i}"), "start": "1900", "end": "1950"});
        (properties, square(f64::from(i % 4), f64::from(i / 4)))
    };
    let record = parts_of(&(0..16).map(feature).collect::<Vec<_>>()).record;
    let colour = |i: usize| &record.authorities[i].colour;
    assert_eq!(record.authorities.len(), 16);
    for i in 0..16 {
        assert!(i % 4 == 3 || colour(i) != colour(i + 1), "{i}");
        assert!(i / 4 == 3 || colour(i) != colour(i + 4), "{i}");
    }
}

#[test]
fn every_language_has_a_word_for_what_is_not_told() {
    let opened = sample("made/json-fg.json");
    for language in &LANGUAGES {
        let titled = Titled { title: "A title".to_owned(), language: *language };
        let record = shown::parts(&opened, &titled).record;
        let last = record.authorities.last().unwrap();
        assert!(!last.name.is_empty(), "{}", language.tag);
        // In which language the file names things is not known.
        assert!(record.areas[0].names.english.is_empty());
    }
}
