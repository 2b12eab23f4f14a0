//! Ids as written in files, and what they stand for.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::domain::{AreaId, AuthorityId, Certainty, PlaceId, SourceId, StatusId};

use super::diagnostic::{Diagnostics, Place};
use super::schema::StatusKind;
use super::weight::Weights;

/// The ids that other files may name.
#[derive(Default)]
pub(super) struct Keys {
    pub authorities: HashMap<String, AuthorityId>,
    pub statuses: HashMap<String, (StatusId, StatusKind)>,
    pub sources: HashMap<String, SourceId>,
    /// What certainty they allow, where the record weighs them.
    pub weights: Option<Weights>,
    pub areas: HashMap<String, AreaId>,
    /// None where the places have faults: every one would seem unknown.
    pub places: Option<HashMap<String, PlaceId>>,
}

/// Gives each key of a list its id; a key that stands twice is a fault.
pub(super) fn numbered<'k, Id: Copy>(
    keys: impl Iterator<Item = &'k str>,
    file: &str,
    id_at: impl Fn(u16) -> Id,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, Id> {
    numbered_at(keys, &Place::file(file), id_at, diagnostics)
}

fn numbered_at<'k, Id: Copy>(
    keys: impl Iterator<Item = &'k str>,
    list: &Place<'_>,
    id_at: impl Fn(u16) -> Id,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, Id> {
    let mut ids = HashMap::new();
    for (position, key) in (0..u16::MAX).zip(keys) {
        let place = list.at(position).at("id");
        match ids.entry(key.to_owned()) {
            Entry::Vacant(free) => {
                free.insert(id_at(position));
            }
            Entry::Occupied(_) => {
                diagnostics.add(&place, "an id used once", format_args!("{key:?} again"));
            }
        }
    }
    ids
}

/// As [`numbered`], for ids that stand in addresses and style sheets and must need no escaping there.
pub(super) fn plain<'k, Id: Copy>(
    keys: impl Iterator<Item = &'k str> + Clone,
    file: &str,
    id_at: impl Fn(u16) -> Id,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, Id> {
    plain_at(keys, &Place::file(file), id_at, diagnostics)
}

/// As [`plain`], for a list inside a file.
pub(super) fn plain_at<'k, Id: Copy>(
    keys: impl Iterator<Item = &'k str> + Clone,
    list: &Place<'_>,
    id_at: impl Fn(u16) -> Id,
    diagnostics: &mut Diagnostics,
) -> HashMap<String, Id> {
    let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
    for (position, key) in keys.clone().enumerate().filter(|(_, key)| !key.bytes().all(allowed)) {
        let place = list.at(position).at("id");
        diagnostics.add(&place, "an id of a–z, 0–9, _ and -", format_args!("{key:?}"));
    }
    numbered_at(keys, list, id_at, diagnostics)
}

/// What the key stands for; an unknown one is a fault.
pub(super) fn known<V: Copy>(
    known: &HashMap<String, V>,
    key: &str,
    kind: &str,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<V> {
    let value = known.get(key).copied();
    if value.is_none() {
        diagnostics.add(
            place,
            format_args!("the id of {kind}"),
            format_args!("{key:?}, which is none"),
        );
    }
    value
}

/// As [`known`], for each key of a list.
pub(super) fn all_known<V: Copy>(
    ids: &HashMap<String, V>,
    keys: &[String],
    kind: &str,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<V> {
    let keys = keys.iter().enumerate();
    keys.filter_map(|(i, key)| known(ids, key, kind, &place.at(i), diagnostics)).collect()
}

impl Keys {
    /// The first status of a kind, for a period that names none.
    pub(super) fn status_of(
        &self,
        kind: StatusKind,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<(StatusId, StatusKind)> {
        let of_kind = self.statuses.values().filter(|(_, it)| *it == kind);
        let first = of_kind.min_by_key(|(id, _)| id.index()).copied();
        if first.is_none() {
            diagnostics.add(place, "a status", "none");
        }
        first
    }

    /// The sources of a statement; where a record has sources, a statement without one is a fault.
    pub(super) fn evidence(
        &self,
        keys: &[String],
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<SourceId> {
        if keys.is_empty() && !self.sources.is_empty() {
            diagnostics.add(place, "at least one source", "a claim without a source");
        }
        all_known(&self.sources, keys, "a source", place, diagnostics)
    }

    /// Where the record weighs sources, a certainty above what these allow is a fault.
    pub(super) fn weigh(
        &self,
        stated: Option<Certainty>,
        sources: &[SourceId],
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        if let (Some(weights), Some(stated)) = (&self.weights, stated) {
            weights.check(stated, sources, place, diagnostics);
        }
    }

    /// The areas that an entry names.
    pub(super) fn areas(
        &self,
        keys: &[String],
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<AreaId> {
        all_known(&self.areas, keys, "a district", place, diagnostics)
    }
}
