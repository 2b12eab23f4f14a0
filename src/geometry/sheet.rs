//! The finished drawing, without colours and without a day.

use std::rc::Rc;

use geo::{Coord, MultiPolygon, Rect};
use serde::{Deserialize, Serialize};

use super::lettering::Setting;
use super::{BorderKind, Fit, Layers, Lettering, PlaceKind, ScaleBar, Units, line_path, ring_path};

/// Everything on the map that no day changes, projected and fitted; paths are SVG path text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its width in units.
    pub width: Units,
    /// Its height in units.
    pub height: Units,
    /// The land around the districts.
    pub lands: Vec<Area>,
    /// All lakes in one path.
    pub lakes: String,
    /// All rivers in one path.
    pub rivers: String,
    /// All roads in one path.
    pub roads: String,
    /// The districts, in the order of the record.
    pub outlines: Vec<Rc<str>>,
    /// The lines between areas.
    pub borders: Borders,
    /// The marks of places.
    pub marks: Vec<Mark>,
    /// How long a kilometre is.
    pub scale_bar: ScaleBar,
    /// The names, when the map is wide.
    pub wide: Lettering,
    /// The names, when the map is narrow.
    pub narrow: Lettering,
}

/// One area of land.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its id.
    pub key: String,
    /// Its outline.
    pub path: String,
}

/// All borders of one kind in one path each, so that no line is drawn twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borders {
    /// Between states.
    pub international: String,
    /// Around a former autonomous oblast.
    pub oblast: String,
    /// Between districts.
    pub district: String,
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

/// The width of every sheet, in units; a map at its widest is about as many pixels wide.
const WIDTH: f64 = 510.0;
/// A narrow map may cut this share off the sheet's top and bottom, to leave room for the slider.
const CUT: f64 = 0.12;

impl Sheet {
    /// Projects, fits, letters and rounds all layers.
    pub fn draw(layers: &Layers) -> Self {
        let fit = Fit::new(layers.frame, WIDTH);
        let districts: Vec<MultiPolygon> =
            layers.districts.iter().map(|(_, shape)| fit.sheet_from_degrees(shape)).collect();
        let shape_path = |shape: &MultiPolygon| ring_path(&fit.sheet_from_degrees(shape));
        let course = |lines: &[super::Line]| {
            lines
                .iter()
                .map(|line| line_path(&fit.sheet_from_degrees(&line.line)))
                .collect::<String>()
        };
        let area =
            |land: &super::Land| Area { key: land.key.clone(), path: shape_path(&land.shape) };
        Self {
            width: fit.width().into(),
            height: fit.height().into(),
            lands: layers.lands.iter().map(area).collect(),
            lakes: layers.lakes.iter().map(shape_path).collect(),
            rivers: course(&layers.rivers),
            roads: course(&layers.roads),
            outlines: districts.iter().map(|shape| ring_path(shape).into()).collect(),
            borders: borders(layers, &fit),
            marks: marks(layers, &fit),
            scale_bar: ScaleBar::new(&fit, 0.15),
            wide: Lettering::new(layers, &districts, &fit, &wide(&fit)),
            narrow: Lettering::new(layers, &districts, &fit, &narrow(&fit)),
        }
    }
}

fn wide(fit: &Fit) -> Setting {
    let within = Rect::new(Coord::zero(), Coord { x: fit.width(), y: fit.height() });
    Setting { district_size: 16.0, small_size: 11.5, rank: 2, within }
}

fn narrow(fit: &Fit) -> Setting {
    let within = Rect::new(
        Coord { x: 0.0, y: fit.height() * CUT },
        Coord { x: fit.width(), y: fit.height() * (1.0 - CUT) },
    );
    Setting { district_size: 18.5, small_size: 16.0, rank: 1, within }
}

fn borders(layers: &Layers, fit: &Fit) -> Borders {
    let of = |kind: BorderKind| {
        let lines = layers.borders.iter().filter(|border| border.kind == kind);
        lines.map(|border| line_path(&fit.sheet_from_degrees(&border.line))).collect()
    };
    Borders {
        international: of(BorderKind::International),
        oblast: of(BorderKind::Oblast),
        district: of(BorderKind::District),
    }
}

fn marks(layers: &Layers, fit: &Fit) -> Vec<Mark> {
    let mark = |place: &super::Place| {
        let at = fit.sheet_from_lon_lat(place.at);
        Mark { x: at.x.into(), y: at.y.into(), kind: place.kind, rank: place.rank }
    };
    layers.places.iter().map(mark).collect()
}
