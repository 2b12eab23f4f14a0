//! The features of GeoJSON files, read one by one.

use std::collections::HashSet;

use geojson::{Feature, FeatureCollection, GeometryValue};
use serde::Deserialize as _;
use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostics, Place};
use super::folder::Folder;

/// A feature with what every layer needs of it.
pub(super) struct Item {
    pub id: String,
    pub value: GeometryValue,
    properties: serde_json::Value,
}

impl Item {
    fn new(feature: Feature, place: &Place<'_>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let id = match feature.id {
            Some(geojson::feature::Id::String(id)) => id,
            Some(geojson::feature::Id::Number(id)) => {
                let found = format_args!("the number {id}: set it in quotation marks");
                diagnostics.add(&place.at("id"), "an id, as text", found);
                return None;
            }
            None => {
                diagnostics.add(&place.at("id"), "an id, as text", "none");
                return None;
            }
        };
        if id.contains(|it: char| it.is_whitespace() || "<>&\"'".contains(it)) {
            let found = format_args!("{id:?}");
            diagnostics.add(&place.at("id"), "an id without spaces and signs of markup", found);
        }
        let Some(geometry) = feature.geometry else {
            diagnostics.add(&place.at("geometry"), "a geometry", "none");
            return None;
        };
        let properties = serde_json::Value::Object(feature.properties.unwrap_or_default());
        Some(Self { id, value: geometry.value, properties })
    }

    /// The feature's properties, of a known shape.
    pub(super) fn properties<T: DeserializeOwned>(
        &self,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let properties = T::deserialize(&self.properties);
        let report = |error: serde_json::Error| {
            diagnostics.add(&place.at("properties"), "the properties of data/README.md", error);
        };
        properties.map_err(report).ok()
    }
}

/// Whether a feature's coordinates are made of positions of at least two numbers (RFC 7946, 3.1.1). What is none is
/// told here, with its place: the reader of GeoJSON takes it for another depth.
fn has_positions(
    feature: &serde_json::Value,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let geometry = &feature["geometry"];
    let depth = match geometry["type"].as_str() {
        Some("Point") => 0,
        Some("LineString" | "MultiPoint") => 1,
        Some("Polygon" | "MultiLineString") => 2,
        Some("MultiPolygon") => 3,
        _ => return true,
    };
    let place = place.at("geometry").at("coordinates");
    hold_positions(&geometry["coordinates"], depth, &place, diagnostics)
}

fn hold_positions(
    coordinates: &serde_json::Value,
    depth: u8,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> bool {
    let items = coordinates.as_array();
    let right = match items {
        None => false,
        Some(items) if depth == 0 => {
            items.len() > 1 && items.iter().all(serde_json::Value::is_number)
        }
        Some(_) => true,
    };
    if !right {
        let expected =
            if depth == 0 { "[longitude, latitude], two numbers" } else { "a list of coordinates" };
        diagnostics.add(place, expected, coordinates);
    }
    let inside = items.filter(|_| depth > 0).into_iter().flatten().enumerate();
    inside.fold(right, |right, (i, item)| {
        hold_positions(item, depth.saturating_sub(1), &place.at(i), diagnostics) && right
    })
}

/// Reads GeoJSON files of one folder.
pub(super) struct Reader<'a> {
    pub folder: &'a Folder,
    pub diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    /// The same of a file that a folder may lack.
    pub(super) fn features_if_there<T>(
        &mut self,
        file: &str,
        read: impl FnMut(&Item, &Place<'_>, &mut Diagnostics) -> Option<T>,
    ) -> Option<Vec<T>> {
        if self.folder.has(file) { self.features(file, read) } else { Some(Vec::new()) }
    }

    /// What `read` makes of each feature of a file; an id that stands twice is a fault.
    pub(super) fn features<T>(
        &mut self,
        file: &str,
        mut read: impl FnMut(&Item, &Place<'_>, &mut Diagnostics) -> Option<T>,
    ) -> Option<Vec<T>> {
        let mut seen = HashSet::new();
        let items = self.features_again(file, |item, place, diagnostics| {
            if !seen.insert(item.id.clone()) {
                let found = format_args!("{:?} again", item.id);
                diagnostics.add(&place.at("id"), "an id used once", found);
            }
            read(item, place, diagnostics)
        })?;
        Some(items.into_iter().map(|(_, item)| item).collect())
    }

    /// The same of a file in which an id may stand again, each with its position in the file. A feature with faults
    /// hides none of another.
    pub(super) fn features_again<T>(
        &mut self,
        file: &str,
        mut read: impl FnMut(&Item, &Place<'_>, &mut Diagnostics) -> Option<T>,
    ) -> Option<Vec<(usize, T)>> {
        let top = Place::file(file).at("features");
        let plain: serde_json::Value = super::json::parse(self.folder, file, self.diagnostics)?;
        let all = plain.get("features").and_then(serde_json::Value::as_array);
        let all = all.map_or(&[][..], Vec::as_slice);
        let mut right: Vec<_> = all.iter().enumerate().collect();
        right.retain(|(i, feature)| has_positions(feature, &top.at(*i), self.diagnostics));
        let whole = right.len() == all.len();
        let features: Vec<(usize, Feature)> = if whole {
            // From the text, so that a fault is told with its line.
            let read: FeatureCollection = super::json::parse(self.folder, file, self.diagnostics)?;
            read.features.into_iter().enumerate().collect()
        } else {
            let read =
                |(i, it): (usize, &serde_json::Value)| Some((i, Feature::deserialize(it).ok()?));
            right.into_iter().filter_map(read).collect()
        };
        let mut items = Vec::new();
        for (i, feature) in features {
            let place = top.at(i);
            let Some(item) = Item::new(feature, &place, self.diagnostics) else { continue };
            items.extend(read(&item, &place, self.diagnostics).map(|it| (i, it)));
        }
        whole.then_some(items)
    }
}
