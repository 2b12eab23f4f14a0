//! What the map's own details tell of the chronicle.

use crate::domain::{Chronicle, Event, Happening, Record};

/// Gives the record what happened within its days and its first note of law, and each district its
/// figures. Events of another time are read in the list of events.
pub(super) fn tell(mut record: Record, chronicle: &Chronicle) -> Record {
    let span = record.span;
    let within = |event: &&Event| {
        let days = event.when.span();
        days.first() <= span.last() && days.last() >= span.first()
    };
    let happening = |event: &Event| Happening {
        when: event.when.clone(),
        kind: event.kind,
        title: event.title.clone(),
        districts: event.districts.clone(),
    };
    record.happenings = chronicle.events.iter().filter(within).map(happening).collect();
    for (id, district) in record.district_ids().zip(&mut record.districts) {
        let figures = chronicle.figures.iter().filter(|figure| figure.districts.contains(&id));
        district.figures =
            figures.map(|figure| (figure.what.clone(), figure.figure.clone())).collect();
    }
    record.law = chronicle.law.first().map(|note| note.text.clone()).unwrap_or_default();
    record
}
