//! Whether an end day counts, told by what follows what.

use dated::{Choices, EndBy, EndIs, Opened, Successions};
use serde_json::{Value, json};

use crate::samples::{collection, opened, read_text};

fn map(things: &[Value]) -> Opened {
    opened(read_text("a.json", &collection(things), &Choices::default()))
}

fn counted(things: &[Value]) -> (usize, usize) {
    let Successions { share_a_day, next_day } = map(things).found.meaning.unwrap().successions;
    (share_a_day, next_day)
}

#[test]
fn a_thing_is_followed_by_those_that_it_names() {
    let things = |field: &str| {
        [
            json!({"id": 1, "name": "Old Hall", "start": "1900-01-01", "end": "1910-05-01", field: [2, 3]}),
            json!({"id": 2, "name": "East Hall", "start": "1910-05-01", "end": "", field: []}),
            json!({"id": 3, "name": "West Hall", "start": "1910-05-01", "end": "", field: "9"}),
        ]
    };
    for field in ["superseded_by", "wof:superseded_by"] {
        let meaning = map(&things(field)).found.meaning.unwrap();
        assert_eq!((meaning.end_is, meaning.by), (EndIs::After, EndBy::Successions), "{field}");
        assert_eq!(counted(&things(field)), (2, 0), "{field}");
    }
    assert_eq!(map(&things("followed")).found.meaning.unwrap().by, EndBy::Default);
}

#[test]
fn what_follows_by_name_and_by_id_follows_once() {
    let things = [
        json!({"id": "a", "name": "Hall", "start": "1900", "end": "1909", "superseded_by": "b"}),
        json!({"id": "b", "name": "Hall", "start": "1910", "end": "1919"}),
    ];
    assert_eq!(counted(&things), (0, 1));
}

#[test]
fn an_id_of_several_names_none() {
    let things = [
        json!({"id": "a", "name": "A", "start": "1900-01-01", "end": "1909-01-01", "superseded_by": "b"}),
        json!({"id": "b", "name": "B", "start": "1909-01-01", "end": ""}),
        json!({"id": "b", "name": "C", "start": "1909-01-02", "end": ""}),
    ];
    assert_eq!(counted(&things), (0, 0));
}
