//! The sources that the map itself cites.

use std::collections::HashMap;

use crate::domain::{Area, Claim, Record, Source, SourceId, Timeline};

/// Leaves in the record only the sources that it cites, in the order of their first citation:
/// the page embeds the record, and reads the other sources from its own text.
pub(super) fn keep_cited(mut record: Record) -> Record {
    let sources = core::mem::take(&mut record.sources);
    let mut places = HashMap::new();
    let mut kept = Vec::new();
    for id in source_lists(&mut record).into_iter().flatten() {
        *id = *places.entry(*id).or_insert_with(|| keep(&sources, *id, &mut kept));
    }
    Record { sources: kept, ..record }
}

/// Takes from the sources what the program never shows: it shows the kind of none, one link of each, and of those that
/// events alone cite no more than their number. The list of sources is in the page.
pub(super) fn without_unshown(mut record: Record) -> Record {
    let mut is_evidence = vec![false; record.sources.len()];
    for id in evidence_lists(&mut record.areas).into_iter().flatten() {
        if let Some(it) = is_evidence.get_mut(id.index()) {
            *it = true;
        }
    }
    for (source, is_evidence) in record.sources.iter_mut().zip(is_evidence) {
        source.kind.clear();
        if is_evidence {
            source.links.truncate(1);
        } else {
            let Source { publisher, title, language, year, side, links, .. } = source;
            publisher.clear();
            title.clear();
            links.clear();
            (*language, *year, *side) = (None, None, None);
        }
    }
    record
}

fn keep(sources: &[Source], id: SourceId, kept: &mut Vec<Source>) -> SourceId {
    let place = u16::try_from(kept.len()).unwrap_or(u16::MAX);
    kept.extend(sources.get(id.index()).cloned());
    SourceId::at(place)
}

/// Every list of sources in the record.
fn source_lists(record: &mut Record) -> Vec<&mut Vec<SourceId>> {
    let mut lists = evidence_lists(&mut record.areas);
    lists.extend(record.events.iter_mut().map(|event| &mut event.sources));
    lists
}

/// The lists of sources of what is known of areas.
fn evidence_lists(areas: &mut [Area]) -> Vec<&mut Vec<SourceId>> {
    let mut lists = Vec::new();
    for area in areas {
        let figures = area.area_km2.iter_mut().chain(area.population.as_mut().map(|(_, it)| it));
        lists.extend(figures.map(|figure| &mut figure.sources));
        let claims = area.control.values_mut().flat_map(Timeline::values_mut);
        lists.extend(claims.map(|claim: &mut Claim| &mut claim.sources));
    }
    lists
}
