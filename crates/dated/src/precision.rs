//! Fields that say how much of a date is to be believed.

use crate::Precision;
use crate::column::Columns;
use crate::item::{Item, text_of};
use crate::rules::Told;
use crate::value::{Kind, Reading, read};

/// The names of such fields, in the form of [`normal`](crate::names::normal).
const NAMES: [&str; 4] = ["dateaccuracy", "dateprec", "timeprecision", "dateprecision"];

/// Lowers the precision of all days to what such fields say, and names the first. The days stay as they are written.
pub(crate) fn lower(items: &[Item], columns: &Columns, told: &mut [Told]) -> Option<String> {
    let bounded = by_bounds(items, columns, told);
    by_field(items, columns, told).or(bounded)
}

fn by_field(items: &[Item], columns: &Columns, told: &mut [Told]) -> Option<String> {
    let (name, field) = NAMES.iter().find_map(|name| Some((*name, columns.named(name)?)))?;
    let mut any = false;
    for (item, told) in items.iter().zip(told) {
        let value = text_of(item.get(field)).and_then(|value| precision(name, &value));
        let (Some(known), Told::On(periods)) = (value, told) else { continue };
        for period in periods {
            period.first_precision = period.first_precision.max(known);
            period.last_precision = period.last_precision.max(known);
        }
        any = true;
    }
    any.then(|| field.to_owned())
}

/// `D`, `M`, `Y`, or a number, which Wikidata counts up to the day and UCDP and ACLED from it: for
/// these, 2 to 4 are within a month.
fn precision(name: &str, value: &str) -> Option<Precision> {
    let of_wikidata = name == "dateprecision";
    Some(match (value.to_ascii_uppercase().as_str(), of_wikidata) {
        ("D" | "DAY", _) | ("1", false) | ("11", true) => Precision::Day,
        ("M" | "MONTH", _) | ("2" | "3" | "4", false) | ("10", true) => Precision::Month,
        ("Y" | "YEAR", _) | ("5" | "6", false) | ("9", true) => Precision::Year,
        ("8", true) => Precision::Decade,
        ("6" | "7", true) => Precision::Century,
        _ => return None,
    })
}

/// By the bounds between which a beginning or an end lies, as the SFO Museum has them: `date:inception_lower` and
/// `date:inception_upper`.
fn by_bounds(items: &[Item], columns: &Columns, told: &mut [Told]) -> Option<String> {
    let [starts, ends] = ["dateinception", "datecessation"].map(|stem| bounds(columns, stem));
    let mut first = None;
    for (item, told) in items.iter().zip(told) {
        let Told::On(periods) = told else { continue };
        for period in periods {
            let sides = [(starts, &mut period.first_precision), (ends, &mut period.last_precision)];
            for (fields, precision) in sides {
                let Some(fields) = fields else { continue };
                let Some(known) = between(item, fields).filter(|it| *it > *precision) else {
                    continue;
                };
                *precision = known;
                first = first.or(Some(fields));
            }
        }
    }
    first.map(|[lower, _]| lower.to_owned())
}

/// The fields of two bounds.
fn bounds<'a>(columns: &'a Columns, stem: &str) -> Option<[&'a str; 2]> {
    let named = |bound: &str| columns.named(&format!("{stem}{bound}"));
    Some([named("lower")?, named("upper")?])
}

/// How finely a day is known that lies between two bounds.
fn between(item: &Item, [lower, upper]: [&str; 2]) -> Option<Precision> {
    let day = |field: &str| {
        let reading: Reading = read(item.get(field), &Kind::ISO).ok()?;
        reading.moment().copied()
    };
    let (lower, upper) = (day(lower)?, day(upper)?);
    Some(match upper.last.number() - lower.first.number() {
        ..=0 => Precision::Day,
        1..=30 => Precision::Month,
        31..=365 => Precision::Year,
        366..=3_652 => Precision::Decade,
        _ => Precision::Century,
    })
}
