//! How long a kilometre is on the viewport.

use geo::{Distance as _, Haversine, Point};
use serde::{Deserialize, Serialize};

use super::{Fit, LonLat, Units};

/// A round number of kilometres and its length on the viewport, at the viewport's middle latitude.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ScaleBar {
    /// Kilometres: 1, 2 or 5 times a power of ten.
    pub km: u32,
    /// Its length in viewport units.
    pub units: Units,
}

/// The widest viewport with a bar, in degrees of longitude.
const WIDEST: f64 = 40.0;

impl ScaleBar {
    /// The longest round bar that takes at most this share of the viewport's width; `None` where no bar is true of the
    /// whole viewport, which is too wide, or where it is too narrow for a kilometre.
    pub fn new(fit: &Fit, share: f64) -> Option<Self> {
        let middle = fit.height() / 2.0;
        let degrees = |x: f64| -> Point {
            let LonLat { lon, lat } = fit.lon_lat_from_viewport(geo::Coord { x, y: middle });
            Point::new(lon, lat)
        };
        let corner = fit.lon_lat_from_viewport(geo::Coord { x: fit.width(), y: fit.height() });
        let origin = fit.lon_lat_from_viewport(geo::Coord { x: 0.0, y: 0.0 });
        if corner.lon - origin.lon > WIDEST {
            return None;
        }
        let width_km = Haversine.distance(degrees(0.0), degrees(fit.width())) / 1000.0;
        let units_per_km = fit.width() / width_km;
        let fits = |km: &u32| f64::from(*km) <= width_km * share;
        let km = (0..6).flat_map(|power| [1, 2, 5].map(|n| n * 10_u32.pow(power))).take_while(fits);
        let km = km.last()?;
        Some(Self { km, units: (f64::from(km) * units_per_km).into() })
    }
}

#[cfg(test)]
mod tests {
    use geo::{Coord, Rect};

    use super::*;

    #[test]
    fn a_degree_at_the_equator_is_111_km() {
        // A great-circle degree on a sphere of 6371.0088 km is 111.195 km.
        let extent = Rect::new(Coord { x: 0.0, y: -0.5 }, Coord { x: 1.0, y: 0.5 });
        let bar = ScaleBar::new(&Fit::new(extent, 111.195), 0.5).expect("a bar");
        assert_eq!(bar.km, 50);
        assert_eq!(bar.units, 50.0.into());
    }

    #[test]
    fn neither_the_world_nor_a_garden_has_a_bar() {
        for (x, y) in [(180.0, 90.0), (0.001, 0.001)] {
            let extent = Rect::new(Coord { x: -x, y: -y }, Coord { x, y });
            assert_eq!(ScaleBar::new(&Fit::new(extent, 510.0), 0.15), None);
        }
    }
}
