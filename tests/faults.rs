//! Whatever a folder holds, reading it never panics, and every fault put into it is told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use day_atlas::reading::{Folder, INPUTS, read};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Value, json};

fn made_up() -> Folder {
    Folder::open(&common::root().join("tests/made-up")).unwrap()
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("1604-02-29")),
        Just(json!("league")),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,9}", inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Replaces the value that the walk ends at; each step goes into one member.
fn replace(value: &mut Value, walk: &[Index], new: Value) {
    let Some((step, rest)) = walk.split_first() else {
        *value = new;
        return;
    };
    match value {
        Value::Array(items) if !items.is_empty() => {
            let i = step.index(items.len());
            replace(&mut items[i], rest, new);
        }
        Value::Object(fields) if !fields.is_empty() => {
            let i = step.index(fields.len());
            replace(fields.values_mut().nth(i).unwrap(), rest, new);
        }
        leaf => *leaf = new,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn arbitrary_text_never_panics(file in select(&INPUTS[..]), text in "\\PC{0,200}") {
        let mut folder = made_up();
        folder.set(file, Some(text));
        let _ = read(&folder);
    }

    #[test]
    fn a_missing_file_is_told(file in select(&INPUTS[..])) {
        let mut folder = made_up();
        folder.set(file, None);
        prop_assert!(read(&folder).unwrap_err().iter().any(|fault| fault.file == file));
    }

    #[test]
    fn a_file_cut_anywhere_never_panics_and_is_told(file in select(&INPUTS[..]), cut in any::<Index>()) {
        let mut folder = made_up();
        let text = folder.text(file).unwrap().trim_end();
        let at = cut.index(text.len());
        prop_assume!(text.is_char_boundary(at));
        let half = text[..at].to_owned();
        folder.set(file, Some(half));
        prop_assert!(read(&folder).unwrap_err().iter().any(|fault| fault.file == file));
    }

    #[test]
    fn well_formed_but_wrong_values_never_panic(
        file in select(&INPUTS[..]),
        walk in prop::collection::vec(any::<Index>(), 0..7),
        new in any_json(),
    ) {
        let mut folder = made_up();
        let mut value: Value = serde_json::from_str(folder.text(file).unwrap()).unwrap();
        replace(&mut value, &walk, new);
        folder.set(file, Some(value.to_string()));
        let _ = read(&folder);
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_one_of_many_faults_is_told(chosen in subsequence((0..FAULTS.len()).collect::<Vec<_>>(), 1..=FAULTS.len())) {
        let mut folder = common::folder();
        for i in &chosen {
            let (file, pointer, wrong) = FAULTS[*i];
            let mut value: Value = serde_json::from_str(folder.text(file).unwrap()).unwrap();
            *value.pointer_mut(pointer).unwrap() = serde_json::from_str(wrong).unwrap();
            folder.set(file, Some(value.to_string()));
        }
        let faults = read(&folder).unwrap_err();
        for i in chosen {
            let (file, pointer, _) = FAULTS[i];
            let told = faults.iter().any(|fault| fault.file == file && fault.place.starts_with(pointer));
            prop_assert!(told, "{file} {pointer} is not among\n{faults}");
        }
    }
}

/// File, place, and what is put there; each is a fault on its own and hides no other.
const FAULTS: [(&str, &str, &str); 14] = [
    ("authorities.json", "/1/colour/light", "\"red\""),
    ("authorities.json", "/2/sources", "[]"),
    ("sources.json", "/3/title", "\"\""),
    ("control.json", "/lachin/ground/2/authority", "\"atlantis\""),
    ("control.json", "/kalbajar/declared/1/from", "\"1992-06-31\""),
    ("control.json", "/zangilan/ground/1/sources", "[\"hearsay\"]"),
    ("districts.json", "/0/population/sources", "[]"),
    ("events.json", "/5/when", "\"soon\""),
    ("events.json", "/9/districts", "[\"atlantis\"]"),
    ("people.json", "/0/role", "\" \""),
    ("republic.json", "/0/statements/1/compared", "\"nothing\""),
    ("article.json", "/20/carried_by", "[\"events:nothing\"]"),
    ("districts.geojson", "/features/0/id", "\"atlantis\""),
    ("places.geojson", "/features/3/properties/rank", "9"),
];
