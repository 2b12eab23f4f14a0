//! Several accounts of the same things.

use day_atlas::domain::{AccountView, Record};
use day_atlas::text;
use serde_json::{Value, json};

use crate::files::{day, held, names, outlines, parts_of, square};

fn told(account: Option<&str>, name: &str, days: (&str, &str), by: &str) -> Value {
    json!({"name": name, "start": days.0, "end": days.1, "authority": by, "account": account})
}

/// Two accounts: one is silent for ten years, and has another outline of something else.
fn record() -> Record {
    parts_of(&[
        (told(Some("North"), "Vale", ("1900", "1919"), "crown"), square(0.0, 0.0)),
        (told(Some("South {x}"), "Vale", ("1910", "1919"), "league"), square(0.0, 0.0)),
        (told(Some("North"), "Moor", ("1900", "1919"), "crown"), square(4.0, 0.0)),
        (told(Some("South {x}"), "Moor", ("1900", "1919"), "league"), square(5.0, 0.0)),
        (told(None, "Sea", ("1900", "1919"), "crown"), square(8.0, 0.0)),
    ])
    .record
}

fn pair(name: &str, holder: &str) -> (String, String) {
    (name.to_owned(), holder.to_owned())
}

#[test]
fn each_account_tells_and_is_silent_for_itself() {
    let record = record();
    let keys: Vec<&str> = record.accounts.iter().map(|account| account.key.as_str()).collect();
    assert_eq!(keys, ["north", "south-x"]);
    assert_eq!(record.accounts[1].opening, "South x: {clauses}");
    assert_eq!(names(&record), ["Vale", "Moor", "Moor (South {x})", "Sea"]);
    assert_eq!(outlines(&record, 0), ["1900-01-01/1919-12-31"]);
    let [one, other] = [0, 1].map(|account| held(&record, account, "1905-06-01"));
    let silent = "no information";
    let by_north = [
        pair("Vale", "crown"),
        pair("Moor", "crown"),
        pair("Moor (South {x})", silent),
        pair("Sea", "crown"),
    ];
    let by_south = [
        pair("Vale", silent),
        pair("Moor", silent),
        pair("Moor (South {x})", "league"),
        pair("Sea", "crown"),
    ];
    assert_eq!(one, by_north);
    assert_eq!(other, by_south);
    assert_eq!(held(&record, 1, "1915-06-01")[0], pair("Vale", "league"));
    let silence = record.authorities.last().unwrap();
    assert_eq!((&*silence.name, &*silence.colour.light), (silent, "transparent"));
}

#[test]
fn what_two_kinds_share_is_divided_between_them() {
    let told = |name: &str, by: &str, shared_with: &str| {
        let mut told = told(None, name, ("1900", "1919"), by);
        told["shared_with"] = shared_with.into();
        told
    };
    let atlas = parts_of(&[
        (told("Vale", "crown", "league"), square(0.0, 0.0)),
        (told("Moor", "league", ""), square(4.0, 0.0)),
        // Nobody of this name holds anything, and nobody shares with itself.
        (told("Fen", "crown", "abbey"), square(8.0, 0.0)),
        (told("Weald", "crown", "crown"), square(12.0, 0.0)),
    ])
    .atlas();
    let day = day("1910-01-01");
    let shared: Vec<Option<&str>> = (atlas.state(day).areas())
        .flat_map(|(_, area)| area.iter())
        .map(|(_, period)| period.held.control.other().map(|other| &*atlas[other].name))
        .collect();
    assert_eq!(shared, [Some("league"), None, None, None]);
    let said = text::sentence(&atlas, AccountView::All, atlas.state(day));
    assert!(said.contains("Vale (crown + league)"), "{said}");
}

#[test]
fn a_sentence_names_kinds_beside_things() {
    let atlas = parts_of(&[
        (told(None, "Vale", ("1900", "1919"), "crown"), square(0.0, 0.0)),
        (told(None, "Moor", ("1900", "1909"), "league"), square(4.0, 0.0)),
        (told(None, "Moor", ("1910", "1919"), "crown"), square(4.0, 0.0)),
    ])
    .atlas();
    let keys: Vec<&str> =
        atlas.record().accounts.iter().map(|account| account.key.as_str()).collect();
    assert_eq!(keys, ["map"]);
    let said = text::sentence(&atlas, AccountView::All, atlas.state(day("1905-06-01")));
    assert_eq!(said, "Vale (crown), and Moor (league).");
    let change = atlas.change_on(day("1910-01-01")).unwrap();
    assert_eq!(text::changes(&atlas, &change.difference), "Moor passed league → crown.");
}
