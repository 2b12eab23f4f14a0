//! The same map with names of another language.

use day_atlas::domain::{Area, Record};
use day_atlas::reading::Parts;

/// What was read of the same files with names of another language, under the ids of the first reading: an address, and the
/// style sheet of a site, hold in both. `None` where these names tell things apart otherwise: then it is another map.
pub fn renamed(first: &Parts, mut other: Parts) -> Option<Parts> {
    let (record, own) = (&first.record, &mut other.record);
    if !is_alike(record, own) {
        return None;
    }
    for (own, area) in own.areas.iter_mut().zip(&record.areas) {
        own.key.clone_from(&area.key);
    }
    for (own, authority) in own.authorities.iter_mut().zip(&record.authorities) {
        own.key.clone_from(&authority.key);
    }
    Some(other)
}

/// Whether two records differ in words alone.
fn is_alike(one: &Record, other: &Record) -> bool {
    let days = |record: &Record| (record.span, record.opens_on);
    let counts = |record: &Record| (record.areas.len(), record.authorities.len());
    let told = |(one, other): (&Area, &Area)| {
        one.outlines == other.outlines && one.control == other.control
    };
    days(one) == days(other)
        && counts(one) == counts(other)
        && one.areas.iter().zip(&other.areas).all(told)
}
