//! What the reader of a map decides otherwise.

use dated::{Choices, Colouring, EndIs, LabelBy, Order, Rule, Undated, Verdict, Years};
use serde_json::json;

use crate::samples::{collection, opened, read_all, read_text, sample};

#[test]
fn an_answer_opens_what_was_asked_for() {
    let files = sample("bad/slashes-ambiguous.geojson");
    let choices = Choices { order: Some(Order::MonthFirst), ..Choices::default() };
    let map = opened(read_all(&files, &choices));
    assert_eq!(map.span.unwrap().first.to_string(), "1920-03-04");

    let files = sample("bad/no-dates.geojson");
    let timeless = Choices { timeless: true, ..Choices::default() };
    assert_eq!(opened(read_all(&files, &timeless)).found.undated, 2);
    let at = Choices { at: Some("population".to_owned()), ..Choices::default() };
    assert_eq!(opened(read_all(&files, &at)).span.unwrap().first.to_string(), "1200-01-01");

    let swapped = Choices { swapped: true, ..Choices::default() };
    assert_eq!(opened(read_all(&sample("bad/swapped.geojson"), &swapped)).features.len(), 2);
}

#[test]
fn ends_and_years_are_switched() {
    let files = sample("made/cliopatria.geojson");
    let astronomical = Choices { years: Some(Years::Astronomical), ..Choices::default() };
    let first =
        |choices: &Choices| opened(read_all(&files, choices)).span.unwrap().first.to_string();
    assert_eq!(first(&Choices::default()), "-3399-01-01");
    assert_eq!(first(&astronomical), "-3400-01-01");

    let after = Choices { end_is: Some(EndIs::After), ..Choices::default() };
    let map = opened(read_all(&sample("bad/bom.geojson"), &after));
    assert_eq!(map.features[0].periods[0].last.unwrap().to_string(), "1900-12-31");
}

#[test]
fn fields_of_names_and_colours_are_switched() {
    let text = collection(&[
        json!({"name": "A", "other": "x", "start": "1900", "end": "1901", "type": "p"}),
        json!({"name": "B", "other": "y", "start": "1900", "end": "1901", "type": "q"}),
    ]);
    let map = opened(read_text("a.geojson", &text, &Choices::default()));
    assert_eq!(map.found.label, LabelBy::Field("name".to_owned()));
    assert!(matches!(map.found.colouring, Colouring::Kinds { field, .. } if field == "type"));
    let choices = Choices {
        label: Some("other".to_owned()),
        colour: Some("name".to_owned()),
        ..Choices::default()
    };
    let map = opened(read_text("a.geojson", &text, &choices));
    assert_eq!(map.features[1].label.as_deref(), Some("y"));
    assert_eq!(map.features[1].kind.as_deref(), Some("B"));
}

#[test]
fn undated_things_are_hidden() {
    let hidden = Choices { undated: Undated::Hide, ..Choices::default() };
    let map = opened(read_all(&sample("made/leaflet-timeline.geojson"), &hidden));
    assert!(map.shown_on(map.opens_on.unwrap()).all(|feature| !feature.is_undated()));
    assert_eq!(map.found.undated, 1);
}

#[test]
fn accounts_are_told_apart() {
    let text = collection(&[
        json!({"name": "A", "account": "one", "start_date": "1992-01-01", "end_date": "1992-05-17"}),
        json!({"name": "A", "account": "two", "start_date": "1992-01-01", "end_date": "1992-05-10"}),
        json!({"name": "A", "account": "one", "start_date": "1992-05-18", "end_date": "1992-12-31"}),
        json!({"name": "A", "account": "two", "start_date": "1992-05-11", "end_date": "1992-12-31"}),
    ]);
    let map = opened(read_text("a.geojson", &text, &Choices::default()));
    let accounts = map.found.accounts.unwrap();
    assert_eq!(accounts.names, [("one".to_owned(), 2), ("two".to_owned(), 2)]);
    assert_eq!(map.found.meaning.unwrap().successions.next_day, 2);
    assert_eq!(map.features[3].account.as_deref(), Some("two"));
}

#[test]
fn a_field_that_is_chosen_is_taken_whatever_it_holds() {
    let files = sample("bad/no-dates.geojson");
    let choices = Choices { start: Some("name".to_owned()), ..Choices::default() };
    assert!(matches!(read_all(&files, &choices), Verdict::Refused(_)));
    let choices = Choices { start: Some("population".to_owned()), ..Choices::default() };
    let map = opened(read_all(&files, &choices));
    assert!(matches!(map.found.rule, Rule::Pair { end: None, .. }));
    assert_eq!(map.found.open_end, 2);
}
