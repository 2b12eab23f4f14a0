//! All names on the viewport, for one width of the map.
//!
//! A map on a phone is the same viewport drawn at two thirds of the size, so its letters must be larger
//! in viewport units and fewer. The labels of all sizes are placed at the build; the page shows those that fit.

use geo::{BoundingRect as _, Contains as _, Coord, Intersects as _, MultiPolygon, Rect};
use serde::{Deserialize, Serialize};

use super::label::{CAPITAL, beside, box_around, place_across, place_inside, place_outside, room};
use super::naming::Naming;
use super::{Anchor, Fit, Label, LabelKind, LabelSide, Land, Layers, Place, Units};

/// The names on a viewport, at one size of letters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Labels {
    /// The font size of area names, in units.
    pub area_size: Units,
    /// The font size of all other names, in units.
    pub small_size: Units,
    /// Places up to this rank are marked and named.
    pub rank: u8,
    /// The names.
    pub labels: Vec<Label>,
    /// Where the scale bar ends on the right, and its baseline.
    pub bar_end: (Units, Units),
}

/// What labels are placed for.
pub(super) struct Setting {
    /// The font size of area names, in units.
    pub area_size: f64,
    /// The font size of all other names, in units.
    pub small_size: f64,
    /// The highest rank of place that is named.
    pub rank: u8,
    /// The part of the viewport that is always in view.
    pub within: Rect,
    /// The corner in which the scale bar stands.
    pub corner: Coord,
}

/// Half the width of a place's mark and the gap to its name.
const MARK: f64 = 6.0;
/// The same for a place at which a point of an event may stand.
const POINT: f64 = 12.0;
/// The room that the dot of an area takes which is a point.
const DOT: f64 = 8.0;
/// The least room between a land's name and the side of the map.
const SIDE: f64 = 4.0;
/// From one baseline to the next, as a share of the font size.
const LEADING: f64 = 1.15;

impl Labels {
    pub(super) fn new(layers: &Layers, naming: &Naming, fit: &Fit, set: &Setting) -> Self {
        let mut labels = Vec::new();
        let mut taken = Vec::new();
        for land in &layers.lands {
            labels.push(land_label(land, fit, set, &mut taken));
        }
        for place in layers.places.iter().filter(|it| it.rank <= set.rank) {
            let at = fit.viewport_from_lon_lat(place.at);
            let side = if place.of_event { 2.0 * POINT } else { 10.0 };
            taken.push(box_around(at, Coord { x: side, y: side }));
            if !named_like_its_area(place, layers) {
                labels.push(place_label(place, at, set, &mut taken));
            }
        }
        let dot = Coord { x: DOT, y: DOT };
        taken.extend(naming.spots.iter().flatten().map(|at| box_around(*at, dot)));
        let sites = naming.shapes.iter().zip(&naming.spots);
        for (i, ((name, _), (shape, spot))) in (0..).zip(layers.areas.iter().zip(sites)) {
            labels.extend(match spot {
                Some(at) => spot_label((i, name), *at, naming, set, &mut taken),
                None => area_label((i, name), shape, naming, set, &mut taken),
            });
        }
        let end = set.corner - Coord { x: 14.0, y: 14.0 };
        Self {
            area_size: set.area_size.into(),
            small_size: set.small_size.into(),
            rank: set.rank,
            labels,
            bar_end: (end.x.into(), end.y.into()),
        }
    }
}

/// A seat that bears its area's name would only say it twice.
pub(super) fn named_like_its_area(place: &Place, layers: &Layers) -> bool {
    place.seat_of.is_some() && layers.areas.iter().any(|(name, _)| *name == place.name)
}

/// A land's name at its place, or as near to it as it fits between the sides of the map.
fn land_label(land: &Land, fit: &Fit, set: &Setting, taken: &mut Vec<Rect>) -> Label {
    let mut at = fit.viewport_from_lon_lat(land.label_at);
    let first = at.y - set.small_size * LEADING * (count(&land.label_lines) - 1.0) / 2.0;
    let lines = stacked(first, &land.label_lines, set.small_size);
    let widest =
        land.label_lines.iter().map(|line| room(line, set.small_size).x).fold(0.0, f64::max);
    let (west, east) = (set.within.min().x + SIDE, set.within.max().x - SIDE);
    if widest < east - west {
        at.x = at.x.clamp(west + widest / 2.0, east - widest / 2.0);
    }
    let height = set.small_size * LEADING * count(&land.label_lines);
    taken.push(box_around(at, Coord { x: widest, y: height }));
    Label { kind: LabelKind::Land, x: at.x.into(), lines, anchor: Anchor::Middle, leader: None }
}

fn place_label(place: &Place, at: Coord, set: &Setting, taken: &mut Vec<Rect>) -> Label {
    let size = set.small_size;
    let also = place.also.as_ref().map(|also| format!("({also})"));
    let texts: Vec<String> = core::iter::once(place.name.clone()).chain(also).collect();
    let widest = texts.iter().map(|text| room(text, size).x).fold(0.0, f64::max);
    let below_first = size * LEADING * (count(&texts) - 1.0);
    let gap = if place.of_event { POINT } else { MARK };
    let (beside, anchor) = beside(at, place.label_side, gap, size);
    // Above its place the last line is the nearest.
    let above = if place.label_side == LabelSide::North { below_first } else { 0.0 };
    let first = beside.y - above;
    let centre_x = match anchor {
        Anchor::Start => beside.x + widest / 2.0,
        Anchor::Middle => beside.x,
        Anchor::End => beside.x - widest / 2.0,
    };
    let height = below_first + size;
    let centre = Coord { x: centre_x, y: first - size * CAPITAL + height / 2.0 };
    taken.push(box_around(centre, Coord { x: widest, y: height }));
    let lines = stacked(first, &texts, size);
    Label { kind: LabelKind::Place, x: beside.x.into(), lines, anchor, leader: None }
}

fn area_label(
    (i, name): (u16, &str),
    shape: &MultiPolygon,
    naming: &Naming,
    set: &Setting,
    taken: &mut Vec<Rect>,
) -> Option<Label> {
    let [size, margin] = naming.room(name, set.area_size);
    // Among very many areas a name stands in its own or nowhere.
    if !naming.few && !could_hold(shape, size + margin) {
        return None;
    }
    let step = naming.step(shape);
    let inside = place_inside(shape, size + margin, taken, step).map(|centre| (centre, None));
    let placed = inside.or_else(|| {
        let areas = naming.few.then_some(&naming.shapes)?;
        let (centre, target) = place_outside(shape, areas, size, taken, set.within)?;
        Some((centre, Some(leader(centre, size, target))))
    });
    let across = || {
        let place = || place_across(shape, size + margin, taken, set.within);
        naming.few.then(place).flatten().map(|centre| (centre, None))
    };
    let (centre, leader) = placed.or_else(across)?;
    taken.push(box_around(centre, size + margin));
    let baseline = (centre.y + size.y / 2.0).into();
    let lines = vec![(baseline, name.to_owned())];
    Some(Label {
        kind: LabelKind::Area(i),
        x: centre.x.into(),
        lines,
        anchor: Anchor::Middle,
        leader,
    })
}

/// Whether a shape is so wide and so high that a box of this size could lie within.
fn could_hold(shape: &MultiPolygon, size: Coord) -> bool {
    shape.bounding_rect().is_some_and(|it| it.width() >= size.x && it.height() >= size.y)
}

/// The name of a line or a point, on the first of its four sides that is free.
fn spot_label(
    (i, name): (u16, &str),
    at: Coord,
    naming: &Naming,
    set: &Setting,
    taken: &mut Vec<Rect>,
) -> Option<Label> {
    let [size, _] = naming.room(name, set.area_size);
    let sides = [LabelSide::East, LabelSide::West, LabelSide::North, LabelSide::South];
    let (text, first, anchor) = sides.into_iter().find_map(|side| {
        let (first, anchor) = beside(at, side, MARK, set.area_size);
        let middle = match anchor {
            Anchor::Start => first.x + size.x / 2.0,
            Anchor::Middle => first.x,
            Anchor::End => first.x - size.x / 2.0,
        };
        let text = box_around(Coord { x: middle, y: first.y - size.y / 2.0 }, size);
        let free = set.within.contains(&text) && !taken.iter().any(|it| it.intersects(&text));
        free.then_some((text, first, anchor))
    })?;
    taken.push(text);
    let lines = vec![(first.y.into(), name.to_owned())];
    Some(Label { kind: LabelKind::Area(i), x: first.x.into(), lines, anchor, leader: None })
}

/// From the point of the text's box that lies nearest to what it names.
fn leader(centre: Coord, size: Coord, target: Coord) -> [Units; 4] {
    let room = box_around(centre, size + Coord { x: 6.0, y: 6.0 });
    let x = target.x.clamp(room.min().x, room.max().x);
    let y = target.y.clamp(room.min().y, room.max().y);
    [x, y, target.x, target.y].map(Units::from)
}

fn stacked(first: f64, texts: &[String], size: f64) -> Vec<(Units, String)> {
    let baselines = core::iter::successors(Some(first), |y| Some(y + size * LEADING));
    baselines.map(Into::into).zip(texts.iter().cloned()).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a label has a few lines")]
const fn count(lines: &[String]) -> f64 {
    lines.len() as f64
}
