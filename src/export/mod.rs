//! The record in formats that other programs read, written by the build beside the page.
//!
//! All intervals are closed: the first and the last day belong to them.

mod bibliography;
mod control;
mod gazetteer;
mod tables;

use crate::reading::Parts;

/// Name and content of every file to take away.
pub fn files(parts: &Parts) -> Vec<(&'static str, String)> {
    vec![
        ("control.geojson", control::dated_geojson(parts)),
        ("control-periods.csv", tables::periods(&parts.record)),
        ("control-days.csv", tables::days(&parts.record)),
        ("sources.csl.json", bibliography::csl(&parts.chronicle.sources)),
        ("sources.bib", bibliography::bibtex(&parts.chronicle.sources)),
        ("districts.lpf.json", gazetteer::linked_places(parts)),
    ]
}
