//! The fields of all features, and the one type that all values of a field have.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::choices::{Choices, Midnights, Order, Years};
use crate::fault::shown;
use crate::item::Item;
use crate::names::normal;
use crate::value::{
    Clock, Kind, Numbers, Reading, Unreadable, is_empty, number_in, numbers_of, read_as_written,
    slashed,
};
use crate::verdict::Question;

/// A field that may hold dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Its name.
    pub field: String,
    /// How many features have a value.
    pub filled: usize,
    /// How many of the values can be read as dates.
    pub readable: usize,
    /// The first value.
    pub sample: String,
}

/// The fields that have values, in the order in which they first stand in the files.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    /// Each name and how many features have a value.
    pub all: Vec<(String, usize)>,
    places: BTreeMap<String, usize>,
    first: BTreeMap<String, usize>,
}

impl Columns {
    /// The fields of all features.
    pub(crate) fn of(items: &[Item]) -> Self {
        let mut columns = Self::default();
        let filled = items.iter().flat_map(|item| &item.properties);
        for (name, _) in filled.filter(|(_, value)| !is_empty(value)) {
            let place = columns.places.get(name).copied().unwrap_or_else(|| columns.add(name));
            if let Some((_, filled)) = columns.all.get_mut(place) {
                *filled += 1;
            }
        }
        columns
    }

    fn add(&mut self, name: &str) -> usize {
        let place = self.all.len();
        self.all.push((name.to_owned(), 0));
        self.places.insert(name.to_owned(), place);
        self.first.entry(normal(name)).or_insert(place);
        place
    }

    /// Their names, in that order; of very many the first.
    pub(crate) fn names(&self) -> Vec<String> {
        self.all.iter().take(MOST).map(|(name, _)| name.clone()).collect()
    }

    /// How many features have a value in a field.
    pub(crate) fn filled(&self, name: &str) -> usize {
        let place = self.places.get(name).and_then(|place| self.all.get(*place));
        place.map_or(0, |(_, filled)| *filled)
    }

    /// The first field whose name has this [`normal`] form.
    pub(crate) fn named(&self, normal: &str) -> Option<&str> {
        let (name, _) = self.all.get(*self.first.get(normal)?)?;
        Some(name)
    }
}

/// Which stands first in dates of three numbers, and what says so.
#[derive(Clone, Debug)]
pub(crate) enum OrderFound {
    /// There are no such dates, or the reader has chosen.
    Needless,
    /// This one, because of a value that can be read in no other way.
    Because(Order, String),
    /// Only the reader knows.
    Ask(Question),
}

/// The one type of all values of a field, or of two that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// How its values are read.
    pub kind: Kind,
    /// How many values there are.
    pub filled: usize,
    /// How many of them are dates, or would be if the calendar had such a day.
    pub dated: usize,
    /// How many can be read.
    pub readable: usize,
    /// Which of day and month stands first.
    pub order: OrderFound,
    /// Whether there are numbers.
    pub has_numbers: bool,
    /// Whether one of them is negative.
    pub has_negative: bool,
}

impl Column {
    /// Finds the type of some values.
    pub(crate) fn of(values: &[&Value], choices: &Choices) -> Self {
        let values: Vec<&Value> = values.iter().copied().filter(|it| !is_empty(it)).collect();
        let (order, order_found) = order(&values, choices);
        let numbers: Vec<i64> = values.iter().filter_map(|value| number_in(value)).collect();
        let kind = Kind { order, ..kind(&numbers, choices) };
        let read: Vec<_> = values.iter().map(|value| read_as_written(value, &kind)).collect();
        let clock = if choices.midnights == Some(Midnights::AsWritten) {
            clock(&read, false)
        } else {
            clock(&read, values.len() > 1)
        };
        let is_date = |it: &&Result<Reading, Unreadable>| !matches!(it, Err(Unreadable::NoDate));
        Self {
            kind: Kind { clock, ..kind },
            filled: values.len(),
            dated: read.iter().filter(is_date).count(),
            readable: read.iter().filter(|it| it.is_ok()).count(),
            order: order_found,
            has_numbers: !numbers.is_empty(),
            has_negative: numbers.iter().any(|number| *number < 0),
        }
    }

    /// Whether at least half of its values are dates.
    pub(crate) const fn is_time(&self) -> bool {
        self.dated > 0 && self.dated * 2 >= self.filled
    }
}

/// What the numbers of a column mean, and how its years are counted.
fn kind(numbers: &[i64], choices: &Choices) -> Kind {
    let meaning = numbers_of(numbers);
    let years = numbers.iter().filter(|_| meaning == Numbers::Years);
    let zero = years.clone().any(|year| *year == 0);
    let least = years.filter(|year| **year != 0).min();
    // Among years of our time, a 0 stands for none.
    let no_zero = zero && least.is_some_and(|least| *least >= 1_000);
    let found = if zero && !no_zero { Years::Astronomical } else { Years::Historical };
    Kind {
        numbers: meaning,
        plain: choices.years.unwrap_or(found),
        signed: choices.years.unwrap_or(Years::Astronomical),
        no_zero,
        ..Kind::ISO
    }
}

/// Which of day and month stands first: a number above twelve tells, in any value.
fn order(values: &[&Value], choices: &Choices) -> (Order, OrderFound) {
    if let Some(order) = choices.order {
        return (order, OrderFound::Needless);
    }
    let dates = values.iter().filter_map(|value| {
        let text = value.as_str()?;
        Some((slashed(text)?, text))
    });
    let find = |wanted: fn(u32, u32) -> bool| {
        let found = dates.clone().find(|(date, _)| wanted(date.first, date.second));
        found.map(|(_, text)| text.trim().to_owned())
    };
    let (day, month) =
        (find(|first, _| first > 12), find(|first, second| second > 12 && first <= 12));
    match (day, month, find(|first, second| first != second)) {
        (Some(value), None, _) => (Order::DayFirst, OrderFound::Because(Order::DayFirst, value)),
        (None, Some(value), _) => {
            (Order::MonthFirst, OrderFound::Because(Order::MonthFirst, value))
        }
        (None, None, None) => (Order::DayFirst, OrderFound::Needless),
        (Some(value), against @ Some(_), _) | (None, against @ None, Some(value)) => {
            (Order::DayFirst, OrderFound::Ask(Question::DayOrder { value, against }))
        }
    }
}

/// A quarter of an hour: all zones differ by a multiple of it.
const QUARTER: u32 = 900;

/// What the times of the day in a column mean, by all of them.
fn clock(read: &[Result<Reading, Unreadable>], may_be_elsewhere: bool) -> Clock {
    let moments = read.iter().filter_map(|it| it.as_ref().ok()?.moment());
    let seconds = moments.filter(|it| it.precision == crate::Precision::Day).map(|it| it.seconds);
    let times: BTreeSet<Option<u32>> = seconds.collect();
    let times: Vec<Option<u32>> = times.into_iter().collect();
    let is_midnight = |time: u32| time > 0 && time.is_multiple_of(QUARTER);
    let elsewhere = match *times.as_slice() {
        [Some(time)] => is_midnight(time),
        [Some(one), Some(other)] => is_midnight(one) && is_midnight(other) && other - one == 3_600,
        _ => false,
    };
    if elsewhere && may_be_elsewhere {
        Clock::Elsewhere
    } else if times.iter().flatten().any(|time| *time > 0) {
        Clock::Times
    } else {
        Clock::Dates
    }
}

/// The most fields that are named to the reader, and tried one by one.
const MOST: usize = 200;

/// The fields with values, those first of which the greatest part can be read as dates.
pub(crate) fn candidates(items: &[Item], columns: &Columns, choices: &Choices) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = columns
        .all
        .iter()
        .take(MOST)
        .map(|(name, _)| {
            let values: Vec<&Value> = items.iter().map(|item| item.get(name)).collect();
            let column = Column::of(&values, choices);
            let sample = values.iter().find(|value| !is_empty(value));
            Candidate {
                field: name.clone(),
                filled: column.filled,
                readable: column.readable,
                sample: sample.map_or_else(String::new, |value| shown(value)),
            }
        })
        .collect();
    all.sort_by_key(|it| core::cmp::Reverse(it.readable * 1_000 / it.filled.max(1)));
    all
}
