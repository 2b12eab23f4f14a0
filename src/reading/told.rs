//! What the map's own details tell of the chronicle.

use crate::domain::{Chronicle, Happening, Record};

/// Gives each district its figures and what happened in it, and the record its first note of law.
///
/// Events that concern every district, or another time, are read in the list of events.
pub(super) fn tell(mut record: Record, chronicle: &Chronicle) -> Record {
    let (all, span) = (record.districts.len(), record.span);
    for (id, district) in record.district_ids().zip(&mut record.districts) {
        let of = chronicle.events.iter().filter(|event| {
            let days = event.when.span();
            let within = days.first() <= span.last() && days.last() >= span.first();
            within && event.districts.contains(&id) && event.districts.len() < all
        });
        let happening = |when: &crate::domain::When, title: &String| Happening {
            when: when.clone(),
            title: title.clone(),
        };
        district.happenings = of.map(|event| happening(&event.when, &event.title)).collect();
        let figures = chronicle.figures.iter().filter(|figure| figure.districts.contains(&id));
        district.figures =
            figures.map(|figure| (figure.what.clone(), figure.figure.clone())).collect();
    }
    record.law = chronicle.law.first().map(|note| note.text.clone()).unwrap_or_default();
    record
}
