//! Where the times of a file are, by rules of which the first that fits is taken.

mod file_name;
mod find;
mod instant;
mod json_fg;
mod list;
mod milestones;
mod pair;
mod parts;
mod when;

pub(crate) use file_name::year_of;
pub(crate) use find::{Found, beside, find, second};
pub(crate) use instant::days as instant_days;
pub(crate) use pair::Read;

use crate::column::Column;
use crate::fault::Why;
use crate::period::Period;
use crate::value::{Reading, Unreadable};

/// How the times of the features were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The member `time` of JSON-FG; intervals are closed.
    JsonFg,
    /// The member `when` of GeoJSON Events; a start alone means since.
    Events,
    /// The timespans of Linked Places or GeoJSON-T; a start alone means during.
    Timespans,
    /// The milestones of `ChronoJSON`; a state holds until the next begins.
    Milestones,
    /// Fields for year, month and day.
    Parts {
        /// The field of the year of the start.
        start: String,
        /// The field of the year of the end.
        end: String,
    },
    /// A field for the start, one for the end, or one of the two.
    Pair {
        /// The field of the start.
        start: Option<String>,
        /// The field of the end.
        end: Option<String>,
    },
    /// A list of times, one for each vertex.
    List {
        /// The field of the list.
        field: String,
    },
    /// The fourth number of every position.
    Fourth,
    /// A field for one time.
    Instant {
        /// The field.
        field: String,
    },
    /// A year in the names of the files.
    FileNames,
    /// None: a map without time, as the reader chose.
    Timeless,
}

/// What a rule says of one feature.
#[derive(Clone, Debug)]
pub(crate) enum Told {
    /// Nothing.
    Undated,
    /// These days; at least one period.
    On(Vec<Period>),
    /// Something that cannot be.
    Wrong(Wrong),
}

/// Why a feature has no days.
#[derive(Clone, Debug)]
pub(crate) struct Wrong {
    /// The field or member.
    pub field: Option<String>,
    /// The value as it is written.
    pub value: Option<String>,
    /// What is wrong with it.
    pub why: Why,
}

impl Wrong {
    /// A value that cannot be read.
    pub(crate) fn date(field: &str, value: &serde_json::Value, why: Unreadable) -> Self {
        let value = Some(crate::fault::shown(value));
        Self { field: Some(field.to_owned()), value, why: Why::Date(why) }
    }
}

/// Some periods, unless one ends before it starts.
fn told(periods: Vec<Period>) -> Told {
    match periods.iter().find_map(Period::backwards) {
        Some((first, last)) => {
            Told::Wrong(Wrong { field: None, value: None, why: Why::EndsFirst { first, last } })
        }
        None if periods.is_empty() => Told::Undated,
        None => Told::On(periods),
    }
}

/// The days of one time.
fn during(reading: Result<Reading, Wrong>) -> Told {
    match reading {
        Ok(Reading::At(moment)) => Told::On(vec![Period::during(&moment)]),
        Ok(Reading::Absent | Reading::Open) => Told::Undated,
        Err(wrong) => Told::Wrong(wrong),
    }
}

/// What a rule says of all features.
#[derive(Debug)]
pub(crate) enum Said {
    /// The days themselves.
    Days(Vec<Told>),
    /// Starts and ends, of which it is not yet known what an end means.
    Ends(Vec<Read>),
}

/// A rule that fits, and the type of its values where they are of fields.
#[derive(Debug)]
pub(crate) struct Fit {
    /// The rule.
    pub rule: Rule,
    /// The type of its values.
    pub column: Option<Column>,
    /// What it says.
    pub said: Said,
}
