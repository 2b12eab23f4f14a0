//! JSON-FG: the member `time` beside the properties.

use serde_json::Value;

use super::{Told, Wrong, told};
use crate::item::Item;
use crate::period::Period;
use crate::value::{Kind, Reading, read};

/// Whether any feature has such a member.
pub(super) fn fits(items: &[Item]) -> bool {
    let members = ["interval", "date", "timestamp"];
    items.iter().filter_map(|item| item.time.as_ref()).any(|time| {
        members.iter().any(|member| time.get(member).is_some_and(|value| !value.is_null()))
    })
}

/// The days of one feature: the interval is closed, `..` is open.
pub(super) fn days(item: &Item) -> Told {
    let Some(time) = &item.time else { return Told::Undated };
    let periods = match time.get("interval").and_then(Value::as_array).map(Vec::as_slice) {
        Some([start, end]) => interval(start, end),
        Some(_) => Err(Wrong::date("time", time, crate::Unreadable::NoDate)),
        None => instant(time),
    };
    periods.map_or_else(Told::Wrong, |period| told(period.into_iter().collect()))
}

fn interval(start: &Value, end: &Value) -> Result<Option<Period>, Wrong> {
    let (start, end) = (reading(start)?, reading(end)?);
    let sides = (start.moment(), end.moment());
    let none = matches!(sides, (None, None));
    Ok((!none).then(|| Period::from_to(sides.0, sides.1)))
}

fn instant(time: &Value) -> Result<Option<Period>, Wrong> {
    let value = time.get("date").or_else(|| time.get("timestamp")).unwrap_or(&Value::Null);
    Ok(reading(value)?.moment().map(Period::during))
}

fn reading(value: &Value) -> Result<Reading, Wrong> {
    read(value, &Kind::ISO).map_err(|why| Wrong::date("time", value, why))
}
