//! What follows what: a thing of the same name, or one that names itself as the successor of another.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Day;
use crate::column::Columns;
use crate::item::{Item, text_of};
use crate::label::id;
use crate::rules::Read;
use crate::value::Moment;

/// How often one thing follows another: of the same name, or as the other says by an id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Successions {
    /// How often one ends on the day on which the next begins.
    pub share_a_day: usize,
    /// How often one ends on the day before the next begins.
    pub next_day: usize,
}

/// A thing and the one that follows it, by their places.
type Pair = (usize, usize);

impl Successions {
    /// Counts those of all things. What a thing says of itself comes before what its name says.
    pub(crate) fn count(
        items: &[Item],
        columns: &Columns,
        reads: &[Read],
        keys: &[Option<String>],
    ) -> Self {
        let mut pairs = by_id(items, columns);
        let told: BTreeSet<usize> = pairs.iter().map(|(one, _)| *one).collect();
        pairs.extend(by_name(reads, keys, &told));
        let read = |place: usize| reads.get(place).and_then(|read| read.as_ref().ok());
        let mut all = Self::default();
        for (one, next) in pairs {
            let end = read(one).and_then(|ends| ends.end.moment());
            let start = read(next).and_then(|ends| ends.start.moment());
            let (Some(end), Some(start)) = (end, start) else { continue };
            let shared = start.first == end.first;
            all.share_a_day += usize::from(shared);
            all.next_day += usize::from(start.first == end.last.next() && !shared);
        }
        all
    }
}

/// The first day of a thing, whether it has no end, its last day, the first day of its end, whether it has told what
/// follows it, and its place.
type Lasting = (Day, bool, Day, Option<Day>, bool, usize);

/// Of each name, the things in the order of their starts, each with the one that follows it, but for those that have
/// `told` what does.
fn by_name(reads: &[Read], keys: &[Option<String>], told: &BTreeSet<usize>) -> Vec<Pair> {
    let mut named: BTreeMap<&str, Vec<Lasting>> = BTreeMap::new();
    for (place, (read, key)) in reads.iter().zip(keys).enumerate() {
        let (Ok(ends), Some(key)) = (read, key) else { continue };
        let Some(start) = ends.start.moment() else { continue };
        let end: Option<&Moment> = ends.end.moment();
        let last = end.map_or(start.last, |end| end.last);
        let until = end.map(|end| end.first);
        let thing = (start.first, end.is_none(), last, until, told.contains(&place), place);
        named.entry(key).or_default().push(thing);
    }
    let mut pairs = Vec::new();
    for things in named.values_mut() {
        things.sort_unstable();
        for pair in things.windows(2) {
            let [(.., false, one), (.., next)] = pair else { continue };
            pairs.push((*one, *next));
        }
    }
    pairs
}

/// The fields in which a thing names what follows it, in the form of [`normal`](crate::names::normal).
const FOLLOWED_BY: [&str; 2] = ["supersededby", "wofsupersededby"];

/// Each thing with those that it names by their ids. An id that several have names none.
fn by_id(items: &[Item], columns: &Columns) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let Some(field) = FOLLOWED_BY.iter().find_map(|name| columns.named(name)) else {
        return pairs;
    };
    let mut places: BTreeMap<String, Option<usize>> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        if let Some(id) = id(item).or_else(|| text_of(item.get("wof:id"))) {
            places.entry(id).and_modify(|other| *other = None).or_insert(Some(place));
        }
    }
    for (one, item) in items.iter().enumerate() {
        let named = ids(item.get(field)).into_iter().filter_map(|id| places.get(&id).copied()?);
        pairs.extend(named.filter(|next| *next != one).map(|next| (one, next)));
    }
    pairs
}

/// The ids in a value: one, or a list.
fn ids(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all.iter().filter_map(text_of).collect(),
        one => text_of(one).into_iter().collect(),
    }
}
