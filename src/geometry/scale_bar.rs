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

impl ScaleBar {
    /// The longest round bar that takes at most this share of the viewport's width.
    pub fn new(fit: &Fit, share: f64) -> Self {
        let middle = fit.height() / 2.0;
        let degrees = |x: f64| -> Point {
            let LonLat { lon, lat } = fit.lon_lat_from_viewport(geo::Coord { x, y: middle });
            Point::new(lon, lat)
        };
        let width_km = Haversine.distance(degrees(0.0), degrees(fit.width())) / 1000.0;
        let units_per_km = fit.width() / width_km;
        let fits = |km: &u32| f64::from(*km) <= width_km * share;
        let km = (0..6).flat_map(|power| [1, 2, 5].map(|n| n * 10_u32.pow(power))).take_while(fits);
        let km = km.last().unwrap_or(1);
        Self { km, units: (f64::from(km) * units_per_km).into() }
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
        let bar = ScaleBar::new(&Fit::new(extent, 111.195), 0.5);
        assert_eq!(bar.km, 50);
        assert_eq!(bar.units, 50.0.into());
    }
}
