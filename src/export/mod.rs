//! The record in formats that other programs read, written by the build beside the page.
//!
//! All intervals are closed: the first and the last day belong to them.

mod bibliography;
mod control;
mod gazetteer;
mod tables;

/// The files of the record itself, taken away as they are.
use crate::reading::Parts;

/// Every file to take away, in the order in which the words of a language tell what they are.
pub const FILES: [&str; 6] = [
    "control.geojson",
    "control-periods.csv",
    "control-days.csv",
    "sources.csl.json",
    "sources.bib",
    "districts.lpf.json",
];

/// Name and content of every file of [`FILES`].
pub fn files(parts: &Parts) -> Vec<(&'static str, String)> {
    let words = &parts.record.words;
    vec![
        ("control.geojson", control::dated_geojson(parts)),
        ("control-periods.csv", tables::periods(&parts.record)),
        ("control-days.csv", tables::days(&parts.record)),
        ("sources.csl.json", bibliography::csl(&parts.chronicle.sources, words)),
        ("sources.bib", bibliography::bibtex(&parts.chronicle.sources, words)),
        ("districts.lpf.json", gazetteer::linked_places(parts)),
    ]
}
