//! Mercator's projection on a sphere, and its fit onto a viewport.
//!
//! The projection is conformal: shapes are right everywhere, and over the two degrees of latitude
//! shown the scale differs by three per cent. Formulas: Snyder, Map Projections: A Working Manual
//! (USGS Professional Paper 1395), equations 7-1 and 7-2.

use core::f64::consts::FRAC_PI_4;

use geo::{Coord, MapCoords, Rect};

use super::LonLat;

/// Mercator's projection of a unit sphere.
#[derive(Clone, Copy, Debug)]
pub struct Mercator;

/// Places the plane on a viewport: the extent fills the width, north is up.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    west: f64,
    north: f64,
    units_per_radian: f64,
    width: f64,
    height: f64,
}

impl Mercator {
    /// Plane coordinates in radians, y up.
    pub fn plane_from_lon_lat(point: LonLat) -> Coord {
        let latitude = point.lat.to_radians();
        Coord { x: point.lon.to_radians(), y: (FRAC_PI_4 + latitude / 2.0).tan().ln() }
    }

    /// The inverse of [`Mercator::plane_from_lon_lat`].
    pub fn lon_lat_from_plane(point: Coord) -> LonLat {
        let latitude = 2.0 * (point.y.exp().atan() - FRAC_PI_4);
        LonLat { lon: point.x.to_degrees(), lat: latitude.to_degrees() }
    }
}

impl Fit {
    /// Fits the extent, in degrees, to a viewport of this width in units; the height follows.
    pub fn new(extent: Rect, width: f64) -> Self {
        let south_west = Mercator::plane_from_lon_lat(extent.min().into());
        let north_east = Mercator::plane_from_lon_lat(extent.max().into());
        let units_per_radian = width / (north_east.x - south_west.x);
        let height = (north_east.y - south_west.y) * units_per_radian;
        Self { west: south_west.x, north: north_east.y, units_per_radian, width, height }
    }

    /// The viewport's width in units.
    pub const fn width(&self) -> f64 {
        self.width
    }

    /// The viewport's height in units.
    pub const fn height(&self) -> f64 {
        self.height
    }

    /// Where a point of the earth stands on the viewport: x right, y down.
    pub fn viewport_from_lon_lat(&self, point: LonLat) -> Coord {
        let plane = Mercator::plane_from_lon_lat(point);
        Coord {
            x: (plane.x - self.west) * self.units_per_radian,
            y: (self.north - plane.y) * self.units_per_radian,
        }
    }

    /// The inverse of [`Fit::viewport_from_lon_lat`].
    pub fn lon_lat_from_viewport(&self, point: Coord) -> LonLat {
        Mercator::lon_lat_from_plane(Coord {
            x: point.x / self.units_per_radian + self.west,
            y: self.north - point.y / self.units_per_radian,
        })
    }

    /// A whole geometry in degrees, on the viewport.
    pub fn viewport_from_degrees<G: MapCoords<f64, f64, Output = G>>(&self, geometry: &G) -> G {
        geometry.map_coords(|coord| self.viewport_from_lon_lat(coord.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_brings_every_point_back() {
        let fit =
            Fit::new(Rect::new(Coord { x: 45.0, y: 38.0 }, Coord { x: 47.0, y: 40.0 }), 500.0);
        for (lon, lat) in [(45.0, 38.0), (46.3, 39.7), (47.0, 40.0)] {
            let there = fit.viewport_from_lon_lat(LonLat { lon, lat });
            let back = fit.lon_lat_from_viewport(there);
            assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9);
        }
    }

    #[test]
    fn the_frame_fills_the_sheet_and_north_is_up() {
        let fit =
            Fit::new(Rect::new(Coord { x: 45.0, y: 38.0 }, Coord { x: 47.0, y: 40.0 }), 500.0);
        let north_west = fit.viewport_from_lon_lat(LonLat { lon: 45.0, lat: 40.0 });
        let south_east = fit.viewport_from_lon_lat(LonLat { lon: 47.0, lat: 38.0 });
        assert!(north_west.x.abs() < 1e-9 && north_west.y.abs() < 1e-9);
        assert!((south_east.x - 500.0).abs() < 1e-9 && (south_east.y - fit.height()).abs() < 1e-9);
    }
}
