//! The scene: every area and the basemap around, beneath and over them, projected once at the build.

use geo::{Coord, MultiPolygon, Rect};
use serde::{Deserialize, Serialize};

use super::inset;
use super::labels::Setting;
use super::naming::Naming;
use super::{
    BorderKind, Closer, Fit, Labels, Layers, PlaceKind, ScaleBar, Shape, ShapePath, Units, around,
    line_path, ring_path,
};

/// Everything that a map is drawn from, apart from who holds what: in units of the viewport, as SVG path text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// What is in view.
    pub viewport: Viewport,
    /// The outlines of each area: areas in the order of the record, outlines in that of their days.
    pub areas: Vec<Vec<ShapePath>>,
    /// What the areas cover together: left, top, width, height.
    pub extent: [Units; 4],
    /// What lies around, beneath and over the areas.
    pub basemap: Basemap,
    /// The names, when the map is wide.
    pub wide: Labels,
    /// The names, when the map is narrow.
    pub narrow: Labels,
    /// The names of the areas alone, when the map is small.
    pub small: Labels,
    /// The same, when it is as small as on a phone.
    pub tiny: Labels,
    /// The view box of the part that the page shows at a larger scale as well, by a picture that the build wrote
    /// into it; empty where there is none.
    pub inset: String,
    /// Whether the page has a map of where in the world this is. The page's program does not draw it.
    pub located: bool,
    /// What there is for closer looks.
    pub closer: Closer,
}

/// The part of the plane that a map shows; its upper left corner is 0, 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viewport {
    /// Its width in units.
    pub width: Units,
    /// Its height in units.
    pub height: Units,
}

impl Viewport {
    /// The width of every viewport, in units; a map at its widest is about as many pixels wide.
    pub const WIDTH: f64 = 510.0;
}

/// What lies around, beneath and over the areas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Basemap {
    /// The land around the areas.
    pub lands: Vec<Outline>,
    /// The sea in one path, by the even-odd rule; empty where no coast is known.
    pub sea: String,
    /// The graticule in one path; empty where there is none.
    pub graticule: String,
    /// All lakes in one path.
    pub lakes: String,
    /// All rivers in one path.
    pub rivers: String,
    /// All roads in one path.
    pub roads: String,
    /// The lines between areas.
    pub borders: Borders,
    /// The marks of places.
    pub marks: Vec<Mark>,
    /// How long a kilometre is, where that can be said.
    pub scale_bar: Option<ScaleBar>,
}

/// The outline of land that is no area of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Its id.
    pub key: String,
    /// Its path.
    pub path: String,
}

/// All borders of one kind in one path each, so that no line is drawn twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borders {
    /// Between states.
    pub international: String,
    /// Around a former autonomous unit.
    pub region: String,
    /// Between areas.
    pub area: String,
}

/// A place's mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// From the left edge, in units.
    pub x: Units,
    /// From the top edge, in units.
    pub y: Units,
    /// What is marked.
    pub kind: PlaceKind,
    /// See [`Place::rank`](super::Place::rank).
    pub rank: u8,
}

/// The sizes of letters that are tried on a small map, in units: eleven pixels on one of 230 need 24.4 of them.
const SMALL: [f64; 4] = [27.0, 25.0, 22.5, 20.0];
/// The same on a phone: on a map of 173 pixels they need 32.4.
const TINY: [f64; 3] = [36.0, 33.0, 28.0];

/// A narrow map may cut this share off the viewport's top and bottom, to leave room for the slider.
const CUT: f64 = 0.12;

impl Scene {
    /// Projects, fits, labels and rounds all layers.
    pub fn of(layers: &Layers) -> Self {
        let fit = Fit::new(layers.extent, Viewport::WIDTH);
        let of_area = |(_, shapes): &(String, Vec<Shape>)| {
            shapes.iter().map(|shape| shape.on_viewport(&fit)).collect()
        };
        let outlines: Vec<Vec<Shape>> = layers.areas.iter().map(of_area).collect();
        // A name stands where its area is on all of its days.
        let naming = Naming::of(&outlines, layers.lands.is_empty());
        let unnamed = Layers { lands: Vec::new(), places: Vec::new(), ..layers.clone() };
        Self {
            viewport: Viewport { width: fit.width().into(), height: fit.height().into() },
            areas: outlines.iter().map(|it| it.iter().map(Shape::path).collect()).collect(),
            extent: extent(&outlines),
            basemap: Basemap::of(layers, &fit),
            wide: Labels::new(layers, &naming, &fit, &wide(&fit)),
            narrow: Labels::new(layers, &naming, &fit, &narrow(&fit)),
            small: smaller_until_all_fit(&unnamed, &naming, &fit, &SMALL),
            tiny: smaller_until_all_fit(&unnamed, &naming, &fit, &TINY),
            inset: layers.inset.as_ref().map(|it| inset::view_box(it, &fit)).unwrap_or_default(),
            located: layers.world.is_some(),
            closer: Closer::of(layers, &outlines, &fit),
        }
    }
}

impl Basemap {
    fn of(layers: &Layers, fit: &Fit) -> Self {
        let path = |shape: &MultiPolygon| ring_path(&fit.viewport_from_degrees(shape));
        let course = |lines: &[super::Line]| {
            let lines = lines.iter().map(|line| line_path(&fit.viewport_from_degrees(&line.line)));
            lines.collect::<String>()
        };
        let land = |land: &super::Land| Outline { key: land.key.clone(), path: path(&land.shape) };
        Self {
            lands: layers.lands.iter().map(land).collect(),
            sea: path(&layers.sea),
            graticule: line_path(&fit.viewport_from_degrees(&layers.graticule)),
            lakes: layers.lakes.iter().map(path).collect(),
            rivers: course(&layers.rivers),
            roads: course(&layers.roads),
            borders: borders(layers, fit),
            marks: marks(layers, fit),
            scale_bar: ScaleBar::new(fit, 0.15),
        }
    }
}

/// The box around all areas on all days, with a little air.
fn extent(areas: &[Vec<Shape>]) -> [Units; 4] {
    let nothing = || Rect::new(Coord::zero(), Coord::zero());
    let all = around(areas.iter().flatten()).unwrap_or_else(nothing);
    let air = 8.0;
    let sides =
        [all.min().x - air, all.min().y - air, all.width() + 2.0 * air, all.height() + 2.0 * air];
    sides.map(Units::from)
}

fn wide(fit: &Fit) -> Setting {
    let within = Rect::new(Coord::zero(), Coord { x: fit.width(), y: fit.height() });
    Setting { area_size: 16.0, small_size: 11.5, rank: 2, within, corner: within.max() }
}

fn narrow(fit: &Fit) -> Setting {
    let within = Rect::new(
        Coord { x: 0.0, y: fit.height() * CUT },
        Coord { x: fit.width(), y: fit.height() * (1.0 - CUT) },
    );
    Setting { area_size: 18.5, small_size: 16.0, rank: 1, within, corner: within.max() }
}

/// For a map of half the size of the viewport, as in an extent of another page, which has no room for a scale,
/// or in the picture of a link, which shows the whole viewport.
fn small(fit: &Fit, area_size: f64) -> Setting {
    let corner = wide(fit).corner;
    Setting { area_size, small_size: 21.0, rank: 0, corner, ..narrow(fit) }
}

/// The names of the areas alone, in letters so large as leave room for every one; where there are very many areas, in
/// the smallest letters.
fn smaller_until_all_fit(layers: &Layers, naming: &Naming, fit: &Fit, sizes: &[f64]) -> Labels {
    let mut labels = Labels::default();
    let smallest = || sizes.last().map_or(sizes, core::slice::from_ref);
    let sizes = if naming.few { sizes } else { smallest() };
    for size in sizes {
        labels = Labels::new(layers, naming, fit, &small(fit, *size));
        if labels.labels.len() >= naming.shapes.len() {
            break;
        }
    }
    labels
}

fn borders(layers: &Layers, fit: &Fit) -> Borders {
    let of = |kind: BorderKind| {
        let lines = layers.borders.iter().filter(|border| border.kind == kind);
        lines.map(|border| line_path(&fit.viewport_from_degrees(&border.line))).collect()
    };
    Borders {
        international: of(BorderKind::International),
        region: of(BorderKind::Region),
        area: of(BorderKind::Area),
    }
}

fn marks(layers: &Layers, fit: &Fit) -> Vec<Mark> {
    let mark = |place: &super::Place| {
        let at = fit.viewport_from_lon_lat(place.at);
        Mark { x: at.x.into(), y: at.y.into(), kind: place.kind, rank: place.rank }
    };
    layers.places.iter().map(mark).collect()
}
