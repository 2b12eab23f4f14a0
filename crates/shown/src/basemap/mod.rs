//! What lies beneath the areas of a file: a graticule, and under maps of large regions a coarse coast. Never borders:
//! those of today are wrong under maps of other days.

mod clip;
mod coast;
mod graticule;

use day_atlas::geometry::Mercator;
use geo::{Coord, MultiLineString, MultiPolygon, Rect};

use crate::shapes::LATITUDE;

/// The coast is too coarse for a map of less than so many degrees either way.
const COARSE: f64 = 15.0;
/// A map stands in a box that is at most so many times as wide as high, and at least as wide.
const BOX: f64 = 2.3;

/// The sea and the graticule of a map of this extent. The sea is empty where no coast is drawn.
pub(crate) fn basemap(extent: Rect) -> (MultiPolygon, MultiLineString) {
    let seen = seen(extent);
    let is_large = extent.width().max(extent.height()) >= COARSE;
    let sea = if is_large { coast::sea(seen) } else { MultiPolygon(Vec::new()) };
    (sea, graticule::graticule(extent, seen))
}

/// All that can be seen of a map of this extent: its box is of another form, and shows what lies beside it.
fn seen(extent: Rect) -> Rect {
    let [least, most] =
        [extent.min(), extent.max()].map(|it| Mercator::plane_from_lon_lat(it.into()));
    let plane = Rect::new(least, most);
    let (width, height) = (plane.width(), plane.height());
    let half = Coord { x: width.max(height * BOX), y: height.max(width) } / 2.0;
    let [least, most] =
        [plane.center() - half, plane.center() + half].map(Mercator::lon_lat_from_plane);
    // Beyond the projection lies sea in the north, and land in the south.
    let south = least.lat.max(-LATITUDE);
    Rect::new(Coord { x: least.lon, y: south }, Coord { x: most.lon, y: most.lat })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(west: f64, south: f64, east: f64, north: f64) -> Rect {
        Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north })
    }

    #[test]
    fn a_coast_is_drawn_from_fifteen_degrees_on() {
        for (extent, drawn) in [
            (of(45.38, 38.58, 47.52, 40.59), false),
            (of(0.0, 40.0, 14.9, 54.9), false),
            (of(0.0, 40.0, 15.0, 46.0), true),
            (of(0.0, 40.0, 9.0, 55.0), true),
            (of(-180.0, -85.0, 180.0, 85.0), true),
        ] {
            let (sea, graticule) = basemap(extent);
            assert_eq!(!sea.0.is_empty(), drawn, "{extent:?}");
            assert!(graticule.0.len() > 5, "{extent:?}");
        }
    }

    /// A box is as wide as a high map needs, and as high as a wide one needs.
    #[test]
    fn what_is_seen_fills_a_square_and_what_is_a_little_wider() {
        for extent in [of(0.0, 40.0, 30.0, 42.0), of(0.0, 0.0, 3.0, 9.0), of(1.0, 2.0, 3.0, 4.0)] {
            let seen = seen(extent);
            let size = |rect: Rect| {
                let [least, most] =
                    [rect.min(), rect.max()].map(|it| Mercator::plane_from_lon_lat(it.into()));
                (most.x - least.x, most.y - least.y)
            };
            let ((width, height), (own_width, own_height)) = (size(seen), size(extent));
            assert!(width > own_height * BOX - 1e-9 && height > own_width - 1e-9, "{extent:?}");
            assert!(width > own_width - 1e-9 && height > own_height - 1e-9, "{extent:?}");
        }
        assert!(seen(of(-180.0, -60.0, 180.0, 80.0)).min().y >= -LATITUDE);
    }
}
