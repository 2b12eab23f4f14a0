//! Simple polygons: rings that do not cross themselves, holes that lie in their ring, parts that lie apart.
//!
//! The rules are those of OGC Simple Features, as `geo` has them. `geo` compares all pairs of edges; here an R-tree gives
//! the edges near each edge, so that a coast of a hundred thousand points takes a second and not a quarter of an hour.

use geo::coordinate_position::CoordPos;
use geo::dimensions::Dimensions;
use geo::relate::IntersectionMatrix;
use geo::{
    BoundingRect as _, Coord, Intersects as _, Line, LineString, MultiPolygon, Polygon,
    PreparedGeometry, Relate as _,
};
use rstar::primitives::GeomWithData;
use rstar::{AABB, RTree, RTreeObject as _};

/// A corner near which a ring meets itself otherwise than from edge to next edge.
pub(super) fn self_intersection(ring: &LineString) -> Option<Coord> {
    let edges: Vec<_> =
        ring.lines().enumerate().map(|(i, edge)| GeomWithData::new(edge, i)).collect();
    let near = RTree::bulk_load(edges.clone());
    let meets = |one: &GeomWithData<Line, usize>| {
        let mut others = near.locate_in_envelope_intersecting(&one.envelope());
        let edge = one.geom();
        others.any(|other| {
            let (other, is_later) = (other.geom(), other.data > one.data);
            is_later && edge.intersects(other) && edge.start != other.end && edge.end != other.start
        })
    };
    edges.iter().find(|edge| meets(edge)).map(|edge| edge.geom().start)
}

/// The first hole that leaves the outer ring, runs along it, or shares ground or an edge with another hole: its
/// position among the rings, and what is wrong.
pub(super) fn misplaced_hole(polygon: &Polygon) -> Option<(usize, &'static str)> {
    if polygon.interiors().is_empty() {
        return None;
    }
    let alone = |ring: &LineString| Polygon::new(ring.clone(), Vec::new());
    let exterior = alone(polygon.exterior());
    let exterior = PreparedGeometry::from(&exterior);
    let holes: Vec<_> = polygon.interiors().iter().map(alone).collect();
    for (i, hole) in holes.iter().enumerate() {
        let relation = exterior.relate(hole);
        if !relation.is_contains() {
            return Some((i + 1, "a hole that leaves its ring"));
        }
        if shares_an_edge(&relation) {
            return Some((i + 1, "a hole that runs along its ring"));
        }
    }
    let (_, other, what) = first_overlap(&holes)?;
    Some((other + 1, what))
}

/// The first two parts that share ground or an edge: the later of their positions, and what is wrong.
pub(super) fn overlapping_part(parts: &MultiPolygon) -> Option<(usize, &'static str)> {
    let (_, other, what) = first_overlap(&parts.0)?;
    Some((other, what))
}

fn first_overlap(parts: &[Polygon]) -> Option<(usize, usize, &'static str)> {
    let boxes = parts.iter().enumerate().filter_map(|(i, part)| {
        let bounds = part.bounding_rect()?;
        let [min, max] = [bounds.min(), bounds.max()].map(|it| [it.x, it.y]);
        Some(GeomWithData::new(rstar::primitives::Rectangle::from_corners(min, max), i))
    });
    let boxes: Vec<_> = boxes.collect();
    let near = RTree::bulk_load(boxes.clone());
    for one in &boxes {
        let envelope: AABB<[f64; 2]> = one.envelope();
        for other in near.locate_in_envelope_intersecting(&envelope) {
            if other.data <= one.data {
                continue;
            }
            let (Some(a), Some(b)) = (parts.get(one.data), parts.get(other.data)) else { continue };
            let relation = a.relate(b);
            if relation.get(CoordPos::Inside, CoordPos::Inside) == Dimensions::TwoDimensional {
                return Some((one.data, other.data, "ground that another has as well"));
            }
            if shares_an_edge(&relation) {
                return Some((one.data, other.data, "an edge that another has as well"));
            }
        }
    }
    None
}

fn shares_an_edge(relation: &IntersectionMatrix) -> bool {
    relation.get(CoordPos::OnBoundary, CoordPos::OnBoundary) == Dimensions::OneDimensional
}

#[cfg(test)]
mod tests {
    use geo::Validation as _;

    use super::*;

    fn ring(points: &[(f64, f64)]) -> LineString {
        LineString::from(points.to_vec())
    }

    /// Polygons of up to nine corners on a small grid, where corners and edges often meet.
    fn made_up(seed: u64) -> Polygon {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 33) % 7
        };
        let count = 3 + next();
        let corners = (0..count).map(|_| {
            let [x, y] = [next(), next()].map(|it| f64::from(u32::try_from(it).unwrap_or(0)));
            Coord { x, y }
        });
        Polygon::new(LineString(corners.collect()), Vec::new())
    }

    #[test]
    fn agrees_with_geo_on_rings_and_on_pairs_of_parts() {
        let mut found = [0, 0, 0];
        for seed in 1..6_000 {
            let one = made_up(seed);
            let error = one.check_validation().err().map(|it| format!("{it:?}"));
            let by_geo = error.as_deref().is_some_and(|it| it.contains("SelfIntersection"));
            let ours = self_intersection(one.exterior()).is_some();
            assert_eq!(ours, by_geo, "{one:?}");
            found[usize::from(ours)] += 1;
            let other = made_up(seed + 7_000);
            if error.is_none() && other.check_validation().is_ok() {
                let pair = MultiPolygon(vec![one, other]);
                let ours = overlapping_part(&pair).is_some();
                assert_eq!(ours, pair.check_validation().is_err(), "{pair:?}");
                found[2] += 1;
            }
        }
        assert!(found.iter().all(|it| *it > 50), "{found:?}");
    }

    #[test]
    fn holes_lie_in_their_ring_and_apart() {
        let square = |from: f64, to: f64| {
            ring(&[(from, from), (to, from), (to, to), (from, to), (from, from)])
        };
        let with = |holes: Vec<LineString>| Polygon::new(square(0.0, 10.0), holes);
        assert_eq!(misplaced_hole(&with(vec![square(1.0, 2.0), square(3.0, 4.0)])), None);
        let wrong = [
            (vec![square(1.0, 2.0), square(9.0, 11.0)], 2),
            (vec![square(0.0, 2.0)], 1),
            (vec![square(1.0, 4.0), square(3.0, 5.0)], 2),
        ];
        for (holes, position) in wrong {
            let polygon = with(holes);
            assert!(polygon.check_validation().is_err());
            assert_eq!(misplaced_hole(&polygon).map(|it| it.0), Some(position), "{polygon:?}");
        }
    }

    #[test]
    fn edges_are_compared_with_those_near_them_only() {
        // A coast of 40,000 points: 1.6 thousand million pairs, which the tests could not wait for.
        let points = (0..40_000).map(|i| {
            let turn = f64::from(i) / 40_000.0 * core::f64::consts::TAU;
            let far = 1.0 + 0.01 * (turn * 900.0).sin();
            Coord { x: far * turn.cos(), y: far * turn.sin() }
        });
        let mut coast = LineString(points.collect());
        coast.close();
        assert_eq!(self_intersection(&coast), None);
    }
}
