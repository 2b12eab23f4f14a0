//! Fields for year, month and day with one stem: `gwsyear`, `gwsmonth`, `gwsday`.

use serde_json::Value;

use super::pair::{Ends, Read};
use super::{Fit, Rule, Said, Wrong};
use crate::choices::Choices;
use crate::column::{Column, Columns};
use crate::item::Item;
use crate::names::STEMS;
use crate::value::{Kind, Moment, Reading, is_empty, number_in, read};

/// The fields of one side.
struct Side<'a> {
    year: &'a str,
    month: Option<&'a str>,
    day: Option<&'a str>,
}

impl<'a> Side<'a> {
    fn find(stem: &str, columns: &'a Columns) -> Option<Self> {
        let named = |part: &str| columns.named(&format!("{stem}{part}"));
        Some(Self { year: named("year")?, month: named("month"), day: named("day") })
    }

    fn read(&self, item: &Item, kind: &Kind) -> Result<Reading, Wrong> {
        let value = item.get(self.year);
        let wrong = |why| Wrong::date(self.year, value, why);
        let year = read(value, kind).map_err(wrong)?;
        let part = |field: Option<&str>| {
            let number = field.and_then(|field| number_in(item.get(field)))?;
            u32::try_from(number).ok().filter(|number| *number > 0)
        };
        let Reading::At(whole) = year else { return Ok(year) };
        let Some(month) = part(self.month) else { return Ok(Reading::At(whole)) };
        let found = Moment::civil(whole.first.year().into(), Some(month), part(self.day));
        found
            .map(Reading::At)
            .map_err(|why| Wrong::date(self.month.unwrap_or_default(), value, why))
    }
}

/// Reads the fields of the first stem that has a year and a month of the start, when at least as many features have
/// them as have `others`, a field for the whole date.
pub(super) fn fit(
    items: &[Item],
    columns: &Columns,
    choices: &Choices,
    others: usize,
) -> Option<Fit> {
    let (start, end) = STEMS.iter().find_map(|(start, end)| {
        let start = Side::find(start, columns).filter(|side| side.month.is_some())?;
        Some((start, Side::find(end, columns)?))
    })?;
    if columns.filled(start.year) < others {
        return None;
    }
    let years = |field: &str| items.iter().map(|item| item.get(field)).collect::<Vec<&Value>>();
    let column = Column::of(&[years(start.year), years(end.year)].concat(), choices);
    if !column.is_time() {
        return None;
    }
    let read = |item: &Item| -> Read {
        let field = if is_empty(item.get(end.year)) { start.year } else { end.year };
        let (start, end) = (start.read(item, &column.kind)?, end.read(item, &column.kind)?);
        Ok(Ends { start, end, field: field.to_owned() })
    };
    let ends = items.iter().map(read).collect();
    let rule = Rule::Parts { start: start.year.to_owned(), end: end.year.to_owned() };
    Some(Fit { rule, said: Said::Ends(ends), column: Some(column) })
}
