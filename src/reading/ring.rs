//! Coordinates and rings, checked before anything is made of them.

use geo::{
    Area as _, Coord, CoordsIter as _, LineString, MultiLineString, MultiPolygon, Polygon, Rect,
    Winding as _,
};
use geojson::{GeometryValue, LineStringType, PolygonType, Position};

use super::diagnostic::{Diagnostics, Place};
use super::simple;

/// What may stand in a layer.
pub(super) struct Bounds {
    /// The extent of the map, in degrees; nothing lies outside.
    pub extent: Rect,
}

/// A written coordinate may lie this far outside the extent: half of the fifth decimal.
const ROUNDING: f64 = 0.000_005;

/// A box in degrees, west, south, east, north.
pub(super) fn extent_of(
    [west, south, east, north]: [f64; 4],
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Rect> {
    let world = Bounds::world().extent;
    let on_earth = west < east
        && south < north
        && west >= world.min().x
        && east <= world.max().x
        && south >= world.min().y
        && north <= world.max().y;
    if !on_earth {
        let found = format!("[{west}, {south}, {east}, {north}]");
        diagnostics.add(place, "[west, south, east, north] in degrees", found);
    }
    on_earth.then(|| Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north }))
}

impl Bounds {
    /// The world without the poles, which the projection cannot show.
    pub(super) fn world() -> Self {
        let extent = Rect::new(Coord { x: -180.0, y: -85.0 }, Coord { x: 180.0, y: 85.0 });
        Self { extent }
    }

    /// The point, when there is one; it must be a longitude and a latitude within the extent.
    pub(super) fn point(
        &self,
        position: &Position,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Coord> {
        let &[x, y, ..] = position.as_slice() else {
            let found = format!("{:?}", position.as_slice());
            diagnostics.add(place, "[longitude, latitude], two numbers", found);
            return None;
        };
        let here = Coord { x, y };
        let swapped = Coord { x: y, y: x };
        let found = format!("[{x}, {y}]");
        // Not the negation: no comparison holds for a number that is not finite.
        let on_earth = x.abs() <= 180.0 && y.abs() <= 90.0;
        if !on_earth {
            diagnostics.add(
                place,
                "[longitude, latitude] in degrees",
                format_args!("{found}, out of range"),
            );
        } else if !self.contains(here) && self.contains(swapped) {
            diagnostics.add(
                place,
                "[longitude, latitude]",
                format_args!("{found}, in the wrong order"),
            );
        } else if !self.contains(here) {
            diagnostics.add(place, "a point within the frame of record.json", found);
        }
        (x.is_finite() && y.is_finite()).then_some(here)
    }

    fn contains(&self, point: Coord) -> bool {
        let (min, max) = (self.extent.min(), self.extent.max());
        point.x >= min.x - ROUNDING
            && point.x <= max.x + ROUNDING
            && point.y >= min.y - ROUNDING
            && point.y <= max.y + ROUNDING
    }

    fn line(
        &self,
        line: &LineStringType,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<LineString> {
        if line.len() < 2 {
            diagnostics.add(place, "at least two points", line.len());
        }
        let points = line.iter().enumerate();
        all(points.map(|(i, position)| self.point(position, &place.at(i), diagnostics)))
    }

    /// One line or several.
    pub(super) fn lines(
        &self,
        value: &GeometryValue,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<MultiLineString> {
        let place = place.at("coordinates");
        match value {
            GeometryValue::LineString { coordinates } => {
                Some(MultiLineString(vec![self.line(coordinates, &place, diagnostics)?]))
            }
            GeometryValue::MultiLineString { coordinates } => {
                if coordinates.is_empty() {
                    diagnostics.add(&place, "at least one line", "none");
                }
                let lines = coordinates.iter().enumerate();
                all(lines.map(|(i, line)| self.line(line, &place.at(i), diagnostics)))
            }
            other => wrong_type("LineString or MultiLineString", other, &place, diagnostics),
        }
    }

    /// One polygon or several, every ring closed and simple, exterior rings counter-clockwise.
    pub(super) fn polygons(
        &self,
        value: &GeometryValue,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<MultiPolygon> {
        let place = place.at("coordinates");
        match value {
            GeometryValue::Polygon { coordinates } => {
                Some(MultiPolygon(vec![self.polygon(coordinates, &place, diagnostics)?]))
            }
            GeometryValue::MultiPolygon { coordinates } => {
                let parts = coordinates.iter().enumerate();
                let parts =
                    all(parts.map(|(i, part)| self.polygon(part, &place.at(i), diagnostics)));
                let parts = MultiPolygon(parts?);
                if parts.0.is_empty() {
                    diagnostics.add(&place, "at least one part", "none");
                } else if parts.iter().all(is_simple)
                    && let Some((i, found)) = simple::overlapping_part(&parts)
                {
                    diagnostics.add(&place.at(i), "parts that lie apart, each once", found);
                }
                Some(parts)
            }
            other => wrong_type("Polygon or MultiPolygon", other, &place, diagnostics),
        }
    }

    fn polygon(
        &self,
        rings: &PolygonType,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Polygon> {
        let lines = rings.iter().enumerate().map(|(i, ring)| {
            let line = self.line(ring, &place.at(i), diagnostics)?;
            check_ring(&line, i == 0, &place.at(i), diagnostics);
            Some(line)
        });
        let mut lines = all::<_, Vec<_>>(lines)?.into_iter();
        let exterior = lines.next().unwrap_or_else(|| LineString(Vec::new()));
        let interiors = lines.collect();
        if exterior.coords_count() == 0 {
            diagnostics.add(place, "a ring", "none");
        }
        let polygon = Polygon::new(exterior, interiors);
        let expected = "rings that neither cross nor touch themselves or each other";
        let rings = core::iter::once(polygon.exterior()).chain(polygon.interiors());
        let mut are_simple = true;
        for (i, ring) in rings.enumerate() {
            if let Some(near) = simple::self_intersection(ring) {
                are_simple = false;
                let found = format!("one that meets itself near [{}, {}]", near.x, near.y);
                diagnostics.add(&place.at(i), expected, found);
            }
        }
        if are_simple && let Some((i, found)) = simple::misplaced_hole(&polygon) {
            diagnostics.add(&place.at(i), expected, found);
        }
        Some(polygon)
    }
}

fn is_simple(polygon: &Polygon) -> bool {
    let mut rings = core::iter::once(polygon.exterior()).chain(polygon.interiors());
    rings.all(|ring| simple::self_intersection(ring).is_none())
        && simple::misplaced_hole(polygon).is_none()
}

/// All items when none is missing; every one is read, so that every fault is told.
fn all<T, C: FromIterator<T>>(items: impl Iterator<Item = Option<T>>) -> Option<C> {
    let items: Vec<Option<T>> = items.collect();
    items.into_iter().collect()
}

fn check_ring(ring: &LineString, exterior: bool, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    if ring.coords_count() < 4 {
        diagnostics.add(place, "at least four points", ring.coords_count());
    } else if !ring.is_closed() {
        let show = |coord: Option<&Coord>| {
            coord.map_or_else(String::new, |c| format!("[{}, {}]", c.x, c.y))
        };
        let first = show(ring.0.first());
        diagnostics.add(place, format_args!("a ring closed at {first}"), show(ring.0.last()));
    } else if Polygon::new(ring.clone(), Vec::new()).unsigned_area() == 0.0 {
        diagnostics.add(place, "a ring around an area", "one without");
    } else if ring.is_cw() == exterior {
        let way = if exterior { "counter-clockwise" } else { "clockwise" };
        diagnostics.add(place, format_args!("a {way} ring (RFC 7946)"), "the other way round");
    }
}

fn wrong_type<T>(
    expected: &str,
    found: &GeometryValue,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    diagnostics.add(place, expected, found.type_name());
    None
}
