//! Very detailed shapes with fewer vertices, for the map alone.

use std::collections::HashMap;

use day_atlas::geometry::{Fit, Shape, Viewport};
use geo::{
    Area as _, Coord, CoordsIter as _, LineString, MultiLineString, MultiPolygon, Polygon, Rect,
};

/// Areas and lines with fewer vertices where there are very many on a map of this extent: of all vertices in a cell of a
/// grid the first stands for the others. What becomes of a vertex follows from its place alone, so neighbours that share
/// vertices keep a common border, without gap or overlap. Of an area that is smaller than a cell its largest part stays.
pub(crate) fn thinned(
    mut areas: Vec<(String, Vec<Shape>)>,
    extent: Rect,
) -> Vec<(String, Vec<Shape>)> {
    let all: usize = areas.iter().flat_map(|(_, shapes)| shapes).map(vertices).sum();
    let Some(cell) = cell(all) else { return areas };
    let fit = Fit::new(extent, Viewport::WIDTH);
    let mut grid = Grid { fit, cell, first: HashMap::new() };
    for shape in areas.iter_mut().flat_map(|(_, shapes)| shapes) {
        match shape {
            Shape::Area(it) => *it = grid.area(it),
            Shape::Line(it) => *it = grid.lines(it),
            Shape::Point(_) => {}
        }
    }
    areas
}

/// The side of a cell for so many vertices, in units of the viewport; `None` where all of them can stay. Paths are
/// written in tenths of a unit, so the finest grid takes little that could be seen at any scale.
const fn cell(vertices: usize) -> Option<f64> {
    match vertices {
        0..=100_000 => None,
        100_001..=400_000 => Some(0.125),
        400_001..=1_600_000 => Some(0.25),
        _ => Some(0.5),
    }
}

fn vertices(shape: &Shape) -> usize {
    match shape {
        Shape::Area(it) => it.coords_count(),
        Shape::Line(it) => it.coords_count(),
        Shape::Point(_) => 0,
    }
}

/// A grid over the viewport, and the first vertex that was met in each of its cells.
struct Grid {
    fit: Fit,
    cell: f64,
    first: HashMap<[i32; 2], Coord>,
}

impl Grid {
    /// What stands for a vertex, in degrees as it.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a cast saturates, and a viewport is some hundred units wide"
    )]
    fn stand_in(&mut self, at: Coord) -> Coord {
        let on_map = self.fit.viewport_from_lon_lat(at.into());
        let cell = [on_map.x, on_map.y].map(|it| (it / self.cell).floor() as i32);
        *self.first.entry(cell).or_insert(at)
    }

    fn lines(&mut self, lines: &MultiLineString) -> MultiLineString {
        let line = |line: &LineString| {
            let mut coords: Vec<Coord> = line.coords().map(|at| self.stand_in(*at)).collect();
            coords.dedup();
            (coords.len() > 1).then_some(LineString(coords))
        };
        let left: Vec<LineString> = lines.iter().filter_map(line).collect();
        // A line that is too short for its scale is drawn as a dot.
        if left.is_empty() { lines.clone() } else { MultiLineString(left) }
    }

    fn area(&mut self, shape: &MultiPolygon) -> MultiPolygon {
        let left: Vec<Polygon> = shape.iter().filter_map(|it| self.polygon(it)).collect();
        MultiPolygon(if left.is_empty() { largest(shape).into_iter().collect() } else { left })
    }

    /// A polygon without the holes that are too small to be seen; `None` where it is itself.
    fn polygon(&mut self, polygon: &Polygon) -> Option<Polygon> {
        let exterior = self.ring(polygon.exterior())?;
        let interiors = polygon.interiors().iter().filter_map(|it| self.ring(it));
        Some(Polygon::new(exterior, interiors.collect()))
    }

    /// A ring without the ways to and fro between cells, which enclose nothing; `None` where no more is left of it. In
    /// whatever order such ways are taken out, either way round, the same is left.
    fn ring(&mut self, ring: &LineString) -> Option<LineString> {
        let mut left: Vec<Coord> = Vec::new();
        for at in ring.coords() {
            let here = self.stand_in(*at);
            match left.as_slice() {
                [.., last] if *last == here => {}
                [.., before, _] if *before == here => {
                    left.pop();
                }
                _ => left.push(here),
            }
        }
        (left.len() > 3).then_some(LineString(left))
    }
}

fn largest(shape: &MultiPolygon) -> Option<Polygon> {
    let size = |it: &&Polygon| it.unsigned_area();
    shape.iter().max_by(|one, other| size(one).total_cmp(&size(other))).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    type Named = (String, Vec<Shape>);

    fn named(name: &str, parts: Vec<Vec<Coord>>) -> Named {
        let polygon = |ring| Polygon::new(LineString(ring), Vec::new());
        let parts = parts.into_iter().map(polygon).collect();
        (name.to_owned(), vec![Shape::Area(MultiPolygon(parts))])
    }

    fn square(x: f64, y: f64, side: f64) -> Vec<Coord> {
        let corners = [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)];
        corners.map(|(east, north)| Coord { x: x + east, y: y + north }).to_vec()
    }

    /// Two squares of one degree side by side; the border between them winds, and has so many vertices.
    fn neighbours(vertices: u32) -> Vec<Named> {
        let on_border = |i: u32| {
            let y = f64::from(i) / f64::from(vertices - 1);
            let x = 1.0 + 0.02 * (y * 250.0).sin() + 0.000_5 * (y * 20_000.0).sin();
            Coord { x, y }
        };
        let border: Vec<Coord> = (0..vertices).map(on_border).collect();
        let corner = |x: f64, y: f64| Coord { x, y };
        let west = [vec![corner(0.0, 0.0)], border.clone(), vec![corner(0.0, 1.0)]].concat();
        let back = border.into_iter().rev().collect();
        let east = [vec![corner(2.0, 0.0), corner(2.0, 1.0)], back].concat();
        vec![named("west", vec![west]), named("east", vec![east])]
    }

    fn extent() -> Rect {
        Rect::new(Coord { x: -0.1, y: -0.1 }, Coord { x: 2.1, y: 1.1 })
    }

    fn polygons(area: &Named) -> &MultiPolygon {
        area.1[0].polygons().unwrap()
    }

    #[test]
    fn neighbours_keep_their_border() {
        let thin = thinned(neighbours(60_000), extent());
        let border = |area: &Named| -> Vec<Coord> {
            let ring = polygons(area).0[0].exterior().0.iter();
            ring.filter(|at| (0.5..1.5).contains(&at.x)).copied().collect()
        };
        let (west, mut east) = (border(&thin[0]), border(&thin[1]));
        east.reverse();
        assert!(west == east);
        assert!((500..20_000).contains(&west.len()), "{}", west.len());
        let all: f64 = thin.iter().map(|area| polygons(area).unsigned_area()).sum();
        assert!((all - 2.0).abs() < 0.01, "{all}");
    }

    #[test]
    fn nothing_changes_where_all_can_stay() {
        assert!(thinned(neighbours(40_000), extent()) == neighbours(40_000));
    }

    #[test]
    fn small_parts_go_and_no_area_does() {
        let islet = named("islet", vec![square(0.3, 0.3, 1e-6), square(0.4, 0.3, 2e-6)]);
        let coast = named("coast", vec![square(0.3, 0.3, 0.2), square(0.6, 0.3, 1e-6)]);
        let areas = [neighbours(60_000), vec![islet, coast]].concat();
        let thin = thinned(areas, extent());
        assert_eq!(*polygons(&thin[2]), *polygons(&named("", vec![square(0.4, 0.3, 2e-6)])));
        assert_eq!(*polygons(&thin[3]), *polygons(&named("", vec![square(0.3, 0.3, 0.2)])));
    }

    #[test]
    fn the_grid_is_the_coarser_the_more_vertices_there_are() {
        let cells = [1_000, 100_000, 100_001, 400_001, 2_000_000].map(cell);
        assert_eq!(cells, [None, None, Some(0.125), Some(0.25), Some(0.5)]);
    }
}
