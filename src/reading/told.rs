//! What the map's own details tell of the chronicle.

use crate::domain::{Chronicle, Event, EventEntry, Record};

/// Gives the record what happened within its days and its first note of law, and each area its
/// figures. Events of another time are read in the list of events.
pub(super) fn tell(mut record: Record, chronicle: &Chronicle) -> Record {
    let span = record.span;
    let within = |event: &&EventEntry| {
        let days = event.when.span();
        days.first() <= span.last() && days.last() >= span.first()
    };
    let event = |event: &EventEntry| Event {
        key: event.key.clone(),
        when: event.when.clone(),
        kind: event.kind,
        title: event.title.clone(),
        summary: event.summary.clone(),
        areas: event.areas.clone(),
        spots: event.spots.clone(),
        sources: event.sources.clone(),
    };
    record.events = chronicle.events.iter().filter(within).map(event).collect();
    for (id, area) in record.area_ids().zip(&mut record.areas) {
        let figures = chronicle.figures.iter().filter(|figure| figure.areas.contains(&id));
        area.figures = figures.map(|figure| (figure.what.clone(), figure.figure.clone())).collect();
    }
    record.law = chronicle.law.first().map(|note| note.text.clone()).unwrap_or_default();
    record
}
