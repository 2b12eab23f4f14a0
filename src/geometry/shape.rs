//! The shape of an area: polygons as a rule; lines or points where a record has no more.

use geo::{BoundingRect, MultiLineString, MultiPoint, MultiPolygon, Rect};
use serde::{Deserialize, Serialize};

use super::{Fit, line_path, point_path, ring_path};

/// A shape, in degrees or in units of the viewport.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Polygons, which are filled.
    Area(MultiPolygon),
    /// Lines, which are stroked.
    Line(MultiLineString),
    /// Points, which are dots of one size on every map.
    Point(MultiPoint),
}

/// What a shape consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ShapeKind {
    /// Polygons.
    Area,
    /// Lines.
    Line,
    /// Points.
    Point,
}

/// A shape as the text of an SVG path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShapePath {
    /// What it consists of.
    pub kind: ShapeKind,
    /// Its path.
    pub d: String,
}

impl Shape {
    /// What it consists of.
    pub const fn kind(&self) -> ShapeKind {
        match self {
            Self::Area(_) => ShapeKind::Area,
            Self::Line(_) => ShapeKind::Line,
            Self::Point(_) => ShapeKind::Point,
        }
    }

    /// Its polygons; `None` where it consists of lines or points.
    pub const fn polygons(&self) -> Option<&MultiPolygon> {
        match self {
            Self::Area(shape) => Some(shape),
            Self::Line(_) | Self::Point(_) => None,
        }
    }

    /// A shape in degrees, on the viewport.
    #[must_use]
    pub fn on_viewport(&self, fit: &Fit) -> Self {
        match self {
            Self::Area(shape) => Self::Area(fit.viewport_from_degrees(shape)),
            Self::Line(shape) => Self::Line(fit.viewport_from_degrees(shape)),
            Self::Point(shape) => Self::Point(fit.viewport_from_degrees(shape)),
        }
    }

    /// A shape on the viewport, as a path.
    pub fn path(&self) -> ShapePath {
        let d = match self {
            Self::Area(shape) => ring_path(shape),
            Self::Line(shape) => shape.iter().map(stroke).collect(),
            Self::Point(shape) => point_path(shape),
        };
        ShapePath { kind: self.kind(), d }
    }
}

/// The path of a line; one too short for its scale is a dot.
fn stroke(line: &geo::LineString) -> String {
    let mut path = line_path([line]);
    if !path.is_empty() && !path.contains('l') {
        path.push_str("h0");
    }
    path
}

impl BoundingRect<f64> for Shape {
    type Output = Option<Rect>;

    fn bounding_rect(&self) -> Self::Output {
        match self {
            Self::Area(shape) => shape.bounding_rect(),
            Self::Line(shape) => shape.bounding_rect(),
            Self::Point(shape) => shape.bounding_rect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use geo::{Coord, LineString, Point};

    use super::*;

    #[test]
    fn lines_are_open_and_points_have_no_length() {
        let line = LineString(vec![Coord { x: 1.0, y: 2.0 }, Coord { x: 4.0, y: 2.0 }]);
        let short = LineString(vec![Coord { x: 1.0, y: 2.0 }, Coord { x: 1.01, y: 2.0 }]);
        let lines = Shape::Line(MultiLineString(vec![line, short]));
        assert_eq!(
            lines.path(),
            ShapePath { kind: ShapeKind::Line, d: "M1 2l3 0M1 2h0".to_owned() }
        );
        let points = MultiPoint(vec![Point::new(1.0, 2.0), Point::new(-3.5, 4.0)]);
        let points = Shape::Point(points).path();
        assert_eq!(points, ShapePath { kind: ShapeKind::Point, d: "M1 2h0M-3.5 4h0".to_owned() });
    }
}
