//! The GeoJSON files into the layers of the map.

use std::collections::HashMap;

use geo::{MultiLineString, MultiPolygon, Rect};
use geojson::GeometryValue;
use serde::Deserialize;

use crate::domain::PlaceId;
use crate::geometry::{
    Border, BorderKind, InsetFrame, LabelSide, Land, Layers, Line, LonLat, Place as Town,
    PlaceKind, Shape, World,
};

use super::diagnostic::{Diagnostics, Place};
use super::feature::{Item, Reader};
use super::folder::Folder;
use super::keys::{Keys, known};
use super::ring::{Bounds, extent_of};

/// The file of the countries around, which a folder may lack.
const LOCATOR: &str = "locator.geojson";

/// Reads all layers but the outlines, which are read already, in the order of the record.
pub(super) fn layers(
    folder: &Folder,
    extent: Rect,
    inset: Option<InsetFrame>,
    areas: Vec<(String, Vec<MultiPolygon>)>,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Option<Layers> {
    let bounds = Bounds { extent };
    let mut reader = Reader { folder, diagnostics };
    let lands = reader.features_if_there("surroundings.geojson", |f, p, diagnostics| {
        land(f, &bounds, p, diagnostics)
    });
    let borders = reader.features_if_there("borders.geojson", |f, p, diagnostics| {
        let BorderProperties { kind, .. } = f.properties(p, diagnostics)?;
        Some(Border { kind, line: bounds.lines(&f.value, &p.at("geometry"), diagnostics)? })
    });
    let waters = reader.features_if_there("water.geojson", |f, p, diagnostics| {
        let WaterProperties { name, kind, .. } = f.properties(p, diagnostics)?;
        let place = p.at("geometry");
        Some(match kind {
            WaterKind::Lake => Water::Lake(bounds.polygons(&f.value, &place, diagnostics)?),
            WaterKind::River => {
                Water::River(Line { name, line: bounds.lines(&f.value, &place, diagnostics)? })
            }
        })
    });
    let routes = reader.features_if_there("routes.geojson", |f, p, diagnostics| {
        let RouteProperties { name, kind, .. } = f.properties(p, diagnostics)?;
        let line = bounds.lines(&f.value, &p.at("geometry"), diagnostics)?;
        Some((kind, Line { name, line }))
    });
    let places = reader.features_if_there("places.geojson", |f, p, diagnostics| {
        town(f, &bounds, keys, p, diagnostics)
    });
    let world = if folder.has(LOCATOR) { Some(world(folder, diagnostics)?) } else { None };
    let (mut lakes, mut rivers) = (Vec::new(), Vec::new());
    for water in waters? {
        match water {
            Water::Lake(shape) => lakes.push(shape),
            Water::River(line) => rivers.push(line),
        }
    }
    let is_road = |(kind, line): (RouteKind, Line)| (kind == RouteKind::Road).then_some(line);
    let roads = routes?.into_iter().filter_map(is_road).collect();
    let shapes = |outlines: Vec<MultiPolygon>| -> Vec<Shape> {
        outlines.into_iter().map(Shape::Area).collect()
    };
    let areas = areas.into_iter().map(|(name, outlines)| (name, shapes(outlines))).collect();
    Some(Layers {
        extent,
        areas,
        lands: lands?,
        sea: MultiPolygon(Vec::new()),
        graticule: MultiLineString(Vec::new()),
        borders: borders?,
        lakes,
        rivers,
        roads,
        places: places?,
        world,
        inset,
    })
}

/// The ids of places as files name them.
pub(super) fn place_ids(layers: &Layers) -> HashMap<String, PlaceId> {
    (0..).map(PlaceId::at).zip(&layers.places).map(|(id, it)| (it.key.clone(), id)).collect()
}

/// The countries around.
fn world(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<World> {
    let collection: geojson::FeatureCollection = super::json::parse(folder, LOCATOR, diagnostics)?;
    let place = Place::file(LOCATOR).at("bbox");
    let Some(&[west, south, east, north]) = collection.bbox.as_deref() else {
        diagnostics.add(&place, "[west, south, east, north] in degrees", "none");
        return None;
    };
    let shown = extent_of([west, south, east, north], &place, diagnostics)?;
    let bounds = Bounds::world();
    let mut reader = Reader { folder, diagnostics };
    let countries = reader.features(LOCATOR, |item, place, diagnostics| {
        let CountryProperties { name, label_at } = item.properties(place, diagnostics)?;
        let shape = bounds.polygons(&item.value, &place.at("geometry"), diagnostics)?;
        Some((name, label_at.map(|(lon, lat)| LonLat { lon, lat }), shape))
    })?;
    Some(World { extent: shown, countries })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryProperties {
    name: String,
    label_at: Option<(f64, f64)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LandProperties {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "kind")]
    _kind: String,
    label_at: (f64, f64),
    label_lines: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BorderProperties {
    kind: BorderKind,
    #[serde(rename = "between")]
    _between: [String; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaterProperties {
    name: String,
    kind: WaterKind,
    #[serde(rename = "schematic")]
    _schematic: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum WaterKind {
    Lake,
    River,
}

enum Water {
    Lake(MultiPolygon),
    River(Line),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteProperties {
    name: String,
    kind: RouteKind,
    #[serde(rename = "schematic")]
    _schematic: bool,
}

/// Railways are in the data and not on the map: they would crowd it and carry no statement.
#[derive(Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum RouteKind {
    Road,
    Railway,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceProperties {
    name: String,
    also: Option<String>,
    kind: PlaceKind,
    seat_of: Option<String>,
    rank: u8,
    label_side: LabelSide,
}

fn land(
    item: &Item,
    bounds: &Bounds,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Land> {
    let LandProperties { label_at, label_lines, .. } = item.properties(place, diagnostics)?;
    let at = place.at("properties").at("label_at");
    let label_at = bounds.point(&label_at.into(), &at, diagnostics)?.into();
    let shape = bounds.polygons(&item.value, &place.at("geometry"), diagnostics)?;
    Some(Land { key: item.id.clone(), shape, label_at, label_lines })
}

fn town(
    item: &Item,
    bounds: &Bounds,
    keys: &Keys,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Town> {
    let PlaceProperties { name, also, kind, seat_of, rank, label_side } =
        item.properties(place, diagnostics)?;
    let here = place.at("properties");
    if let Some(key) = &seat_of {
        known(&keys.areas, key, "a district", &here.at("seat_of"), diagnostics);
    }
    if !(1..=3).contains(&rank) {
        diagnostics.add(&here.at("rank"), "1, 2 or 3", rank);
    }
    let GeometryValue::Point { coordinates } = &item.value else {
        diagnostics.add(&place.at("geometry"), "Point", item.value.type_name());
        return None;
    };
    let at: LonLat =
        bounds.point(coordinates, &place.at("geometry").at("coordinates"), diagnostics)?.into();
    Some(Town {
        key: item.id.clone(),
        name,
        also,
        kind,
        seat_of,
        rank,
        label_side,
        at,
        of_event: false,
    })
}
