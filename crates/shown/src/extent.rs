//! The part of the world that shows all shapes.

use day_atlas::geometry::{LonLat, Mercator, Shape, around};
use geo::{Coord, Rect};

use crate::shapes::LATITUDE;

/// The room around everything, as a share of its size.
const ROOM: f64 = 0.08;
/// What is smaller than this is one place, in degrees.
const PLACE: f64 = 1e-4;
/// The room around one place, in degrees.
const ALONE: f64 = 0.5;
/// A map is at most so many times as high as wide,
const HIGHEST: f64 = 1.6;
/// and so many times as wide as high.
const WIDEST: f64 = 2.5;

/// The frame around all shapes, with a little room, and of a form that a page has room for. The whole world where
/// there is nothing.
pub(crate) fn extent<'a>(shapes: impl IntoIterator<Item = &'a Shape>) -> Rect {
    let world = || framed(-180.0, -LATITUDE, 180.0, LATITUDE);
    around(shapes).map_or_else(world, with_room)
}

fn framed(west: f64, south: f64, east: f64, north: f64) -> Rect {
    Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north })
}

/// Outlines that are drawn on over the date line lie beyond 180 degrees; nothing else makes a map reach there.
fn with_room(all: Rect) -> Rect {
    let size = all.width().max(all.height());
    let room = if size > PLACE { size * ROOM } else { ALONE };
    let middle = all.center();
    let on_map = |latitude: f64| latitude.clamp(-LATITUDE, LATITUDE);
    let [south, north] = [all.min().y - room, all.max().y + room].map(on_map);
    let height = rise(north) - rise(south);
    let width = (all.width() + 2.0 * room).max(height / HIGHEST);
    // Near enough: a degree of latitude is so much longer on the map than one of longitude.
    let lacking = (width / WIDEST - height).max(0.0) * middle.y.to_radians().cos() / 2.0;
    let (least, most) = (all.min().x.min(-180.0), all.max().x.max(180.0));
    framed(
        (middle.x - width / 2.0).max(least),
        on_map(south - lacking),
        (middle.x + width / 2.0).min(most),
        on_map(north + lacking),
    )
}

/// How far a latitude lies from the equator on the map, in degrees of longitude.
fn rise(lat: f64) -> f64 {
    Mercator::plane_from_lon_lat(LonLat { lon: 0.0, lat }).y.to_degrees()
}

#[cfg(test)]
mod tests {
    use geo::{MultiPoint, Point};

    use super::*;

    fn of(points: &[(f64, f64)]) -> Rect {
        let points = points.iter().map(|(x, y)| Point::new(*x, *y)).collect();
        extent(&[Shape::Point(MultiPoint::new(points))])
    }

    #[test]
    fn one_point_has_room_around_it() {
        let found = of(&[(46.0, 39.0)]);
        assert!(found.width() > 0.9 && found.height() > 0.7, "{found:?}");
        assert!((found.center().x - 46.0).abs() < 1e-9);
    }

    #[test]
    fn no_map_is_a_strip_and_none_leaves_the_projection() {
        for points in [
            [(0.0, 10.0), (90.0, 10.0)],
            [(20.0, -60.0), (20.0, 60.0)],
            [(-180.0, -85.0), (180.0, 85.0)],
        ] {
            let found = of(&points);
            let form = found.width() / (rise(found.max().y) - rise(found.min().y));
            assert!((0.5..2.8).contains(&form), "{points:?}: {form}");
            assert!(found.max().y <= LATITUDE && found.min().y >= -LATITUDE);
            assert!(found.min().x >= -180.0 && found.max().x <= 180.0);
        }
        assert!(of(&[(179.0, 0.0), (190.0, 1.0)]).max().x > 189.9);
        assert!((extent(&[]).width() - 360.0).abs() < 1e-9);
    }
}
