//! What happened, in a line.

use crate::domain::{Atlas, DaySpan, Event};
use crate::words::fill;

use super::list::shortened;
use super::stop::stopped;
use super::when::{days, when};

/// The most events that a list tells one by one.
pub const MOST_EVENTS: usize = 24;

/// The events at these positions: when, or how many, and what.
pub fn events(atlas: &Atlas, positions: &[usize]) -> (String, String) {
    let words = atlas.words();
    let events: Vec<&Event> =
        positions.iter().filter_map(|i| atlas.record().events.get(*i)).collect();
    let titles: Vec<String> = events.iter().map(|event| event.title.clone()).collect();
    let titles = shortened(words, &titles, MOST_EVENTS);
    let lead = match events.as_slice() {
        [] => String::new(),
        [only] => when(words, &only.when),
        [first, .., last] => {
            let (from, to) = (first.when.span().first(), last.when.span().first());
            let days = DaySpan::new(from, to).map(|span| days(words, span)).unwrap_or_default();
            let values = [("n", &*events.len().to_string()), ("days", &days)];
            fill(words.events_together(events.len()), &values)
        }
    };
    (lead, stopped(words, &titles.join(words.semicolon())))
}
