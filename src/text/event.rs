//! What happened, in a line.

use crate::domain::{DaySpan, Event, Record};
use crate::words::fill;

use super::number::count;
use super::stop::stopped;
use super::when::{days, when};

/// How many of the events that share a mark are named.
const NAMED: usize = 3;

/// The events at these positions: when, or how many, and what.
pub fn events(record: &Record, positions: &[usize]) -> (String, String) {
    let words = &record.words;
    let events: Vec<&Event> = positions.iter().filter_map(|i| record.events.get(*i)).collect();
    match events.as_slice() {
        [] => (String::new(), String::new()),
        [only] => (when(words, &only.when), stopped(words, &only.title)),
        [first, .., last] => {
            let (from, to) = (first.when.span().first(), last.when.span().first());
            let days = DaySpan::new(from, to).map(|span| days(words, span)).unwrap_or_default();
            let together = words.events_together(events.len());
            let lead = fill(together, &[("n", &events.len().to_string()), ("days", &days)]);
            let mut named: Vec<String> =
                events.iter().take(NAMED).map(|it| it.title.clone()).collect();
            let rest = events.len() - named.len();
            if rest > 0 {
                named.push(fill(words.more_events(), &[("count", &count(words, rest))]));
            }
            (lead, stopped(words, &named.join(words.semicolon())))
        }
    }
}
