//! The record in formats that other programs read, written by the build beside the page.
//!
//! All intervals are closed: the first and the last day belong to them.

mod bibliography;
mod control;
mod gazetteer;
mod tables;

/// The files of the record itself, taken away as they are.
pub use crate::reading::INPUTS;
use crate::reading::Parts;

/// Every file to take away: its name, and what it is.
pub const FILES: [(&str, &str); 6] = [
    (
        "control.geojson",
        "dated GeoJSON, one feature for each district, account and period (QGIS, GDAL, JSON-FG)",
    ),
    ("control-periods.csv", "a table of the periods"),
    ("control-days.csv", "a table of every day"),
    ("sources.csl.json", "the sources for Zotero and other reference managers (CSL-JSON)"),
    ("sources.bib", "the sources in BibTeX"),
    ("districts.lpf.json", "the districts for gazetteers (Linked Places format)"),
];

/// Name and content of every file of [`FILES`].
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
