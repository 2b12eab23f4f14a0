//! Geometries, read by the library of GeoJSON and checked before anything is made of them.

use geo::{Coord, CoordsIter as _, Geometry, MapCoords as _};
use geojson::{GeometryValue, Position};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::fault::Broken;

/// One geometry and its own time.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// In degrees, longitude first.
    pub geometry: Geometry<f64>,
    /// Its member `when`, of Linked Places.
    pub when: Option<Value>,
}

/// The geometry of a feature: several parts where each has a time of its own.
#[derive(Clone, Debug)]
pub(crate) struct Shapes {
    /// The parts; at least one.
    pub parts: Vec<Shape>,
    /// The fourth number of every position of a line; empty when one lacks it.
    pub fourth: Vec<f64>,
}

impl Shapes {
    /// A point.
    pub(crate) fn point(longitude: f64, latitude: f64) -> Self {
        let geometry = Geometry::Point(geo::Point::new(longitude, latitude));
        Self { parts: vec![Shape { geometry, when: None }], fourth: Vec::new() }
    }

    /// How many positions there are.
    pub(crate) fn vertices(&self) -> usize {
        self.parts.iter().map(|part| part.geometry.coords_count()).sum()
    }
}

/// A geometry collection of geometry collections of multipolygons needs this depth of brackets.
const DEEPEST: usize = 12;

/// Reads the text of a geometry; with `swapped`, latitude stands first in it.
pub(crate) fn read(raw: &RawValue, swapped: bool) -> Result<Shapes, Broken> {
    if depth(raw.get()) > DEEPEST {
        return Err(Broken::TooDeep);
    }
    let geometry: geojson::Geometry = serde_json::from_str(raw.get()).or(Err(Broken::Malformed))?;
    let fourth = fourth(&geometry.value);
    let parts: Result<Vec<Shape>, Broken> =
        parts(geometry).into_iter().map(|part| shape(&part, swapped)).collect();
    Ok(Shapes { parts: parts?, fourth })
}

/// How deeply brackets are nested, those within texts left out.
fn depth(json: &str) -> usize {
    let (mut deepest, mut now, mut quoted, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => now += 1,
            b']' | b'}' if !quoted => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}

/// The geometries of a collection where one of them has a time of its own; else the geometry as a whole.
fn parts(geometry: geojson::Geometry) -> Vec<geojson::Geometry> {
    match geometry.value {
        GeometryValue::GeometryCollection { geometries }
            if geometries.iter().any(|part| when(part).is_some()) =>
        {
            geometries
        }
        value => vec![geojson::Geometry { value, ..geometry }],
    }
}

fn when(geometry: &geojson::Geometry) -> Option<&Value> {
    geometry.foreign_members.as_ref()?.get("when").filter(|when| when.is_object())
}

fn shape(geometry: &geojson::Geometry, swapped: bool) -> Result<Shape, Broken> {
    check(&geometry.value)?;
    let read = Geometry::<f64>::try_from(&geometry.value).or(Err(Broken::Malformed))?;
    if read.coords_count() == 0 {
        return Err(Broken::Empty);
    }
    let turn = |coord: Coord<f64>| Coord { x: coord.y, y: coord.x };
    let read = if swapped { read.map_coords(turn) } else { read };
    Ok(Shape { geometry: read, when: when(geometry).cloned() })
}

/// Asserts what the library takes for granted: every position has two numbers, every line two positions, every
/// ring four, of which the last is the first.
fn check(value: &GeometryValue) -> Result<(), Broken> {
    match value {
        GeometryValue::Point { coordinates } => positions(core::slice::from_ref(coordinates)),
        GeometryValue::MultiPoint { coordinates } => positions(coordinates),
        GeometryValue::LineString { coordinates } => line(coordinates),
        GeometryValue::MultiLineString { coordinates } => {
            coordinates.iter().try_for_each(|part| line(part))
        }
        GeometryValue::Polygon { coordinates } => rings(coordinates),
        GeometryValue::MultiPolygon { coordinates } => {
            coordinates.iter().try_for_each(|part| rings(part))
        }
        GeometryValue::GeometryCollection { geometries } => {
            geometries.iter().try_for_each(|part| check(&part.value))
        }
    }
}

fn positions(positions: &[Position]) -> Result<(), Broken> {
    let right = positions.iter().all(|position| position.len() >= 2);
    right.then_some(()).ok_or(Broken::ShortPosition)
}

fn line(line: &[Position]) -> Result<(), Broken> {
    if line.len() < 2 {
        return Err(Broken::ShortLine);
    }
    positions(line)
}

fn rings(rings: &[Vec<Position>]) -> Result<(), Broken> {
    if rings.is_empty() {
        return Err(Broken::Empty);
    }
    rings.iter().try_for_each(|ring| {
        positions(ring)?;
        let start = |position: Option<&Position>| {
            position.and_then(|position| position.as_slice().get(..2).map(<[f64]>::to_vec))
        };
        let closed = ring.len() >= 4 && start(ring.first()) == start(ring.last());
        closed.then_some(()).ok_or(Broken::OpenRing)
    })
}

/// The fourth number of every position of a line, or none: Kepler writes the time there.
fn fourth(value: &GeometryValue) -> Vec<f64> {
    let read = |line: &[Position]| -> Option<Vec<f64>> {
        line.iter().map(|position| position.as_slice().get(3).copied()).collect()
    };
    let found = match value {
        GeometryValue::LineString { coordinates } => read(coordinates),
        GeometryValue::MultiLineString { coordinates } => {
            let lines: Option<Vec<Vec<f64>>> = coordinates.iter().map(|part| read(part)).collect();
            lines.map(|lines| lines.concat())
        }
        _ => None,
    };
    found.unwrap_or_default()
}
