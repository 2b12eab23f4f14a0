//! The features of GeoJSON files, read one by one.

use std::collections::HashSet;

use geojson::{Feature, FeatureCollection, GeometryValue};
use serde::de::DeserializeOwned;

use super::fault::{Faults, Place};
use super::folder::Folder;

/// A feature with what every layer needs of it.
pub(super) struct Item {
    pub id: String,
    pub value: GeometryValue,
    properties: serde_json::Value,
}

impl Item {
    fn new(feature: Feature, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let Some(geojson::feature::Id::String(id)) = feature.id else {
            faults.add(&place.at("id"), "an id, as text", "none");
            return None;
        };
        let Some(geometry) = feature.geometry else {
            faults.add(&place.at("geometry"), "a geometry", "none");
            return None;
        };
        let properties = serde_json::Value::Object(feature.properties.unwrap_or_default());
        Some(Self { id, value: geometry.value, properties })
    }

    /// The feature's properties, of a known shape.
    pub(super) fn properties<T: DeserializeOwned>(
        &self,
        place: &Place<'_>,
        faults: &mut Faults,
    ) -> Option<T> {
        let properties = T::deserialize(&self.properties);
        let report = |error: serde_json::Error| {
            faults.add(&place.at("properties"), "the properties of data/README.md", error);
        };
        properties.map_err(report).ok()
    }
}

/// Reads GeoJSON files of one folder.
pub(super) struct Reader<'a> {
    pub folder: &'a Folder,
    pub faults: &'a mut Faults,
}

impl Reader<'_> {
    /// What `read` makes of each feature of a file; an id that stands twice is a fault.
    pub(super) fn features<T>(
        &mut self,
        file: &str,
        mut read: impl FnMut(&Item, &Place<'_>, &mut Faults) -> Option<T>,
    ) -> Option<Vec<T>> {
        let collection: FeatureCollection = super::json::parse(self.folder, file, self.faults)?;
        let top = Place::file(file).at("features");
        let mut seen = HashSet::new();
        let mut items = Vec::new();
        for (i, feature) in collection.features.into_iter().enumerate() {
            let place = top.at(i);
            let Some(item) = Item::new(feature, &place, self.faults) else { continue };
            if !seen.insert(item.id.clone()) {
                self.faults.add(
                    &place.at("id"),
                    "an id used once",
                    format_args!("{:?} again", item.id),
                );
            }
            items.extend(read(&item, &place, self.faults));
        }
        Some(items)
    }
}
