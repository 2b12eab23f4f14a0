//! The coast of the world at 1:110 million.

use geo::{Coord, LineString, MapCoords as _, MultiPolygon, Polygon, Rect};

use super::clip::clipped;

/// Where it comes from stands in `coast/PROVENANCE.md`.
const LAND: &str = include_str!("../../coast/land.geojson");
/// The world, and what lies beyond its edges: a map may run on over the date line.
const WORLDS: [f64; 3] = [-360.0, 0.0, 360.0];

/// The sea within a frame: the frame with the land left out in it, by the even-odd rule.
pub(super) fn sea(frame: Rect) -> MultiPolygon {
    let Some(land) = land() else { return MultiPolygon(Vec::new()) };
    let mut left_out: Vec<LineString> = Vec::new();
    for east in WORLDS {
        let moved = land.map_coords(|at| Coord { x: at.x + east, y: at.y });
        for polygon in &moved {
            let rings = core::iter::once(polygon.exterior()).chain(polygon.interiors());
            left_out.extend(rings.filter_map(|ring| clipped(ring, frame)));
        }
    }
    let (around, _) = frame.to_polygon().into_inner();
    MultiPolygon(vec![Polygon::new(around, left_out)])
}

/// All land.
fn land() -> Option<MultiPolygon> {
    let read: geojson::Geometry = serde_json::from_str(LAND).ok()?;
    MultiPolygon::try_from(&read.value).ok()
}

#[cfg(test)]
mod tests {
    use geo::{Contains as _, CoordsIter as _, Point};

    use super::*;

    fn frame(west: f64, south: f64, east: f64, north: f64) -> Rect {
        Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north })
    }

    /// Whether a place is in the sea, by the even-odd rule.
    fn is_sea(sea: &MultiPolygon, x: f64, y: f64) -> bool {
        let polygon = &sea.0[0];
        let rings = core::iter::once(polygon.exterior()).chain(polygon.interiors());
        let around =
            rings.filter(|it| Polygon::new((*it).clone(), Vec::new()).contains(&Point::new(x, y)));
        around.count() % 2 == 1
    }

    #[test]
    fn land_is_land_and_sea_is_sea_on_both_sides_of_the_date_line() {
        let world = sea(frame(-220.0, -85.0, 220.0, 89.0));
        for (place, x, y) in [
            ("Paris", 2.3, 48.8),
            ("Sydney", 149.0, -33.0),
            ("Siberia", 170.0, 67.0),
            ("Siberia beyond 180", -175.0, 66.5),
            ("the same", 185.0, 66.5),
            ("Antarctica at the date line", 179.9, -84.9),
            ("Antarctica", 0.0, -80.0),
        ] {
            assert!(!is_sea(&world, x, y), "{place}");
        }
        for (place, x, y) in [
            ("Atlantic", -35.0, 30.0),
            ("Caspian", 51.0, 41.0),
            ("Pacific at the date line", 180.0, 10.0),
            ("Arctic", 0.0, 87.0),
        ] {
            assert!(is_sea(&world, x, y), "{place}");
        }
    }

    #[test]
    fn nothing_reaches_over_the_frame() {
        let within = frame(0.0, 35.0, 30.0, 60.0);
        let found = sea(within);
        assert!(found.0[0].interiors().len() > 3);
        let is_within = |at: Coord| {
            (-1e-9..=30.0 + 1e-9).contains(&at.x) && (35.0 - 1e-9..=60.0 + 1e-9).contains(&at.y)
        };
        assert!(found.coords_iter().all(is_within));
        assert!(found.coords_count() < sea(frame(-180.0, -85.0, 180.0, 85.0)).coords_count() / 4);
    }
}
