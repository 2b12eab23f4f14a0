//! Geometries into shapes.

use std::collections::BTreeMap;

use day_atlas::geometry::Shape;
use geo::{
    Coord, CoordsIter as _, Geometry, LineString, MapCoords as _, MultiLineString, MultiPoint,
    MultiPolygon, Point, Polygon,
};

/// How far from the equator the projection of the page shows anything.
pub(crate) const LATITUDE: f64 = 85.0;

/// A geometry, taken apart.
#[derive(Default)]
struct Taken {
    polygons: Vec<Polygon>,
    lines: Vec<LineString>,
    points: Vec<Point>,
}

/// The shapes of a geometry: its polygons, its lines and its points, as far as it has any. What lies beyond the
/// projection is drawn at its edge.
pub(crate) fn shapes(geometry: &Geometry) -> Vec<Shape> {
    let shown = |at: Coord| Coord { x: at.x, y: at.y.clamp(-LATITUDE, LATITUDE) };
    let mut taken = Taken::default();
    take(geometry.map_coords(shown), &mut taken);
    let Taken { polygons, lines, points } = taken;
    let mut shapes = Vec::new();
    if !polygons.is_empty() {
        shapes.push(Shape::Area(MultiPolygon(polygons)));
    }
    if !lines.is_empty() {
        shapes.push(Shape::Line(MultiLineString(lines)));
    }
    if !points.is_empty() {
        shapes.push(Shape::Point(MultiPoint(points)));
    }
    shapes
}

fn take(geometry: Geometry, into: &mut Taken) {
    match geometry {
        Geometry::Polygon(it) => into.polygons.push(it),
        Geometry::MultiPolygon(it) => into.polygons.extend(it),
        Geometry::Rect(it) => into.polygons.push(it.to_polygon()),
        Geometry::Triangle(it) => into.polygons.push(it.to_polygon()),
        Geometry::LineString(it) => into.lines.push(it),
        Geometry::MultiLineString(it) => into.lines.extend(it),
        Geometry::Line(it) => into.lines.push(LineString::from(it)),
        Geometry::Point(it) => into.points.push(it),
        Geometry::MultiPoint(it) => into.points.extend(it),
        Geometry::GeometryCollection(it) => {
            for part in it {
                take(part, into);
            }
        }
    }
}

/// Shapes, each once, by their places.
#[derive(Default)]
pub(crate) struct Distinct {
    shapes: Vec<Shape>,
    /// The places of those that begin at one point.
    begun: BTreeMap<Option<[u64; 2]>, Vec<usize>>,
}

impl Distinct {
    /// The place of a shape.
    pub(crate) fn place(&mut self, shape: Shape) -> usize {
        let Self { shapes, begun } = self;
        let alike = begun.entry(begin(&shape)).or_default();
        let known = alike.iter().copied().find(|place| shapes.get(*place) == Some(&shape));
        known.unwrap_or_else(|| {
            let place = shapes.len();
            alike.push(place);
            shapes.push(shape);
            place
        })
    }

    /// The shape at a place.
    pub(crate) fn at(&self, place: usize) -> Option<&Shape> {
        self.shapes.get(place)
    }
}

/// The point at which a shape begins, as bits, which have an order.
fn begin(shape: &Shape) -> Option<[u64; 2]> {
    let first = match shape {
        Shape::Area(it) => it.coords_iter().next(),
        Shape::Line(it) => it.coords_iter().next(),
        Shape::Point(it) => it.coords_iter().next(),
    }?;
    // The two zeros are one.
    Some([first.x, first.y].map(|it| (it + 0.0).to_bits()))
}
