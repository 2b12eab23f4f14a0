//! A table of periods: CSV (RFC 4180) in UTF-8 with a byte-order mark.

use serde_json::Value;

use super::{iso, periods};
use crate::formula;
use crate::{Day, Feature, Opened, Period};

/// By this spreadsheets know the encoding: they take a table without it for one of their own country.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// The columns before those of the files.
const HEADS: [&str; 8] =
    ["file", "number", "id", "name", "start", "end", "start_about", "end_about"];

/// One row for each period of each feature, and one without days for each that is undated.
///
/// `file` and `number` are the feature's place, from 1; `start` and `end` are empty where the period is open, and
/// their `…_about` tells whether the day is only about right. Behind them stand the fields of the files in the order
/// of [`Decisions::columns`](crate::Decisions::columns), whatever they are called: lists and objects as JSON. What a
/// spreadsheet would take for a formula, as it does years before Christ, has an apostrophe before it.
pub fn csv(opened: &Opened) -> String {
    table(opened).unwrap_or_default()
}

/// Nothing can fail: all rows have as many cells, and are written into memory.
fn table(opened: &Opened) -> Option<String> {
    let columns = &opened.found.columns;
    let heads: Vec<_> = columns.iter().map(|head| formula::quoted(head)).collect();
    let mut form = ::csv::WriterBuilder::new();
    form.terminator(::csv::Terminator::CRLF);
    let mut table = form.from_writer(MARK.to_vec());
    table.write_record(HEADS.into_iter().chain(heads.iter().map(String::as_str))).ok()?;
    for feature in &opened.features {
        for period in periods(feature) {
            table.write_record(row(feature, period, columns)).ok()?;
        }
    }
    String::from_utf8(table.into_inner().ok()?).ok()
}

fn row(feature: &Feature, period: Option<&Period>, columns: &[String]) -> Vec<String> {
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| formula::quoted(&iso(day)));
    let about = |is: Option<bool>| is.map_or_else(String::new, |is| is.to_string());
    let mut cells = vec![
        (feature.file + 1).to_string(),
        feature.number.to_string(),
        formula::quoted(&feature.key),
        formula::quoted(feature.label.as_deref().unwrap_or_default()),
        day(period.and_then(|it| it.first)),
        day(period.and_then(|it| it.last)),
        about(period.map(|it| it.first_about)),
        about(period.map(|it| it.last_about)),
    ];
    let fields = columns.iter().map(|name| feature.properties.get(name));
    cells.extend(fields.map(|value| value.map_or_else(String::new, cell)));
    cells
}

/// Text as it stands, nothing for null, all else as JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => formula::quoted(text),
        other => other.to_string(),
    }
}
