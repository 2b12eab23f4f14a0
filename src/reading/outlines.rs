//! The outlines of the areas, and the days on which each holds.

use std::collections::HashMap;

use geo::{Coord, MultiPolygon, Rect};
use serde::Deserialize;

use crate::domain::DaySpan;
use crate::geometry::around;

use super::dates::days;
use super::diagnostic::{Diagnostics, Place};
use super::feature::Reader;
use super::folder::Folder;
use super::ring::Bounds;

/// The file of the outlines.
const FILE: &str = "districts.geojson";
/// The room around the areas where a record does not say what its map shows, as a share of their size.
const ROOM: f64 = 0.08;

/// All outlines of an area.
#[derive(Clone, Debug)]
pub(super) struct AreaOutlines {
    /// The area's id.
    pub key: String,
    /// The position of its first outline in the file.
    pub at: usize,
    /// Its name, where the file has one.
    pub name: Option<String>,
    /// Its outlines, in the order of their days, none of which is in two.
    pub outlines: Vec<(DaySpan, MultiPolygon)>,
}

impl AreaOutlines {
    /// The longest runs of days on which there is such an area.
    pub(super) fn lifespans(&self) -> Vec<DaySpan> {
        DaySpan::runs(self.outlines.iter().map(|(days, _)| *days))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Properties {
    name: Option<String>,
    from: Option<String>,
    to: Option<String>,
}

/// Reads the outlines, area by area in the order of the file, and finds what the map shows.
pub(super) fn outlines(
    folder: &Folder,
    span: Option<DaySpan>,
    extent: Option<Rect>,
    diagnostics: &mut Diagnostics,
) -> Option<(Vec<AreaOutlines>, Rect)> {
    // Without a span there is nothing to hold days against, and what that is about has been told.
    let Some(span) = span else {
        if !folder.has(FILE) {
            diagnostics.add(&Place::file(FILE), "the file", "no such file");
        }
        return None;
    };
    let bounds = extent.map_or_else(Bounds::world, |extent| Bounds { extent });
    let (first, last) = (span.first().to_string(), span.last().to_string());
    let mut reader = Reader { folder, diagnostics };
    let read = reader.features_again(FILE, |item, place, diagnostics| {
        let Properties { name, from, to } = item.properties(place, diagnostics)?;
        let here = place.at("properties");
        let ends = [from.unwrap_or_else(|| first.clone()), to.unwrap_or_else(|| last.clone())];
        let days = days((&ends[0], &here.at("from")), (&ends[1], &here.at("to")), diagnostics)?;
        if days.within(span) != Some(days) {
            diagnostics.add(&here, format_args!("days within {span}"), days);
        }
        let shape = bounds.polygons(&item.value, &place.at("geometry"), diagnostics)?;
        Some((item.id.clone(), name, days, shape))
    })?;
    let mut areas: Vec<AreaOutlines> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (i, (key, name, days, shape)) in read {
        let index = *known.entry(key.clone()).or_insert(areas.len());
        if index == areas.len() {
            areas.push(AreaOutlines { key, at: i, name: None, outlines: Vec::new() });
        }
        let Some(area) = areas.get_mut(index) else { continue };
        if let Some((other, _)) = area.outlines.iter().find(|(it, _)| it.within(days).is_some()) {
            let place = Place::file(FILE).at("features").at(i).at("id");
            let found = format_args!("{:?} again: {days} and {other}", area.key);
            diagnostics.add(&place, "an id used once on each day", found);
        }
        area.name = area.name.take().or(name);
        area.outlines.push((days, shape));
    }
    for area in &mut areas {
        area.outlines.sort_by_key(|(days, _)| days.first());
    }
    let shown = extent.or_else(|| with_room(&areas));
    Some((areas, shown?))
}

/// The box around all outlines, with a little room.
fn with_room(areas: &[AreaOutlines]) -> Option<Rect> {
    let shapes = areas.iter().flat_map(|area| &area.outlines);
    let all = around(shapes.map(|(_, shape)| shape))?;
    let room = ROOM * all.width().max(all.height());
    let (low, high) = (Bounds::world().extent.min(), Bounds::world().extent.max());
    let south_west =
        Coord { x: (all.min().x - room).max(low.x), y: (all.min().y - room).max(low.y) };
    let north_east =
        Coord { x: (all.max().x + room).min(high.x), y: (all.max().y + room).min(high.y) };
    Some(Rect::new(south_west, north_east))
}
