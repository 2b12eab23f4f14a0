//! The record in formats that other programs read, written by the build beside the page.
//!
//! All intervals are closed: the first and the last day belong to them.

mod bibliography;
mod control;
mod gazetteer;
mod tables;

use geojson::Geometry;

use crate::domain::{Chronicle, Record};
use crate::geometry::Shape;
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

/// The most rows of a table by day.
const ROWS: usize = 500_000;

/// Those of [`FILES`] that there are, with their positions: a record without sources has no lists of them, and one of many
/// areas and years no table by day, which nobody could open.
pub fn offered(
    record: &Record,
    chronicle: &Chronicle,
) -> impl Iterator<Item = (usize, &'static str)> {
    let cites = !chronicle.sources.is_empty();
    let days = record.span.last_index() as usize + 1;
    let short = days * record.areas.len() * record.accounts.len() <= ROWS;
    FILES.into_iter().enumerate().filter(move |(_, file)| match *file {
        "control-days.csv" => short,
        file => cites || !file.starts_with("sources"),
    })
}

/// A shape in GeoJSON.
fn shape(of: &Shape) -> Geometry {
    match of {
        Shape::Area(it) => Geometry::from(it),
        Shape::Line(it) => Geometry::from(it),
        Shape::Point(it) => Geometry::from(it),
    }
}

/// Name and content of every offered file.
pub fn files(parts: &Parts) -> Vec<(&'static str, String)> {
    let words = &parts.words;
    let file = |file| match file {
        "control.geojson" => control::dated_geojson(parts),
        "control-periods.csv" => tables::periods(&parts.record),
        "control-days.csv" => tables::days(&parts.record),
        "sources.csl.json" => bibliography::csl(&parts.chronicle.sources, words),
        "sources.bib" => bibliography::bibtex(&parts.chronicle.sources, words),
        _ => gazetteer::linked_places(parts),
    };
    let offered = offered(&parts.record, &parts.chronicle);
    offered.map(|(_, name)| (name, file(name))).collect()
}
