//! A field for the start and one for the end.

use serde_json::Value;

use super::{Fit, Rule, Said, Wrong};
use crate::choices::Choices;
use crate::column::{Column, Columns};
use crate::item::Item;
use crate::names::{PAIRS, PairOfNames};
use crate::value::{Kind, Reading, is_empty, read};

/// The start and the end of one feature as they are written.
#[derive(Clone, Debug)]
pub(crate) struct Ends {
    /// The start.
    pub start: Reading,
    /// The end.
    pub end: Reading,
    /// The field that is named when the two do not fit together.
    pub field: String,
}

/// The start and the end of one feature, or what is wrong with one of them.
pub(crate) type Read = Result<Ends, Wrong>;

/// The fields of a pair that a file has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fields {
    /// The field of the start.
    pub start: Option<String>,
    /// The field of the end.
    pub end: Option<String>,
}

/// The pairs that a file has, in the order in which they are tried. One field alone counts where it belongs to no
/// pair of which both are there.
pub(crate) fn fields_of(columns: &Columns) -> impl Iterator<Item = Fields> {
    PAIRS.iter().filter_map(move |PairOfNames { start, end, alone }| {
        let (first, last) = (columns.named(start), columns.named(end));
        let whole = first.is_some() && last.is_some();
        let single = first.xor(last).is_some() && *alone;
        let taken = || is_of_a_pair(start, columns) || is_of_a_pair(end, columns);
        let owned = |name: Option<&str>| name.map(str::to_owned);
        let fields = || Fields { start: owned(first), end: owned(last) };
        (whole || (single && !taken())).then(fields)
    })
}

/// Whether a name belongs to a pair of which both are there.
fn is_of_a_pair(name: &str, columns: &Columns) -> bool {
    let there = |name: &str| columns.named(name).is_some();
    PAIRS.iter().any(|pair| {
        (pair.start == name || pair.end == name) && there(pair.start) && there(pair.end)
    })
}

/// The pair as a rule, when at least half of its values are dates.
pub(super) fn fit(items: &[Item], fields: &Fields, choices: &Choices) -> Option<Fit> {
    let column = Column::of(&values(items, fields), choices);
    column.is_time().then(|| as_told(items, fields, column))
}

/// The pair as a rule, whatever its values are: the reader has chosen it.
pub(super) fn chosen(items: &[Item], fields: &Fields, choices: &Choices) -> Fit {
    as_told(items, fields, Column::of(&values(items, fields), choices))
}

fn as_told(items: &[Item], fields: &Fields, column: Column) -> Fit {
    let ends = items.iter().map(|item| ends(item, fields, &column.kind)).collect();
    let Fields { start, end } = fields.clone();
    Fit { rule: Rule::Pair { start, end }, column: Some(column), said: Said::Ends(ends) }
}

/// All values of both fields, and of those that refine them.
fn values<'a>(items: &'a [Item], fields: &Fields) -> Vec<&'a Value> {
    let fields = [&fields.start, &fields.end];
    let names: Vec<&str> = fields.into_iter().flatten().map(String::as_str).collect();
    let refined: Vec<String> = names.iter().map(|name| companion(name)).collect();
    let all = names.into_iter().chain(refined.iter().map(String::as_str));
    all.flat_map(|name| items.iter().filter_map(move |item| item.properties.get(name))).collect()
}

/// The field in which OpenHistoricalMap writes a date with its doubt.
fn companion(name: &str) -> String {
    format!("{name}:edtf")
}

fn ends(item: &Item, fields: &Fields, kind: &Kind) -> Read {
    let start = side(item, fields.start.as_deref(), kind)?;
    let end = side(item, fields.end.as_deref(), kind)?;
    let field = fields.end.clone().or_else(|| fields.start.clone()).unwrap_or_default();
    Ok(Ends { start, end, field })
}

fn side(item: &Item, field: Option<&str>, kind: &Kind) -> Result<Reading, Wrong> {
    let Some(field) = field else { return Ok(Reading::Absent) };
    let finer = companion(field);
    let field = if is_empty(item.get(&finer)) { field } else { finer.as_str() };
    let value = item.get(field);
    read(value, kind).map_err(|why| Wrong::date(field, value, why))
}
