//! Inputs that nobody would write, for the readers of folders, of addresses and of dates.

use std::sync::LazyLock;

use day_atlas::reading::{Folder, OPTIONAL, REQUIRED};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// So many cases, the same in every run; `cargo xtask soak` has fresh ones.
pub(crate) fn fixed(cases: u32) -> ProptestConfig {
    seeded(cases, 1992)
}

/// So many cases that follow from a seed.
pub(crate) fn seeded(cases: u32, seed: u64) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(seed);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

/// The folder that the inputs are made of: small, and of every file.
pub(crate) fn made_up() -> Folder {
    static FOLDER: LazyLock<Folder> =
        LazyLock::new(|| Folder::open(&crate::record::root().join("tests/made-up")).unwrap());
    FOLDER.clone()
}

/// The folder with one file that is missing, is any text, ends anywhere, or holds any value anywhere.
pub(crate) fn folders() -> impl Strategy<Value = Folder> {
    let file = || select([&REQUIRED[..], &OPTIONAL[..]].concat());
    prop_oneof![
        1 => file().prop_map(|file| with(file, None)),
        3 => (file(), "\\PC{0,200}").prop_map(|(file, text)| with(file, Some(text))),
        4 => (file(), any::<Index>()).prop_map(|(file, cut)| with(file, Some(cut_at(file, cut)))),
        12 => (file(), prop::collection::vec(any::<Index>(), 0..9), any_json())
            .prop_map(|(file, walk, new)| with(file, Some(replaced(file, &walk, new)))),
    ]
}

/// The folder with another text in the place of a file, or without it.
pub(crate) fn with(file: &str, text: Option<String>) -> Folder {
    let mut folder = made_up();
    folder.set(file, text);
    folder
}

/// The beginning of a file.
pub(crate) fn cut_at(file: &str, cut: Index) -> String {
    let folder = made_up();
    let text = folder.text(file).unwrap().trim_end();
    let mut at = cut.index(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    text[..at].to_owned()
}

/// A file with another value at the end of a walk.
pub(crate) fn replaced(file: &str, walk: &[Index], new: Value) -> String {
    let mut value: Value = serde_json::from_str(made_up().text(file).unwrap()).unwrap();
    replace(&mut value, walk, new);
    value.to_string()
}

/// A JSON value of any shape, with numbers, dates and ids that fit somewhere.
pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-200.0..200.0).prop_map(Value::from),
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

/// Fragments of addresses: any text, and parts of the right names in any order with any values.
pub(crate) fn fragments() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        4 => select(&["date", "area", "district", "view", "compare"][..]).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ];
    let value = prop_oneof![
        2 => "\\PC{0,20}",
        2 => dates(),
        1 => select(&["lachin", "both", "ground", "declared"][..]).prop_map(str::to_owned),
    ];
    let part = (name, value).prop_map(|(name, value)| format!("{name}={value}"));
    prop_oneof![
        1 => "\\PC{0,60}",
        3 => prop::collection::vec(part, 0..7).prop_map(|parts| parts.join("&")),
    ]
}

/// Dates and what looks like dates: the characters of the grammar in any order, and texts near it.
pub(crate) fn dates() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => "\\PC{0,24}",
        2 => "[0-9TZ:./~?%\\[\\] -]{0,24}",
        3 => "-?[0-9]{1,6}(-[0-9]{1,2}(-[0-9]{1,2})?)?[~?%]{0,2}",
        2 => "\\[?[0-9]{4}(-[0-9]{2}){0,2}(/|\\.\\.)[0-9]{4}(-[0-9]{2}){0,2}\\]?[~?%]?",
    ]
}
