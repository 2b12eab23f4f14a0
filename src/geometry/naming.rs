//! Which areas are named on a map, and where they are looked for: so much that it is done in a moment, however many
//! areas there are.

use geo::{
    BooleanOps as _, BoundingRect as _, Coord, CoordsIter as _, MultiPolygon, Simplify as _,
};

use super::label::{measured, room};
use super::{Shape, around};

/// By what the areas are named.
pub(super) struct Naming {
    /// For each area of the record where it is on all of its days, in units; empty for one that is not named within
    /// a shape.
    pub shapes: Vec<MultiPolygon>,
    /// For each area that is a line or a point, where it is.
    pub spots: Vec<Option<Coord>>,
    /// Whether there are so few areas that every place on the map is tried for each name.
    pub few: bool,
    /// Whether names are measured letter by letter, as those are that anybody may have given. The average was taken
    /// over the names of a record with land around it, which has room for more.
    pub measured: bool,
}

/// Of so many areas every one has a name, beside the area if need be.
const FEW: usize = 24;
/// Of more areas than these the largest are named.
const MOST: usize = 150;
/// So many outlines of an area are looked at.
const OUTLINES: usize = 16;
/// An outline with more vertices is made simpler before a place within it is sought.
const VERTICES: usize = 2_000;
/// How far a simpler outline may lie from the given one, in units.
const TOLERANCE: f64 = 1.0;
/// The distance between two places that are tried, in units.
const STEP: f64 = 3.0;
/// How many places are tried within one of many areas.
const PLACES: f64 = 400.0;
/// The least room around a name, in units.
const MARGIN: f64 = 4.0;
/// How much room letters take below their baseline, with the accents of those in the next line, as a share of the font
/// size.
const DESCENT: f64 = 0.27;

impl Naming {
    /// By what areas with these outlines on the viewport are named.
    pub(super) fn of(outlines: &[Vec<Shape>], measured: bool) -> Self {
        let few = outlines.len() <= FEW;
        let is_named = largest(outlines);
        let named = || outlines.iter().zip(&is_named).map(|(shapes, is)| is.then_some(shapes));
        let tolerance =
            |shape: &MultiPolygon| (!few || shape.coords_count() > VERTICES).then_some(TOLERANCE);
        let shape = |shapes: &Vec<Shape>| common(shapes, OUTLINES, tolerance);
        let nowhere = || MultiPolygon::new(Vec::new());
        Self {
            shapes: named().map(|it| it.map_or_else(nowhere, shape)).collect(),
            spots: named().map(|it| spot(it?)).collect(),
            few,
            measured,
        }
    }

    /// The room that an area's name takes, and the least room around it, both in units.
    pub(super) fn room(&self, name: &str, size: f64) -> [Coord; 2] {
        let (x, y) = (MARGIN, if self.measured { MARGIN.max(size * DESCENT) } else { MARGIN });
        let measure = if self.measured { measured } else { room };
        [measure(name, size), Coord { x, y }]
    }

    /// The distance between two places that are tried within a shape, in units.
    pub(super) fn step(&self, shape: &MultiPolygon) -> f64 {
        let size = shape.bounding_rect().map_or(0.0, |it| it.width() * it.height());
        if self.few { STEP } else { STEP.max((size / PLACES).sqrt()) }
    }
}

/// Which areas are named: those that are drawn largest, and of equal ones the first.
fn largest(outlines: &[Vec<Shape>]) -> Vec<bool> {
    let size = |shapes: &Vec<Shape>| around(shapes).map_or(0.0, |it| it.width() * it.height());
    let mut ranked: Vec<(f64, usize)> = outlines.iter().map(size).zip(0..).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut named = vec![false; outlines.len()];
    for (_, position) in ranked.into_iter().take(MOST) {
        if let Some(is) = named.get_mut(position) {
            *is = true;
        }
    }
    named
}

/// What the first outlines of an area have in common; where that is nothing, the first. An outline for which there is a
/// tolerance, in units, is made simpler.
pub(super) fn common(
    outlines: &[Shape],
    most: usize,
    tolerance: impl Fn(&MultiPolygon) -> Option<f64>,
) -> MultiPolygon {
    let polygons = outlines.iter().filter_map(Shape::polygons).take(most);
    let mut shapes = polygons.map(|shape| {
        tolerance(shape).map_or_else(|| shape.clone(), |tolerance| shape.simplify(tolerance))
    });
    let Some(first) = shapes.next() else { return MultiPolygon::new(Vec::new()) };
    let all = shapes.fold(first.clone(), |all, it| all.intersection(&it));
    if all.0.is_empty() { first } else { all }
}

/// Where an area is that is a line or a point.
pub(super) fn spot(outlines: &[Shape]) -> Option<Coord> {
    match outlines.first()? {
        Shape::Area(_) => None,
        Shape::Line(lines) => {
            let line = lines.iter().next()?;
            line.0.get(line.0.len() / 2).copied()
        }
        Shape::Point(points) => points.iter().next().map(|point| point.0),
    }
}

#[cfg(test)]
mod tests {
    use geo::{MultiPoint, Point, polygon};

    use super::*;

    #[test]
    fn of_very_many_areas_the_largest_are_named() {
        let square = |side: f64| {
            let shape =
                polygon![(x: 0., y: 0.), (x: side, y: 0.), (x: side, y: side), (x: 0., y: side)];
            vec![Shape::Area(shape.into())]
        };
        let outlines: Vec<Vec<Shape>> = (1..=1_000).map(|side| square(f64::from(side))).collect();
        let naming = Naming::of(&outlines, true);
        let named = naming.shapes.iter().filter(|shape| !shape.0.is_empty()).count();
        assert_eq!((named, naming.shapes.len(), naming.few), (MOST, 1_000, false));
        assert!(!naming.shapes.last().unwrap().0.is_empty());
    }

    #[test]
    fn a_point_is_named_where_it_is() {
        let point = Shape::Point(MultiPoint(vec![Point::new(3.0, 4.0)]));
        let naming = Naming::of(&[vec![point]], true);
        assert_eq!(naming.spots, [Some(Coord { x: 3.0, y: 4.0 })]);
        assert!(naming.few && naming.shapes[0].0.is_empty());
    }
}
