//! One value of a file, read as a time.
//!
//! A value is read by the type of its whole column ([`Kind`]): whether numbers are years or milliseconds, which stands
//! first in `3/4/1920`. What is written in no way that is known, or is no day of the calendar, is [`Unreadable`].

mod clock;
mod date;
mod edtf;
mod kind;
mod moment;
mod month;
mod number;
mod words;

pub(crate) use date::slashed;
pub use kind::Numbers;
pub(crate) use kind::{Clock, Kind};
pub(crate) use moment::Moment;
pub use moment::{Precision, Unreadable};
pub(crate) use number::{number_in, numbers_of};

use serde_json::Value;

/// What a value says of a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Nothing: there is no value, or it is a word for none.
    Absent,
    /// That there is no end, or no beginning: `..`.
    Open,
    /// This time.
    At(Moment),
}

impl Reading {
    /// The time, when there is one.
    pub(crate) const fn moment(&self) -> Option<&Moment> {
        match self {
            Self::At(moment) => Some(moment),
            Self::Absent | Self::Open => None,
        }
    }
}

/// Reads one value as its column is read, midnights of another zone put right.
pub(crate) fn read(value: &Value, kind: &Kind) -> Result<Reading, Unreadable> {
    let reading = read_as_written(value, kind)?;
    Ok(match reading {
        Reading::At(moment) if kind.clock == Clock::Elsewhere => Reading::At(moment.at_midnight()),
        other => other,
    })
}

/// Reads one value, the day as it is written.
pub(crate) fn read_as_written(value: &Value, kind: &Kind) -> Result<Reading, Unreadable> {
    if let Some(number) = number_in(value) {
        return number::read(number, kind);
    }
    match value {
        Value::Null => Ok(Reading::Absent),
        Value::String(text) => read_text(text, kind),
        _ => Err(Unreadable::NoDate),
    }
}

/// No date that anybody writes is longer, in bytes.
const LONGEST: usize = 80;

fn read_text(text: &str, kind: &Kind) -> Result<Reading, Unreadable> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(Unreadable::NoDate);
    }
    if is_absent(text) {
        return Ok(Reading::Absent);
    }
    if is_open(text) {
        return Ok(Reading::Open);
    }
    edtf::read(text, kind).map(Reading::At)
}

/// Whether a text stands for no value, as tables write it.
fn is_absent(text: &str) -> bool {
    const NONE: [&str; 7] = ["", "null", "none", "nan", "nat", "n/a", "na"];
    NONE.iter().any(|none| text.eq_ignore_ascii_case(none))
}

/// Whether a text says that a thing goes on.
fn is_open(text: &str) -> bool {
    const OPEN: [&str; 6] = ["..", "open", "present", "now", "today", "ongoing"];
    OPEN.iter().any(|open| text.eq_ignore_ascii_case(open))
}

/// Whether a value is none at all, or a word for none.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => is_absent(text.trim()),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
