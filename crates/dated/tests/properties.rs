//! What must not change, whatever the dates are.

use dated::{Choices, Day, Verdict};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use crate::samples::{collection, read_all};

/// So many cases, the same in every run.
fn fixed(cases: u32) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(1992);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

/// One thing: its name, its first day, how many days it lasts, and how finely both are written.
type Thing = (u8, i64, i64, u8);

fn things() -> impl Strategy<Value = Vec<Thing>> {
    // Days from the year 1000 to the year 2000, whole eras apart from what is shifted.
    prop::collection::vec((0_u8..4, -354_000_i64..10_000, 0_i64..4_000, 0_u8..6), 1..12)
}

/// A date so many days after 1 January 1970, cut to the month or the year.
fn written(day: i64, cut: bool, years: i32) -> String {
    let (year, month, of_month) = Day::from_number(day).unwrap().civil();
    let year = year + years;
    if cut { format!("{year:04}") } else { format!("{year:04}-{month:02}-{of_month:02}") }
}

/// The properties of things, with their years shifted.
fn properties(things: &[Thing], years: i32) -> Vec<Value> {
    let each = things.iter().map(|(name, first, days, cut)| {
        let cut = *cut == 0;
        let (start, end) = (written(*first, cut, years), written(first + days, cut, years));
        json!({"name": format!("thing {name}"), "start_date": start, "end_date": end})
    });
    each.collect()
}

/// The names and the days of what comes of some files, whatever their order, shifted back by some days.
fn days(files: &[String], shift: i32) -> Vec<String> {
    let files: Vec<(String, Vec<u8>)> = files
        .iter()
        .enumerate()
        .map(|(place, text)| (format!("{}.geojson", "ab".repeat(place + 1)), text.clone().into()))
        .collect();
    let Verdict::Opened(map) = read_all(&files, &Choices::default()) else {
        panic!("dates are found");
    };
    let number = |day: Option<Day>| day.map(|day| day.number() - shift);
    let mut told: Vec<String> = map
        .features
        .iter()
        .flat_map(|feature| feature.periods.iter().map(move |period| (feature, period)))
        .map(|(feature, it)| {
            format!("{:?} {:?} {:?}", feature.label, number(it.first), number(it.last))
        })
        .collect();
    told.sort();
    told.push(format!("{:?}", map.found.meaning));
    told.push(format!("{:?}", map.found.horizon.map(|horizon| horizon.day.number() - shift)));
    told.push(format!("{:?}", number(map.opens_on)));
    told
}

/// Properties with other keys in the place of some.
fn renamed(all: &[Value], names: &[(&str, &str)]) -> Vec<Value> {
    let key = |key: &str| {
        let found = names.iter().find(|(old, _)| *old == key);
        found.map_or(key, |(_, new)| *new).to_owned()
    };
    let each = all.iter().map(|value| {
        let fields = value.as_object().unwrap().iter();
        Value::Object(fields.map(|(name, value)| (key(name), value.clone())).collect())
    });
    each.collect()
}

proptest! {
    #![proptest_config(fixed(300))]

    #[test]
    fn two_halves_are_the_whole(things in things(), at in 0_usize..12) {
        let all = properties(&things, 0);
        let (one, other) = all.split_at(at.min(all.len()));
        let halves: Vec<String> =
            [one, other].into_iter().filter(|half| !half.is_empty()).map(collection).collect();
        prop_assert_eq!(days(&halves, 0), days(&[collection(&all)], 0));
    }

    #[test]
    fn the_order_of_features_counts_for_nothing(things in things(), by in 0_usize..12) {
        let mut all = properties(&things, 0);
        let right = days(&[collection(&all)], 0);
        let by = by % all.len();
        all.rotate_left(by);
        prop_assert_eq!(days(&[collection(&all)], 0), right.clone());
        all.reverse();
        prop_assert_eq!(days(&[collection(&all)], 0), right);
    }

    #[test]
    fn the_names_of_the_fields_count_for_nothing(things in things()) {
        let all = properties(&things, 0);
        let others = renamed(&all, &[("start_date", "from"), ("end_date", "to")]);
        prop_assert_eq!(days(&[collection(&others)], 0), days(&[collection(&all)], 0));
    }

    #[test]
    fn a_decoy_counts_for_nothing(things in things()) {
        let all = properties(&things, 0);
        let mut decoyed = all.clone();
        for (place, value) in decoyed.iter_mut().enumerate() {
            value["updated"] = json!(1_517_962_022_040_i64 + i64::try_from(place).unwrap());
        }
        prop_assert_eq!(days(&[collection(&decoyed)], 0), days(&[collection(&all)], 0));
    }

    #[test]
    fn four_hundred_years_are_146_097_days(things in things()) {
        let now = days(&[collection(&properties(&things, 0))], 0);
        let then = days(&[collection(&properties(&things, 400))], 146_097);
        prop_assert_eq!(now, then);
    }
}
