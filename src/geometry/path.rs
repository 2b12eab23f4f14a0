//! Lines as the text of an SVG path.

use core::fmt::Write as _;

use geo::{Coord, LineString, MultiPolygon, Point};

use super::Units;

/// The path of an open line, in tenths of a unit.
pub fn line_path<'a>(lines: impl IntoIterator<Item = &'a LineString>) -> String {
    let mut path = String::new();
    for line in lines {
        trace(&mut path, line.coords());
    }
    path
}

/// The path of closed rings, holes included; it is meant for the even-odd rule.
pub fn ring_path(shape: &MultiPolygon) -> String {
    let mut path = String::new();
    for polygon in shape {
        for ring in core::iter::once(polygon.exterior()).chain(polygon.interiors()) {
            let distinct = ring.0.len().saturating_sub(1);
            if trace(&mut path, ring.coords().take(distinct)) {
                path.push('z');
            }
        }
    }
    path
}

/// The path of points: lines of no length, which round caps make dots.
pub fn point_path<'a>(points: impl IntoIterator<Item = &'a Point>) -> String {
    let mut path = String::new();
    for point in points {
        if trace(&mut path, core::iter::once(&point.0)) {
            path.push_str("h0");
        }
    }
    path
}

/// Appends one line: absolute first, then relative steps between rounded points, so that rounding
/// never adds up. Steps of no length are left out. Returns whether anything was written.
fn trace<'a>(path: &mut String, coords: impl Iterator<Item = &'a Coord>) -> bool {
    let mut before: Option<(Units, Units)> = None;
    let mut steps = 0_usize;
    for coord in coords {
        let here = (Units::from(coord.x), Units::from(coord.y));
        match before {
            None => {
                path.push('M');
                number(path, here.0, false);
                number(path, here.1, true);
            }
            Some(before) if before == here => continue,
            Some(before) => {
                if steps == 0 {
                    path.push('l');
                }
                number(path, here.0 - before.0, steps > 0);
                number(path, here.1 - before.1, true);
                steps += 1;
            }
        }
        before = Some(here);
    }
    before.is_some()
}

/// Appends a number; a minus sign parts as well as a space.
fn number(path: &mut String, units: Units, apart: bool) {
    if apart && units >= Units::default() {
        path.push(' ');
    }
    let _ = write!(path, "{units}");
}

#[cfg(test)]
mod tests {
    use geo::{line_string, polygon};

    use super::*;

    #[test]
    fn steps_are_relative_short_and_rounded_without_drift() {
        let line = line_string![(x: 1.04, y: 2.0), (x: 1.08, y: 2.04), (x: 0.56, y: 12.5), (x: 10.56, y: 12.5)];
        assert_eq!(line_path([&line]), "M1 2l.1 0-.5 10.5 10 0");
    }

    #[test]
    fn a_ring_is_closed_once_and_a_hole_is_a_ring_of_its_own() {
        let shape = polygon!(
            exterior: [(x: 0., y: 0.), (x: 9., y: 0.), (x: 9., y: 9.)],
            interiors: [[(x: 5., y: 2.), (x: 6., y: 2.), (x: 6., y: 3.)]],
        );
        assert_eq!(ring_path(&shape.into()), "M0 0l9 0 0 9zM5 2l1 0 0 1z");
    }

    #[test]
    fn points_that_round_to_one_are_written_once() {
        let line = line_string![(x: 1.0, y: 1.0), (x: 1.01, y: 0.99), (x: 2.0, y: 1.0)];
        assert_eq!(line_path([&line]), "M1 1l1 0");
    }
}
