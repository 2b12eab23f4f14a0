//! Things that stand in a file twice, and the field that tells the accounts apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::Day;
use crate::column::Columns;
use crate::item::{Item, text_of};
use crate::names::{is_decoy, normal};
use crate::rules::Told;

/// The accounts of the same things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// The field that tells them apart.
    pub field: String,
    /// Each account and how many features it has, in the order of their names.
    pub names: Vec<(String, usize)>,
}

/// Two features of one name whose days overlap, by their places.
pub(crate) type Double = (usize, usize);

/// Every feature that overlaps with one of the same name that begins no later, and that one.
pub(crate) fn doubles(labels: &[Option<String>], told: &[Told]) -> Vec<Double> {
    let mut named: BTreeMap<&str, Vec<(Day, Day, usize)>> = BTreeMap::new();
    for (place, (label, told)) in labels.iter().zip(told).enumerate() {
        let (Some(label), Told::On(periods)) = (label, told) else { continue };
        let (least, most) = (Day::FIRST, Day::LAST);
        named.entry(label).or_default().extend(
            periods
                .iter()
                .map(|period| (period.first.unwrap_or(least), period.last.unwrap_or(most), place)),
        );
    }
    let mut found = BTreeSet::new();
    for days in named.values_mut() {
        days.sort_unstable();
        let mut longest: Option<(Day, usize)> = None;
        for (first, last, place) in days.iter().copied() {
            if let Some((_, other)) = longest.filter(|(end, it)| first <= *end && *it != place) {
                found.insert((place, other));
            }
            if longest.is_none_or(|(end, _)| end < last) {
                longest = Some((last, place));
            }
        }
    }
    found.into_iter().collect()
}

/// The most accounts that can be compared.
const MOST: usize = 6;

/// The most fields that are tried one by one.
const FIELDS: usize = 100;

/// An account tells of at least one in so many of all things that have names; else its field tells something else.
const SHARE: usize = 2;

/// The field that tells accounts apart: the reader's; one of that name; else the first in which every two doubles
/// differ, and of whose values each stands with most of the things.
pub(crate) fn accounts(
    items: &[Item],
    labels: &[Option<String>],
    columns: &Columns,
    doubles: &[Double],
    chosen: Option<&str>,
) -> Option<Accounts> {
    if let Some(field) = chosen {
        return named(items, field, usize::MAX);
    }
    if let Some(field) = account_field(columns) {
        return named(items, field, MOST);
    }
    if doubles.len() < 2 {
        return None;
    }
    let fields = columns.all.iter().take(FIELDS).map(|(field, _)| field.as_str());
    let mut told_apart = fields.filter(|field| !is_decoy(&normal(field))).filter(|field| {
        let value = |place: usize| items.get(place).and_then(|item| text_of(item.get(field)));
        doubles.iter().all(|(one, other)| {
            value(*one).zip(value(*other)).is_some_and(|(one, other)| one != other)
        })
    });
    told_apart
        .find_map(|field| named(items, field, MOST))
        .filter(|accounts| tell_of_most(items, labels, &accounts.field))
}

/// Whether each value of a field stands with most of the names.
fn tell_of_most(items: &[Item], labels: &[Option<String>], field: &str) -> bool {
    let mut told: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (item, label) in items.iter().zip(labels) {
        if let (Some(account), Some(label)) = (text_of(item.get(field)), label) {
            told.entry(account).or_default().insert(label);
        }
    }
    let all: BTreeSet<&str> = told.values().flatten().copied().collect();
    told.values().all(|it| it.len() * SHARE >= all.len())
}

/// A field that is called so.
pub(crate) fn account_field(columns: &Columns) -> Option<&str> {
    ["account", "accounts"].iter().find_map(|name| columns.named(&normal(name)))
}

fn named(items: &[Item], field: &str, most: usize) -> Option<Accounts> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for account in items.iter().filter_map(|item| text_of(item.get(field))) {
        *counts.entry(account).or_default() += 1;
        if counts.len() > most {
            return None;
        }
    }
    let names: Vec<(String, usize)> = counts.into_iter().collect();
    (names.len() >= 2).then(|| Accounts { field: field.to_owned(), names })
}
