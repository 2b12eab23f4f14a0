//! Events that stand close together on the line of days.

use std::rc::Rc;

use crate::domain::{Atlas, Day, Event, EventKind};

/// Marks closer than this become one, in pixels; as far as this around a mark a tap means it.
const APART: u64 = 12;
const APART_PX: f64 = 12.0;

/// Events so close on the line of days that they share a mark.
#[derive(Debug, PartialEq)]
pub(in crate::ui) struct Mark {
    /// Where it stands: on the day of its first event.
    pub day: Day,
    /// Positions in the record's list of what happened, never empty.
    pub events: Vec<usize>,
}

/// The marks, equal when they are the very same.
#[derive(Clone)]
pub(in crate::ui) struct Marked(pub Rc<Vec<Mark>>);

impl PartialEq for Marked {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The marks of a line of days this many pixels long. What is not known to the day has none.
pub(in crate::ui) fn merged(atlas: &Atlas, width: u32) -> Vec<Mark> {
    let span = atlas.span();
    let last = u64::from(span.last_index().max(1));
    let left = |day: Day| u64::from(span.index_of(day)) * u64::from(width) / last;
    let mut marks: Vec<Mark> = Vec::new();
    for (i, event) in atlas.record().events.iter().enumerate() {
        let Some(day) = event.drawn_on().filter(|day| span.contains(*day)) else { continue };
        match marks.last_mut() {
            Some(mark) if left(day) < left(mark.day) + APART => mark.events.push(i),
            _ => marks.push(Mark { day, events: vec![i] }),
        }
    }
    marks
}

impl Mark {
    /// The kind of its events; `None` when they are of several.
    pub(in crate::ui) fn kind(&self, atlas: &Atlas) -> Option<EventKind> {
        let mut kinds =
            self.events.iter().filter_map(|i| atlas.record().events.get(*i)).map(|it| it.kind);
        let first = kinds.next()?;
        kinds.all(|kind| kind == first).then_some(first)
    }

    /// The day that choosing it goes to: that of its first event after the shown day, else of its first.
    pub(in crate::ui) fn target(&self, atlas: &Atlas, shown: Day) -> Option<Day> {
        let events = self.events.iter().filter_map(|i| atlas.record().events.get(*i));
        let mut days = events.filter_map(Event::drawn_on);
        let first = days.clone().next()?;
        Some(days.find(|day| *day > shown).unwrap_or(first))
    }
}

/// The mark nearest to a place `across` a line that is `width` pixels long, when one is near.
pub(in crate::ui) fn nearest(
    atlas: &Atlas,
    marks: &[Mark],
    (across, width): (f64, f64),
) -> Option<usize> {
    let last = f64::from(atlas.span().last_index().max(1));
    let off =
        |mark: &Mark| (f64::from(atlas.span().index_of(mark.day)) * width / last - across).abs();
    let mut best = (APART_PX, None);
    for (i, mark) in marks.iter().enumerate() {
        if off(mark) <= best.0 {
            best = (off(mark), Some(i));
        }
    }
    best.1
}
