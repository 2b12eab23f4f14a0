//! The districts, and what lies around, beneath and over them: all that never moves.

use geo::{BoundingRect, Coord, MultiPolygon, Rect};
use serde::{Deserialize, Serialize};

use super::lettering::Setting;
use super::sheet::WIDTH;
use super::{BorderKind, Fit, Layers, Lettering, PlaceKind, ScaleBar, Units, line_path, ring_path};

/// Everything on the map that no day moves, projected and fitted; paths are SVG path text.
///
/// It is written into the page once, by the build; the page's program never needs it as data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Backdrop {
    /// The districts, in the order of the record.
    pub districts: Vec<String>,
    /// What the districts cover together: left, top, width, height.
    pub extent: [Units; 4],
    /// The land around the districts.
    pub lands: Vec<Area>,
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
    /// How long a kilometre is.
    pub scale_bar: ScaleBar,
    /// The names, when the map is wide.
    pub wide: Lettering,
    /// The names, when the map is narrow.
    pub narrow: Lettering,
    /// The names of the districts alone, when the map is small.
    pub small: Lettering,
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Borders {
    /// Between states.
    pub international: String,
    /// Around a former autonomous oblast.
    pub oblast: String,
    /// Between districts.
    pub district: String,
}

impl Borders {
    /// The borders of a kind.
    pub fn of(&self, kind: BorderKind) -> &str {
        match kind {
            BorderKind::International => &self.international,
            BorderKind::Oblast => &self.oblast,
            BorderKind::District => &self.district,
        }
    }
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

/// A narrow map may cut this share off the sheet's top and bottom, to leave room for the slider.
const CUT: f64 = 0.12;

impl Backdrop {
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
        let unnamed = Layers { lands: Vec::new(), places: Vec::new(), ..layers.clone() };
        let area =
            |land: &super::Land| Area { key: land.key.clone(), path: shape_path(&land.shape) };
        Self {
            districts: districts.iter().map(ring_path).collect(),
            extent: extent(&districts),
            lands: layers.lands.iter().map(area).collect(),
            lakes: layers.lakes.iter().map(shape_path).collect(),
            rivers: course(&layers.rivers),
            roads: course(&layers.roads),
            borders: borders(layers, &fit),
            marks: marks(layers, &fit),
            scale_bar: ScaleBar::new(&fit, 0.15),
            wide: Lettering::new(layers, &districts, &fit, &wide(&fit)),
            narrow: Lettering::new(layers, &districts, &fit, &narrow(&fit)),
            small: Lettering::new(&unnamed, &districts, &fit, &small(&fit)),
        }
    }
}

/// The box around all districts, with a little air.
fn extent(districts: &[MultiPolygon]) -> [Units; 4] {
    let boxes = districts.iter().filter_map(BoundingRect::bounding_rect);
    let all = boxes.reduce(|a, b| {
        Rect::new(
            Coord { x: a.min().x.min(b.min().x), y: a.min().y.min(b.min().y) },
            Coord { x: a.max().x.max(b.max().x), y: a.max().y.max(b.max().y) },
        )
    });
    let all = all.unwrap_or_else(|| Rect::new(Coord::zero(), Coord::zero()));
    let air = 8.0;
    let sides =
        [all.min().x - air, all.min().y - air, all.width() + 2.0 * air, all.height() + 2.0 * air];
    sides.map(Units::from)
}

fn wide(fit: &Fit) -> Setting {
    let within = Rect::new(Coord::zero(), Coord { x: fit.width(), y: fit.height() });
    Setting { district_size: 16.0, small_size: 11.5, rank: 2, within, corner: within.max() }
}

fn narrow(fit: &Fit) -> Setting {
    let within = Rect::new(
        Coord { x: 0.0, y: fit.height() * CUT },
        Coord { x: fit.width(), y: fit.height() * (1.0 - CUT) },
    );
    Setting { district_size: 18.5, small_size: 16.0, rank: 1, within, corner: within.max() }
}

/// For a map of half the size of the sheet, as in a frame of another page, which has no room for a scale,
/// or in the picture of a link, which shows the whole sheet.
fn small(fit: &Fit) -> Setting {
    let corner = wide(fit).corner;
    Setting { district_size: 25.0, small_size: 21.0, rank: 0, corner, ..narrow(fit) }
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
