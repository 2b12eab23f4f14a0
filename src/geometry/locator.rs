//! Where in the world a map is: the countries around, and its areas among them.

use geo::{MultiPolygon, Rect, Simplify as _};

use super::{Fit, Layers, Units, ring_path};

/// The width of a locator, in units.
const WIDTH: f64 = 320.0;
/// How far a simplified outline may lie from the given one, in units: less than a line is wide.
const TOLERANCE: f64 = 0.35;

/// The countries around the areas of a record, in units, as SVG path text.
#[derive(Clone, Debug, PartialEq)]
pub struct Locator {
    /// Its width and height.
    pub size: [Units; 2],
    /// All countries in one path.
    pub countries: String,
    /// All areas in one path.
    pub areas: String,
    /// What the maps of the areas show: left, top, width, height.
    pub window: [Units; 4],
    /// The names of countries: the middle of each, and its baseline.
    pub names: Vec<(String, Units, Units)>,
}

impl Locator {
    /// Projects and rounds; `None` where the layers have no countries around.
    pub fn of(layers: &Layers) -> Option<Self> {
        let world = layers.world.as_ref()?;
        let fit = Fit::new(world.extent, WIDTH);
        let countries = world.countries.iter();
        let path =
            |shape: &MultiPolygon| ring_path(&fit.viewport_from_degrees(shape).simplify(TOLERANCE));
        let outlines = countries.clone().map(|(.., shape)| path(shape));
        let areas = layers.areas.iter().filter_map(|(_, outlines)| outlines.first()?.polygons());
        let named = countries.filter_map(|(name, at, _)| {
            let at = fit.viewport_from_lon_lat((*at)?);
            Some((name.clone(), at.x.into(), at.y.into()))
        });
        Some(Self {
            size: [fit.width().into(), fit.height().into()],
            countries: outlines.collect(),
            areas: areas.map(path).collect(),
            window: window(&fit, layers.extent),
            names: named.collect(),
        })
    }
}

fn window(fit: &Fit, extent: Rect) -> [Units; 4] {
    let [one, other] = [extent.min(), extent.max()].map(|it| fit.viewport_from_lon_lat(it.into()));
    [one.x, other.y, other.x - one.x, one.y - other.y].map(Units::from)
}
