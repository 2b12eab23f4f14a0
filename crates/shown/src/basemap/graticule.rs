//! Meridians and parallels.

use geo::{Coord, LineString, MultiLineString, Rect};

use crate::shapes::LATITUDE;

/// The most lines that cross the extent one way.
const MOST: f64 = 8.0;
/// The distances between two lines, in degrees,
const STEPS: [f64; 8] = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0];
/// and the largest, that of a map of the world.
const WIDEST: f64 = 30.0;

/// The lines at whole steps over all that is seen of a map of this extent. They are straight in the projection.
pub(super) fn graticule(extent: Rect, seen: Rect) -> MultiLineString {
    let (least, most) = (seen.min(), seen.max());
    let meridians = multiples(step(extent.width()), least.x, most.x)
        .map(|x| LineString(vec![Coord { x, y: least.y }, Coord { x, y: most.y }]));
    let parallels = multiples(step(extent.height()), least.y, most.y.min(LATITUDE))
        .map(|y| LineString(vec![Coord { x: least.x, y }, Coord { x: most.x, y }]));
    MultiLineString(meridians.chain(parallels).collect())
}

/// The least step that leaves few lines in so many degrees.
fn step(degrees: f64) -> f64 {
    STEPS.into_iter().find(|step| degrees / step <= MOST).unwrap_or(WIDEST)
}

/// The multiples of a step from one number to another.
fn multiples(step: f64, from: f64, to: f64) -> impl Iterator<Item = f64> {
    let first = (from / step).ceil();
    let all = core::iter::successors(Some(first), |it| Some(it + 1.0)).map(move |it| it * step);
    all.take_while(move |it| *it <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_step_follows_the_extent() {
        for (degrees, expected) in [
            (1.0, 0.2),
            (2.14, 0.5),
            (8.0, 1.0),
            (16.0, 2.0),
            (16.1, 5.0),
            (50.0, 10.0),
            (120.0, 15.0),
            (170.0, 30.0),
            (360.0, 30.0),
        ] {
            assert!((step(degrees) - expected).abs() < 1e-9, "{degrees}: {}", step(degrees));
        }
        for degrees in 1..=240 {
            let degrees = f64::from(degrees);
            let lines = degrees / step(degrees);
            assert!((3.0..=8.0).contains(&lines), "{degrees}: {lines}");
        }
    }

    #[test]
    fn lines_stand_at_whole_steps_and_reach_over_all_that_is_seen() {
        let rect = |west: f64, south: f64, east: f64, north: f64| {
            Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north })
        };
        let found = graticule(rect(-12.0, 36.0, 31.0, 60.0), rect(-22.0, 30.0, 41.0, 70.0));
        let of = |place: fn(&Coord) -> f64, across: fn(&Coord) -> f64| -> Vec<String> {
            let ends = found.iter().map(|line| (line.0[0], line.0[1]));
            let along = ends.filter(|(from, to)| (place(from) - place(to)).abs() < 1e-9);
            along
                .map(|(from, to)| {
                    assert!((across(&from) - across(&to)).abs() > 39.0);
                    place(&from).to_string()
                })
                .collect()
        };
        assert_eq!(of(|it| it.x, |it| it.y), ["-20", "-10", "0", "10", "20", "30", "40"]);
        assert_eq!(
            of(|it| it.y, |it| it.x),
            ["30", "35", "40", "45", "50", "55", "60", "65", "70"]
        );
    }
}
