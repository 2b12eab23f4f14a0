//! What happened, in a line.

use crate::domain::{DaySpan, Happening, Record};

use super::number::count;
use super::when::{days, when};

/// How many of the events that share a mark are named.
const NAMED: usize = 3;

/// The events at these positions: when, or how many, and what.
pub fn events(record: &Record, positions: &[usize]) -> (String, String) {
    let events: Vec<&Happening> =
        positions.iter().filter_map(|i| record.happenings.get(*i)).collect();
    match events.as_slice() {
        [] => (String::new(), String::new()),
        [only] => (when(&only.when), format!("{}.", only.title)),
        [first, .., last] => {
            let (from, to) = (first.when.span().first(), last.when.span().first());
            let days = DaySpan::new(from, to).map(days).unwrap_or_default();
            let named: Vec<&str> = events.iter().take(NAMED).map(|it| it.title.as_str()).collect();
            let rest = events.len() - named.len();
            let rest = if rest > 0 { format!("; {} more", count(rest)) } else { String::new() };
            (format!("{} events, {days}", events.len()), format!("{}{rest}.", named.join("; ")))
        }
    }
}

/// How the marks above and below the slider are to be read.
pub const MARKS: &str = "Above the slider, events: ▲ a place changes hands, ● fighting, ■ politics, ◆ agreement, ○ people. Below it, changes: ▲ of authority, △ of situation. Dashed outline on the map: the authority changes on this day, or differs from the day compared with.";
