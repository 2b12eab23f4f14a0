//! Areas that appear, change their outline and vanish, in the folder of two hundred years.

use day_atlas::domain::{AccountView, OutlineChange, Shared};
use day_atlas::reading::{Diagnostics, Folder, Parts, read};
use day_atlas::session::{Action, Session};
use day_atlas::text;
use serde_json::{Value, json};

fn folder() -> Folder {
    Folder::open(&crate::record::root().join("tests/centuries")).unwrap()
}

fn parts() -> Parts {
    read(&folder()).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// The folder with another text in a file.
fn changed(file: &str, change: impl FnOnce(&mut Value)) -> Result<Parts, Diagnostics> {
    let mut folder = folder();
    let mut value: Value = serde_json::from_str(folder.text(file).unwrap()).unwrap();
    change(&mut value);
    folder.set(file, Some(value.to_string()));
    read(&folder)
}

/// Area, outline and authority.
type Areas = &'static [(&'static str, usize, &'static str)];

/// As the folder has it: on each of these days, which areas there are, with which outline, held by whom.
const STATES: [(&str, Areas); 10] = [
    ("1800-01-01", &[("duchy", 0, "duke"), ("kingdom", 0, "king")]),
    ("1815-06-08", &[("duchy", 0, "duke"), ("kingdom", 0, "king")]),
    ("1815-06-09", &[("duchy", 0, "duke"), ("kingdom", 1, "king")]),
    ("1831-01-01", &[("duchy", 0, "duke"), ("kingdom", 1, "parliament")]),
    ("1866-08-22", &[("duchy", 0, "duke"), ("kingdom", 1, "parliament")]),
    ("1866-08-23", &[("kingdom", 2, "parliament")]),
    ("1918-10-28", &[("kingdom", 2, "parliament"), ("republic", 0, "parliament")]),
    ("1939-03-15", &[("kingdom", 2, "parliament"), ("republic", 0, "parliament")]),
    ("1939-03-16", &[("kingdom", 2, "parliament")]),
    ("1999-12-31", &[("kingdom", 2, "parliament"), ("republic", 1, "council")]),
];

#[test]
fn each_day_has_its_areas_with_the_outlines_of_that_day() {
    let parts = parts();
    let scene = parts.edition().scene;
    let atlas = parts.atlas();
    let account = atlas.record().account("atlas").unwrap();
    let opening = Session::new(Shared::new(atlas));
    let atlas = &opening.atlas;
    for (day, expected) in STATES {
        let day = day.parse().unwrap();
        let state = atlas.state(day);
        let found = state.areas().map(|(area, state)| {
            let holder = state[account].held.control.holder();
            (&*atlas[area].key, state.outline, &*atlas[holder].key)
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "{day}");
        // The drawing has the areas of the day with their paths, and the names of no others.
        let session = opening.after(Action::GoTo(day)).unwrap_or_else(|| opening.clone());
        let drawn = day_atlas::picture::svg(&session, &scene, "#");
        for area in atlas.record().area_ids() {
            let key = &atlas[area].key;
            let there = expected.iter().find(|(it, ..)| it == key);
            let name = format!(">{}</text>", atlas[area].name);
            assert_eq!(drawn.contains(&name), there.is_some(), "the name of {key} on {day}");
            if let Some((_, outline, _)) = there {
                assert!(drawn.contains(&scene.areas[area.index()][*outline].d), "{key} {day}");
            }
        }
    }
}

#[test]
fn what_becomes_of_areas_is_a_change_and_is_told() {
    let atlas = parts().atlas();
    let told = atlas
        .changes()
        .iter()
        .map(|change| (change.day.to_string(), text::changes(&atlas, &change.difference)));
    let expected = [
        ("1815-06-09", "New outline: Kingdom."),
        ("1831-01-01", "Kingdom passed from king to parliament."),
        ("1866-08-23", "No longer there: Duchy. New outline: Kingdom."),
        ("1918-10-28", "New: Republic."),
        ("1939-03-16", "No longer there: Republic."),
        ("1945-05-09", "New: Republic."),
    ];
    let expected = expected.map(|(day, words)| (day.to_owned(), words.to_owned()));
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let changed =
        |day: &str| atlas.change_on(day.parse().unwrap()).unwrap().difference.outlines.clone();
    let [duchy, kingdom] = ["duchy", "kingdom"].map(|key| atlas.record().area(key).unwrap());
    assert_eq!(
        changed("1866-08-23"),
        [(duchy, OutlineChange::Vanishes), (kingdom, OutlineChange::Redrawn)]
    );
}

#[test]
fn two_days_differ_by_their_areas_too() {
    let atlas = parts().atlas();
    let [one, other] = ["1800-01-01", "1999-12-31"].map(|day| day.parse().unwrap());
    assert_eq!(
        text::difference(&atlas, AccountView::All, one, other),
        "Between 1 January 1800 and 31 December 1999: New: Republic. No longer there: Duchy. \
         New outline: Kingdom. Kingdom passed from king to parliament."
    );
}

#[test]
fn exports_have_each_outline_on_its_days() {
    let files = day_atlas::export::files(&parts());
    let text = |name: &str| files.iter().find(|(it, _)| *it == name).unwrap().1.clone();
    let dated: Value = serde_json::from_str(&text("control.geojson")).unwrap();
    let kingdom = dated["features"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["properties"]["district"] == "kingdom");
    let intervals = kingdom.map(|it| it["time"]["interval"].clone()).collect::<Vec<_>>();
    assert_eq!(
        intervals,
        [
            json!(["1800-01-01", "1815-06-08"]),
            json!(["1815-06-09", "1830-12-31"]),
            json!(["1831-01-01", "1866-08-22"]),
            json!(["1866-08-23", "1999-12-31"]),
        ]
    );
    let days = text("control-days.csv");
    assert!(days.contains("1939-03-15,republic") && !days.contains("1939-03-16,republic"));
}

#[test]
fn days_that_two_outlines_share_and_periods_of_other_days_are_told() {
    let shared = changed("districts.geojson", |it| {
        it["features"][2]["properties"]["from"] = json!("1815-06-08");
    });
    let shared = shared.unwrap_err().to_string();
    assert!(
        shared.contains("districts.geojson") && shared.contains("an id used once on each day"),
        "{shared}"
    );
    let early =
        changed("control.json", |it| it["republic"]["atlas"][0]["from"] = json!("1918-10-27"));
    assert!(early.unwrap_err().to_string().contains("/republic/atlas/0/from"));
    let late = changed("control.json", |it| it["duchy"]["atlas"][0]["to"] = json!("1866-08-23"));
    let late = late.unwrap_err().to_string();
    assert!(late.contains("periods up to 1866-08-22"), "{late}");
    let none =
        changed("control.json", |it| drop(it["republic"]["atlas"].as_array_mut().unwrap().pop()));
    assert!(none.unwrap_err().to_string().contains("periods up to 1999-12-31"));
    let outside = changed("districts.geojson", |it| {
        it["features"][0]["properties"]["to"] = json!("2000-01-01");
    });
    assert!(outside.unwrap_err().to_string().contains("days within 1800-01-01/1999-12-31"));
}
