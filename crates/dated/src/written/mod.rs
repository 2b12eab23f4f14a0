//! What was read, written for other programs: the days that were understood, and everything that the files say
//! beside them.
//!
//! Both forms are of the whole map, its undated things among them; what is left out of it is left out here. Days are
//! as they were understood, both included, in ISO 8601; properties are as they stand in the files.

mod json_fg;
mod table;

pub use json_fg::json_fg;
pub use table::csv;

use crate::{Day, Feature, Period};

/// A day in the form of ISO 8601; a year of more than four digits has its sign.
fn iso(day: Day) -> String {
    let sign = if day.year() > 9_999 { "+" } else { "" };
    format!("{sign}{day}")
}

/// The periods of a feature, and for one without dates a single place without a period.
fn periods(feature: &Feature) -> Vec<Option<&Period>> {
    if feature.is_undated() {
        return vec![None];
    }
    feature.periods.iter().map(Some).collect()
}
