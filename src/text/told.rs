//! Days in words, as finely as the record knows its days.

use crate::domain::{Atlas, Day, Unit};
use crate::words::{fill, year};

use super::date::{in_full, month_and_year, weekday};

/// A day as a title or a label: `20 May 1992`; the first day of a unit as that unit where no day is known more finely:
/// `June 1914`, `1914`, `490 BC`, `1930 to 1939`.
pub fn told(atlas: &Atlas, day: Day) -> String {
    told_as(atlas, day, atlas.record().precision.first(day), atlas.words().month_of_year())
}

/// The day since which something is so, inside a sentence.
pub fn told_since(atlas: &Atlas, day: Day) -> String {
    told_as(atlas, day, atlas.record().precision.first(day), atlas.words().since_month())
}

/// The day until which something is so: the last day of a unit is told as that unit.
pub fn told_until(atlas: &Atlas, day: Day) -> String {
    told_as(atlas, day, atlas.record().precision.last(day), atlas.words().month_of_year())
}

/// The day of the week, of a day that is told in full; of others nothing.
pub fn weekday_told(atlas: &Atlas, day: Day) -> &str {
    if is_in_full(atlas, day) { weekday(atlas.words(), day) } else { "" }
}

/// Whether a day is told in full, as a title.
pub(super) fn is_in_full(atlas: &Atlas, day: Day) -> bool {
    let unit = atlas.record().precision;
    unit == Unit::Day || unit.first(day) != Some(day)
}

/// A day that is told as its unit when it stands at the edge of it.
fn told_as(atlas: &Atlas, day: Day, edge: Option<Day>, month: &str) -> String {
    let (words, unit) = (atlas.words(), atlas.record().precision);
    match unit {
        Unit::Month if edge == Some(day) => month_and_year(words, month, day.month(), day.year()),
        Unit::Year if edge == Some(day) => year(words, day.year()),
        Unit::Decade | Unit::Century if edge == Some(day) => {
            let ends = [unit.first(day), unit.last(day)];
            let [from, to] = ends.map(|end| year(words, end.unwrap_or(day).year()));
            fill(words.days_far(), &[("from", from), ("to", to)])
        }
        _ => in_full(words, day),
    }
}
