//! A ring cut at the sides of a rectangle.

use geo::{Coord, LineString, Rect};

/// How far within one side a point lies; less than nought beyond it.
type Side<'a> = &'a dyn Fn(Coord) -> f64;

/// The part of a closed ring within a rectangle, by the algorithm of Sutherland and Hodgman (1974). Several parts are one
/// ring, which runs from one to the next along the sides. `None` where nothing of it is within.
pub(super) fn clipped(ring: &LineString, within: Rect) -> Option<LineString> {
    let (least, most) = (within.min(), within.max());
    let sides: [Side<'_>; 4] = [
        &|at: Coord| at.x - least.x,
        &|at: Coord| most.x - at.x,
        &|at: Coord| at.y - least.y,
        &|at: Coord| most.y - at.y,
    ];
    // The last point is the first.
    let mut left = ring.0.clone();
    left.pop();
    for side in sides {
        left = cut(&left, side);
    }
    left.push(*left.first()?);
    (left.len() > 3).then_some(LineString(left))
}

/// What lies within one side.
fn cut(ring: &[Coord], side: Side<'_>) -> Vec<Coord> {
    let mut kept = Vec::new();
    let Some(mut before) = ring.last().copied() else { return kept };
    for here in ring.iter().copied() {
        let (there, now) = (side(before), side(here));
        if (there < 0.0) != (now < 0.0) {
            kept.push(before + (here - before) * (there / (there - now)));
        }
        if now >= 0.0 {
            kept.push(here);
        }
        before = here;
    }
    kept
}

#[cfg(test)]
mod tests {
    use geo::{Area as _, Polygon};

    use super::*;

    fn ring(points: &[(f64, f64)]) -> LineString {
        let ring = points.iter().chain(points.first()).copied();
        ring.collect()
    }

    fn area(ring: LineString) -> f64 {
        Polygon::new(ring, Vec::new()).unsigned_area()
    }

    #[test]
    fn what_is_within_stays_and_what_is_beyond_goes() {
        let within = Rect::new(Coord { x: 0.0, y: 0.0 }, Coord { x: 10.0, y: 10.0 });
        let inner = ring(&[(1.0, 1.0), (4.0, 1.0), (1.0, 5.0)]);
        assert_eq!(clipped(&inner, within), Some(inner));
        let beyond = ring(&[(11.0, 1.0), (14.0, 1.0), (11.0, 5.0)]);
        assert_eq!(clipped(&beyond, within), None);
        let around = ring(&[(-5.0, -5.0), (20.0, -5.0), (20.0, 20.0), (-5.0, 20.0)]);
        assert!((area(clipped(&around, within).unwrap()) - 100.0).abs() < 1e-9);
    }

    /// A comb with two teeth in the rectangle, each two wide, and its back beyond.
    #[test]
    fn several_parts_keep_their_area() {
        let within = Rect::new(Coord { x: 0.0, y: 0.0 }, Coord { x: 10.0, y: 10.0 });
        let comb = ring(&[
            (1.0, 5.0),
            (3.0, 5.0),
            (3.0, 12.0),
            (6.0, 12.0),
            (6.0, 5.0),
            (8.0, 5.0),
            (8.0, 14.0),
            (1.0, 14.0),
        ]);
        let found = clipped(&comb, within).unwrap();
        assert!(found.0.iter().all(|at| at.y <= 10.0));
        assert!((area(found) - 20.0).abs() < 1e-9);
    }
}
