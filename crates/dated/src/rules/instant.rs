//! A field for one time: a thing is shown in that time only, and never carried on.

use serde_json::Value;

use super::{Fit, Rule, Said, Told, Wrong, during};
use crate::choices::Choices;
use crate::column::{Column, Columns};
use crate::item::Item;
use crate::names::{ENDINGS, INSTANTS, is_decoy, normal};
use crate::value::{Kind, read};

/// The most fields that are tried by the ending of their names.
const MOST: usize = 50;

/// The first field with a name of one time whose values are dates; else one whose name ends so.
pub(super) fn field(
    items: &[Item],
    columns: &Columns,
    choices: &Choices,
) -> Option<(String, Column)> {
    let names = columns.all.iter().map(|(name, _)| name.as_str()).filter(|name| {
        let name = normal(name);
        ENDINGS.iter().any(|ending| name.ends_with(ending)) && !is_decoy(&name)
    });
    let mut ending = names.take(MOST);
    whole_field(items, columns, choices)
        .or_else(|| ending.find_map(|name| as_time(items, name, choices)))
}

/// The first field with a name of one time whose values are dates.
pub(super) fn whole_field(
    items: &[Item],
    columns: &Columns,
    choices: &Choices,
) -> Option<(String, Column)> {
    let mut names = INSTANTS.iter().filter_map(|name| columns.named(name));
    names.find_map(|name| as_time(items, name, choices))
}

fn as_time(items: &[Item], name: &str, choices: &Choices) -> Option<(String, Column)> {
    let column = column(items, name, choices);
    column.is_time().then(|| (name.to_owned(), column))
}

/// The type of a field.
pub(super) fn column(items: &[Item], field: &str, choices: &Choices) -> Column {
    let values: Vec<&Value> = items.iter().map(|item| item.get(field)).collect();
    Column::of(&values, choices)
}

/// A field of one time as a rule.
pub(super) fn fit(items: &[Item], field: String, column: Column) -> Fit {
    let told = items.iter().map(|item| days(item, &field, &column.kind)).collect();
    Fit { rule: Rule::Instant { field }, said: Said::Days(told), column: Some(column) }
}

/// The days of one feature.
pub(crate) fn days(item: &Item, field: &str, kind: &Kind) -> Told {
    let value = item.get(field);
    during(read(value, kind).map_err(|why| Wrong::date(field, value, why)))
}
