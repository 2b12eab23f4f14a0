//! Times of vertices: lists beside them, or the fourth number of every position.

use serde_json::Value;

use super::{Fit, Rule, Said, Told, Wrong};
use crate::choices::Choices;
use crate::column::{Column, Columns};
use crate::item::Item;
use crate::names::LISTS;
use crate::period::Period;
use crate::value::{Kind, Moment, Numbers, read};

/// The first list of times that a file has: a thing is shown from the first to the last.
pub(super) fn fit_list(items: &[Item], columns: &Columns, choices: &Choices) -> Option<Fit> {
    let is_list = |field: &&str| items.iter().any(|item| item.get(field).is_array());
    let field = LISTS.iter().filter_map(|name| columns.named(name)).find(is_list)?;
    let list =
        |item: &Item| -> Vec<Value> { item.get(field).as_array().cloned().unwrap_or_default() };
    let lists: Vec<Vec<Value>> = items.iter().map(list).collect();
    let rule = Rule::List { field: field.to_owned() };
    fit(rule, field, &lists, choices)
}

/// The fourth number of every position, where all positions of all lines have one.
pub(super) fn fit_fourth(items: &[Item], choices: &Choices) -> Option<Fit> {
    let read = items.iter().filter_map(|item| item.shapes.as_ref().ok());
    if read.clone().any(|shapes| shapes.fourth.is_empty()) || read.clone().next().is_none() {
        return None;
    }
    let fourth = |item: &Item| -> Vec<Value> {
        let numbers = item.shapes.as_ref().map_or(&[][..], |shapes| shapes.fourth.as_slice());
        numbers.iter().copied().map(Value::from).collect()
    };
    let lists: Vec<Vec<Value>> = items.iter().map(fourth).collect();
    // A measure along the line may stand there too.
    let is_clock =
        |column: &Column| matches!(column.kind.numbers, Numbers::Milliseconds | Numbers::Seconds);
    fit(Rule::Fourth, "coordinates", &lists, choices)
        .filter(|fit| fit.column.as_ref().is_some_and(is_clock))
}

fn fit(rule: Rule, field: &str, lists: &[Vec<Value>], choices: &Choices) -> Option<Fit> {
    let all: Vec<&Value> = lists.iter().flatten().collect();
    let column = Column::of(&all, choices);
    let days = lists.iter().map(|list| days(field, list, &column.kind)).collect();
    column.is_time().then_some(Fit { rule, said: Said::Days(days), column: Some(column) })
}

fn days(field: &str, list: &[Value], kind: &Kind) -> Told {
    let mut moments: Vec<Moment> = Vec::new();
    for value in list {
        match read(value, kind) {
            Ok(reading) => moments.extend(reading.moment().copied()),
            Err(why) => return Told::Wrong(Wrong::date(field, value, why)),
        }
    }
    let earliest = moments.iter().min_by_key(|moment| moment.first);
    let latest = moments.iter().max_by_key(|moment| moment.last);
    earliest.map_or(Told::Undated, |from| Told::On(vec![Period::from_to(Some(from), latest)]))
}
