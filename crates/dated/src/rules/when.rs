//! The member `when`: GeoJSON Events, and the timespans of Linked Places and GeoJSON-T.

use serde_json::Value;

use super::{Told, Wrong, told};
use crate::Unreadable;
use crate::item::Item;
use crate::period::Period;
use crate::value::{Kind, Moment, read};

/// Whether any feature has an instant or an interval of GeoJSON Events.
pub(super) fn fits_events(items: &[Item]) -> bool {
    items.iter().filter_map(|item| item.when.as_ref()).any(|when| event(when).is_some())
}

/// Whether any feature, or a geometry of one, has timespans.
pub(super) fn fits_timespans(items: &[Item]) -> bool {
    let parts = |item: &Item| item.parts().iter().any(|part| has_spans(part.when.as_ref()));
    items.iter().any(|item| has_spans(item.when.as_ref()) || parts(item))
}

fn has_spans(when: Option<&Value>) -> bool {
    spans(when).next().is_some()
}

fn spans(when: Option<&Value>) -> impl Iterator<Item = &Value> {
    when.and_then(|when| when.get("timespans")).and_then(Value::as_array).into_iter().flatten()
}

/// `Instant` or `Interval`.
fn event(when: &Value) -> Option<&str> {
    when.get("type").and_then(Value::as_str).filter(|it| matches!(*it, "Instant" | "Interval"))
}

/// The days of one feature of GeoJSON Events: a start alone means since. Its drafts write an instant as `at` or as
/// `start`.
pub(super) fn event_days(item: &Item) -> Told {
    let Some(when) = &item.when else { return Told::Undated };
    let side = |member: &str| moment(when.get(member));
    let period = match event(when) {
        Some("Instant") => {
            let at = moment(when.get("at").or_else(|| when.get("start")));
            at.map(|at| at.as_ref().map(Period::during))
        }
        Some(_) => side("start").and_then(|start| {
            let end = side("end")?;
            let any = start.is_some() || end.is_some();
            Ok(any.then(|| Period::from_to(start.as_ref(), end.as_ref())))
        }),
        None => Ok(None),
    };
    period.map_or_else(Told::Wrong, |period| told(period.into_iter().collect()))
}

/// The days of one feature with timespans: each geometry with a time of its own has its own periods.
pub(super) fn timespan_days(item: &Item) -> Told {
    let mut periods = Vec::new();
    for (shape, part) in item.parts().iter().enumerate() {
        for span in spans(part.when.as_ref().or(item.when.as_ref())) {
            match period(span) {
                Ok(found) => periods.extend(found.map(|period| Period { shape, ..period })),
                Err(wrong) => return Told::Wrong(wrong),
            }
        }
    }
    told(periods)
}

/// One timespan: a start alone means during.
fn period(span: &Value) -> Result<Option<Period>, Wrong> {
    let (start, end) = if let Some(list) = span.as_array() {
        let at = |place: usize| list.get(place);
        (between(at(0), at(1))?, between(at(2), at(3))?)
    } else {
        let at = |member: &str| span.get(member);
        (side(at("start"), at("latest_start"), true)?, side(at("end"), at("earliest_end"), false)?)
    };
    let end = end.or(start);
    Ok(end.map(|end| Period::from_to(start.as_ref(), Some(&end))))
}

/// One side of a timespan: an object of Linked Places, or a text of GeoJSON-T with the other bound beside it.
fn side(
    value: Option<&Value>,
    other: Option<&Value>,
    start: bool,
) -> Result<Option<Moment>, Wrong> {
    let Some(Value::Object(object)) = value else {
        return if start { between(value, other) } else { between(other, value) };
    };
    match object.get("in") {
        Some(within) => moment(Some(within)),
        None => between(object.get("earliest"), object.get("latest")),
    }
}

/// The range between two bounds; one alone is itself.
fn between(earliest: Option<&Value>, latest: Option<&Value>) -> Result<Option<Moment>, Wrong> {
    Ok(match (moment(earliest)?, moment(latest)?) {
        (Some(earliest), Some(latest)) => {
            let precision = earliest.precision.max(latest.precision);
            Some(Moment::range(earliest.first, latest.last, precision))
        }
        (one, other) => one.or(other),
    })
}

fn moment(value: Option<&Value>) -> Result<Option<Moment>, Wrong> {
    let Some(value) = value else { return Ok(None) };
    let why = |why: Unreadable| Wrong::date("when", value, why);
    Ok(read(value, &Kind::ISO).map_err(why)?.moment().copied())
}
