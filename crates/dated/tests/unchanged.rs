//! What must not change, whatever is done to the samples.

use dated::{Choices, Day, Opened, Verdict};
use serde_json::{Value, json};

use crate::samples::{expected, read_all, sample};

/// Every sample that is one collection, by its name.
fn collections() -> Vec<(String, Value)> {
    let expected = expected();
    let names = expected["files"].as_object().unwrap().keys();
    let read = names.filter(|name| name.ends_with("json")).map(|name| {
        let files = sample(name);
        (name.clone(), serde_json::from_slice::<Value>(&files[0].1).unwrap())
    });
    read.filter(|(_, file)| file["features"].is_array()).collect()
}

/// The map of some files, which have no years in their names.
fn map(files: &[Value]) -> Opened {
    let named = |(place, file): (usize, &Value)| {
        (format!("{}.json", "ab".repeat(place + 1)), file.to_string().into_bytes())
    };
    let files: Vec<(String, Vec<u8>)> = files.iter().enumerate().map(named).collect();
    match read_all(&files, &Choices::default()) {
        Verdict::Opened(map) => *map,
        other => panic!("{other:?}"),
    }
}

/// What a map says of its days, shifted back by some: the names and days of its things in an order of their own, what
/// ends mean, where it ends and opens, and where it changes.
fn facts(map: &Opened, shift: i32) -> Vec<String> {
    let number = |day: Option<Day>| day.map(|day| day.number() - shift);
    let mut facts: Vec<String> = map
        .features
        .iter()
        .map(|feature| {
            let days = feature.periods.iter().map(|it| (number(it.first), number(it.last)));
            format!("{:?} {:?}", feature.label, days.collect::<Vec<_>>())
        })
        .collect();
    facts.sort();
    let found = &map.found;
    let changes = map.changes.iter().map(|day| day.number() - shift);
    facts.push(format!("{:?} {:?} {:?}", found.meaning, found.label, found.colouring));
    facts.push(format!("{:?} {:?}", found.horizon.map(|it| it.day.number() - shift), map.unit));
    facts.push(format!("{:?} {:?}", number(map.opens_on), changes.collect::<Vec<_>>()));
    facts.push(format!("{} {} {}", found.undated, found.doubles, map.faults.len()));
    facts
}

/// A file with its features changed.
fn with(file: &Value, change: impl Fn(&mut Vec<Value>)) -> Value {
    let mut file = file.clone();
    change(file["features"].as_array_mut().unwrap());
    file
}

#[test]
fn two_halves_and_another_order_are_the_same_map() {
    for (name, file) in collections() {
        let right = facts(&map(core::slice::from_ref(&file)), 0);
        let count = file["features"].as_array().unwrap().len();
        let half = count.div_ceil(2);
        let halves = [
            with(&file, |features| features.truncate(half)),
            with(&file, |features| drop(features.drain(..half))),
        ];
        let halves = if count > 1 { &halves[..] } else { &halves[..1] };
        assert_eq!(facts(&map(halves), 0), right, "{name}");
        let turned = with(&file, |features| features.rotate_left(half));
        assert_eq!(facts(&map(&[turned]), 0), right, "{name}");
        let reversed = with(&file, |features| features.reverse());
        assert_eq!(facts(&map(&[reversed]), 0), right, "{name}");
    }
}

#[test]
fn a_decoy_counts_for_nothing() {
    for (name, file) in collections() {
        let right = map(core::slice::from_ref(&file));
        let decoyed = with(&file, |features| {
            for (place, feature) in features.iter_mut().enumerate() {
                feature["properties"]["updated"] =
                    json!(1_517_962_022_040 + i64::try_from(place).unwrap());
            }
        });
        let other = map(&[decoyed]);
        assert_eq!(facts(&other, 0), facts(&right, 0), "{name}");
        assert_eq!(other.found.rule, right.found.rule, "{name}");
        assert_eq!(other.found.accounts, right.found.accounts, "{name}");
    }
}

/// A file with its fields changed.
fn each_field(file: &Value, change: impl Fn(&str, &Value) -> (String, Value)) -> Value {
    with(file, |features| {
        for feature in features {
            let fields = feature["properties"].as_object().unwrap().iter();
            let changed = fields.map(|(name, value)| change(name, value)).collect();
            feature["properties"] = Value::Object(changed);
        }
    })
}

/// A name of a field with another stem.
fn renamed(field: &str) -> String {
    for (old, new) in [("start_date", "from"), ("end_date", "to")] {
        if let Some(rest) = field.strip_prefix(old)
            && (rest.is_empty() || rest.starts_with(':'))
        {
            return format!("{new}{rest}");
        }
    }
    field.to_owned()
}

#[test]
fn the_names_of_the_fields_count_for_nothing() {
    let mut count = 0;
    for (name, file) in collections() {
        let right = map(core::slice::from_ref(&file));
        let other = each_field(&file, |field, value| (renamed(field), value.clone()));
        let other = map(&[other]);
        count += usize::from(other.found.rule != right.found.rule);
        assert_eq!(facts(&other, 0), facts(&right, 0), "{name}");
    }
    assert!(count >= 4, "{count}");
}

/// A date with its year in 400 years: all that begins with four digits and is no number.
fn later(value: &Value) -> Value {
    let shift = |text: &str| -> Option<String> {
        let year: u32 = text.get(..4)?.parse().ok()?;
        Some(format!("{:04}{}", year + 400, &text[4..]))
    };
    value.as_str().and_then(shift).map_or_else(|| value.clone(), Value::from)
}

#[test]
fn four_hundred_years_are_146_097_days() {
    let files = ["histogis-states", "histogis-provinces", "sfomuseum-terminals", "wzdx-workzone"];
    let times = ["start_date", "end_date", "edtf:inception", "edtf:cessation"];
    for (name, file) in collections() {
        if !files.iter().any(|it| name.starts_with(it)) {
            continue;
        }
        let then = each_field(&file, |field, value| {
            let value = if times.contains(&field) { later(value) } else { value.clone() };
            (field.to_owned(), value)
        });
        let now = facts(&map(core::slice::from_ref(&file)), 0);
        assert_eq!(facts(&map(&[then]), 146_097), now, "{name}");
    }
}
