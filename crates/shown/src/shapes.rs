//! Geometries into shapes.

use day_atlas::geometry::Shape;
use geo::{
    Coord, Geometry, LineString, MapCoords as _, MultiLineString, MultiPoint, MultiPolygon, Point,
    Polygon,
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
pub(crate) struct Distinct(Vec<Shape>);

impl Distinct {
    /// The place of a shape.
    pub(crate) fn place(&mut self, shape: Shape) -> usize {
        let known = self.0.iter().position(|it| *it == shape);
        known.unwrap_or_else(|| {
            self.0.push(shape);
            self.0.len() - 1
        })
    }

    /// The shape at a place.
    pub(crate) fn at(&self, place: usize) -> Option<&Shape> {
        self.0.get(place)
    }
}
