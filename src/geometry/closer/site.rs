//! What is named on a closer look, and where.

use core::cell::OnceCell;

use geo::{BoundingRect as _, Contains as _, Coord, Intersects as _, MultiPolygon, Rect};

use super::{CloserName, length, room};
use crate::geometry::label::place_inside;
use crate::geometry::labels::named_like_its_area;
use crate::geometry::naming::{common, spot};
use crate::geometry::{Anchor, Fit, LabelKind, Land, Layers, Place, Shape, around};

/// Something that is named.
pub(super) struct Site<'a> {
    kind: LabelKind,
    text: String,
    ground: Ground<'a>,
}

/// Where its name may stand.
enum Ground<'a> {
    /// Over a point.
    Over(Coord),
    /// On either side of a point, as it is drawn.
    Beside(Coord),
    /// Within an area.
    Within(Within<'a>),
}

/// The inside of an area.
struct Within<'a> {
    outlines: &'a [Shape],
    /// The box around the first of them.
    bounds: Rect,
    /// What they have in common, once it is asked for.
    shape: OnceCell<MultiPolygon>,
}

/// Places up to this rank are named.
const RANK: u8 = 2;
/// So many outlines of an area are looked at.
const OUTLINES: usize = 3;
/// How far a simpler outline may lie from the given one, as a share of the area's size.
const TOLERANCE: f64 = 1.0 / 60.0;
/// How many places are tried within an area.
const PLACES: f64 = 100.0;

/// All that is named, the first before all others: lands, places, and areas from the largest.
pub(super) fn sites<'a>(layers: &Layers, outlines: &'a [Vec<Shape>], fit: &Fit) -> Vec<Site<'a>> {
    let land = |it: &Land| {
        let ground = Ground::Over(fit.viewport_from_lon_lat(it.label_at));
        Site { kind: LabelKind::Land, text: it.label_lines.join(" "), ground }
    };
    let place = |it: &Place| {
        let ground = Ground::beside(fit.viewport_from_lon_lat(it.at));
        Site { kind: LabelKind::Place, text: it.name.clone(), ground }
    };
    let named = |it: &&Place| it.rank <= RANK && !named_like_its_area(it, layers);
    let mut areas: Vec<(f64, Site<'a>)> = Vec::new();
    for (i, ((name, _), shapes)) in (0..).zip(layers.areas.iter().zip(outlines)) {
        let size = around(shapes).map_or(0.0, |it| it.width() * it.height());
        let ground = Ground::of(shapes);
        let area =
            ground.map(|ground| Site { kind: LabelKind::Area(i), text: name.clone(), ground });
        areas.extend(area.map(|area| (size, area)));
    }
    areas.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut all: Vec<Site<'a>> = layers.lands.iter().map(land).collect();
    all.extend(layers.places.iter().filter(named).map(place));
    all.extend(areas.into_iter().map(|(_, site)| site));
    all
}

impl Site<'_> {
    /// The dot that it has on the map.
    pub(super) const fn dot(&self) -> Option<Coord> {
        match self.ground {
            Ground::Beside(at) => Some(at),
            Ground::Over(_) | Ground::Within(_) => None,
        }
    }

    /// Whether its name may have room where a pixel is so many units, as far as is seen at a glance.
    pub(super) fn could_hold(&self, pixel: f64) -> bool {
        let size = room(self.kind, &self.text, pixel);
        match &self.ground {
            Ground::Over(_) | Ground::Beside(_) => true,
            Ground::Within(it) => it.bounds.width() >= size.x && it.bounds.height() >= size.y,
        }
    }

    /// Its name in its place, clear of what is taken and whole on the map, where a pixel is so many units.
    pub(super) fn named(&self, pixel: f64, taken: &[Rect], map: Rect) -> Option<CloserName> {
        let name = |at: Coord, anchor: Anchor| CloserName {
            kind: self.kind,
            at: (at.x.into(), at.y.into()),
            anchor,
            text: self.text.clone(),
        };
        // Also of a name that was found clear: its place has been rounded meanwhile.
        let is_free = |name: &CloserName| {
            let room = name.room(pixel);
            map.contains(&room) && !taken.iter().any(|it| it.intersects(&room))
        };
        match &self.ground {
            Ground::Over(at) => Some(name(*at, Anchor::Middle)).filter(is_free),
            Ground::Beside(at) => {
                [Anchor::Start, Anchor::End].into_iter().map(|it| name(*at, it)).find(is_free)
            }
            Ground::Within(it) => {
                let at = it.place(room(self.kind, &self.text, pixel), taken)?;
                Some(name(at, Anchor::Middle)).filter(is_free)
            }
        }
    }
}

impl<'a> Ground<'a> {
    fn beside(at: Coord) -> Self {
        Self::Beside(Coord { x: length(at.x.into()), y: length(at.y.into()) })
    }

    fn of(outlines: &'a [Shape]) -> Option<Self> {
        if let Some(at) = spot(outlines) {
            return Some(Self::beside(at));
        }
        let bounds = outlines.first()?.bounding_rect()?;
        Some(Self::Within(Within { outlines, bounds, shape: OnceCell::new() }))
    }
}

impl Within<'_> {
    fn place(&self, size: Coord, taken: &[Rect]) -> Option<Coord> {
        let Self { outlines, bounds, shape } = self;
        let tolerance = bounds.width().max(bounds.height()) * TOLERANCE;
        let shape = shape.get_or_init(|| common(outlines, OUTLINES, |_| Some(tolerance)));
        let near: Vec<Rect> = taken.iter().filter(|it| it.intersects(bounds)).copied().collect();
        let step = (bounds.width() * bounds.height() / PLACES).sqrt();
        place_inside(shape, size, &near, step)
    }
}
