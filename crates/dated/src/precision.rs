//! A field that says how much of a date is to be believed.

use crate::Precision;
use crate::column::Columns;
use crate::item::{Item, text_of};
use crate::rules::Told;

/// The names of such fields, in the form of [`normal`](crate::names::normal).
const NAMES: [&str; 4] = ["dateaccuracy", "dateprec", "timeprecision", "dateprecision"];

/// Lowers the precision of all days to what the first such field says, and names the field. The days stay as they
/// are written.
pub(crate) fn lower(items: &[Item], columns: &Columns, told: &mut [Told]) -> Option<String> {
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
