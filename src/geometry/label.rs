//! Where a name stands on the viewport.

use geo::{
    BoundingRect as _, Centroid as _, Contains as _, Coord, Distance as _, Euclidean,
    Intersects as _, LineString, MultiPolygon, Point, Rect,
};

use super::{LabelSide, Units, letters};
use serde::{Deserialize, Serialize};

/// A name on the viewport.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// What it names.
    pub kind: LabelKind,
    /// Where the text is anchored: x, and the baseline of each line.
    pub x: Units,
    /// The text, line by line, each with its baseline.
    pub lines: Vec<(Units, String)>,
    /// Which end of the text stands at `x`.
    pub anchor: Anchor,
    /// A line from the text to what it names, when it stands outside.
    pub leader: Option<[Units; 4]>,
}

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LabelKind {
    /// The area of the record at this position.
    Area(u16),
    /// Land around it.
    Land,
    /// A town.
    Place,
}

/// Which end of a text stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How wide a character is at most, on average, as a share of the font size: the widest common
/// bold interface font (`DejaVu` Sans Bold) measures 0.61 over the names of the record.
const WIDTH_PER_CHARACTER: f64 = 0.63;
/// From the baseline up to the top of a capital, as a share of the font size.
pub(super) const CAPITAL: f64 = 0.73;

/// How far a name may stand from the point it names, in units.
const REACH: f64 = 130.0;

/// Where a line of letters of this size stands beside a place: its anchor on the baseline, and which end that is.
pub(super) fn beside(at: Coord, side: LabelSide, gap: f64, letters: f64) -> (Coord, Anchor) {
    let level = letters * CAPITAL / 2.0;
    let (x, y, anchor) = match side {
        LabelSide::East => (gap, level, Anchor::Start),
        LabelSide::West => (-gap, level, Anchor::End),
        LabelSide::North => (0.0, -gap, Anchor::Middle),
        LabelSide::South => (0.0, gap + letters * CAPITAL, Anchor::Middle),
    };
    (at + Coord { x, y }, anchor)
}

/// The room that a one-line name takes: its width and its height, in units.
pub(super) fn room(name: &str, size: f64) -> Coord {
    let width: f64 = name.chars().map(width).sum();
    Coord { x: width * size, y: size * CAPITAL }
}

/// The same for a name of anybody's, letter by letter, and not below the average, which other fonts may reach. A letter
/// that is not known is as wide as it is high.
pub(super) fn measured(name: &str, size: f64) -> Coord {
    let hundredths =
        name.chars().map(|it| u32::from(letters::width_of(it, true).unwrap_or(100))).sum::<u32>();
    let average = room(name, size);
    Coord { x: average.x.max(f64::from(hundredths) / 100.0 * size), ..average }
}

/// How wide a letter is, as a share of the font size: those of some scripts are wider than Latin ones.
fn width(letter: char) -> f64 {
    WIDTH_PER_CHARACTER
        * match letter {
            '\u{400}'..='\u{4ff}' => 1.08,
            '\u{530}'..='\u{58f}' => 1.18,
            _ => 1.0,
        }
}

/// A box of this size around a point.
pub(super) fn box_around(centre: Coord, size: Coord) -> Rect {
    let half = size / 2.0;
    Rect::new(centre - half, centre + half)
}

/// The best centre of a box inside a shape, clear of its edge and of the obstacles; centres lie a step apart.
pub(super) fn place_inside(
    shape: &MultiPolygon,
    size: Coord,
    obstacles: &[Rect],
    step: f64,
) -> Option<Coord> {
    let centroid = shape.centroid()?;
    let off_centre = |centre: Coord| Euclidean.distance(centre, centroid.0) / 20.0;
    let score = |centre: Coord| {
        let text = box_around(centre, size);
        let free = !obstacles.iter().any(|obstacle| obstacle.intersects(&text))
            && shape.contains(&centre)
            && !meets_edge(shape, text);
        free.then(|| clearance(shape, text).min(size.y) - off_centre(centre))
    };
    let most = |centre: Coord| size.y - off_centre(centre);
    best(grid(shape.bounding_rect()?, step), most, score)
}

/// The centre of a box that stands on a shape and reaches over its edge, clear of the obstacles: for letters too
/// large for any other place.
pub(super) fn place_across(
    shape: &MultiPolygon,
    size: Coord,
    obstacles: &[Rect],
    within: Rect,
) -> Option<Coord> {
    let centroid = shape.centroid()?;
    let near = |centre: Coord| -Euclidean.distance(centre, centroid.0);
    let score = |centre: Coord| {
        let text = box_around(centre, size);
        let free = within.contains(&text)
            && shape.contains(&centre)
            && !obstacles.iter().any(|obstacle| obstacle.intersects(&text));
        free.then(|| near(centre))
    };
    best(grid(shape.bounding_rect()?, 3.0), near, score)
}

/// The nearest centre of a box outside all shapes, and the point of the shape it points to.
pub(super) fn place_outside(
    shape: &MultiPolygon,
    others: &[MultiPolygon],
    size: Coord,
    obstacles: &[Rect],
    within: Rect,
) -> Option<(Coord, Coord)> {
    let target = widest_point(shape)?;
    let padded = size + Coord { x: 8.0, y: 10.0 };
    let distance = |centre: Coord| Euclidean.distance(centre, target);
    let score = |centre: Coord| {
        let text = box_around(centre, padded);
        let free = within.contains(&text)
            && !obstacles.iter().any(|obstacle| obstacle.intersects(&text))
            && !others.iter().any(|other| other.contains(&centre) || meets_edge(other, text));
        free.then(|| -clearance(shape, text) - distance(centre) / 10.0)
    };
    let near = grid(within, 5.0).filter(|centre| distance(*centre) < REACH);
    Some((best(near, |centre| -distance(centre) / 10.0, score)?, target))
}

/// Points along the edge of a box, near enough for outlines that bend over some ten units.
fn samples(text: Rect) -> impl Iterator<Item = Coord> {
    let (min, max) = (text.min(), text.max());
    let across = (0..=6).map(move |step| min.x + (max.x - min.x) * f64::from(step) / 6.0);
    across.flat_map(move |x| [min.y, f64::midpoint(min.y, max.y), max.y].map(|y| Coord { x, y }))
}

/// How far the text stays from the edge of the shape around it.
fn clearance(shape: &MultiPolygon, text: Rect) -> f64 {
    samples(text).map(|point| distance_to_edge(shape, point)).fold(f64::INFINITY, f64::min)
}

fn distance_to_edge(shape: &MultiPolygon, point: Coord) -> f64 {
    let distance = |ring: &LineString| Euclidean.distance(ring, &Point(point));
    rings(shape).map(distance).fold(f64::INFINITY, f64::min)
}

/// Whether the edge of the shape runs through the text.
fn meets_edge(shape: &MultiPolygon, text: Rect) -> bool {
    rings(shape).any(|ring| ring.intersects(&text))
}

fn rings(shape: &MultiPolygon) -> impl Iterator<Item = &LineString> {
    shape.iter().flat_map(|part| core::iter::once(part.exterior()).chain(part.interiors()))
}

/// The point farthest from the edge, near enough: of a coarse grid, the clearest.
fn widest_point(shape: &MultiPolygon) -> Option<Coord> {
    let inside = |at: Coord| shape.contains(&at).then(|| distance_to_edge(shape, at));
    best(grid(shape.bounding_rect()?, 5.0), |_| f64::INFINITY, inside)
}

fn grid(rect: Rect, step: f64) -> impl Iterator<Item = Coord> {
    let along = move |from: f64, to: f64| {
        core::iter::successors(Some(from), move |at| Some(at + step).filter(|at| *at <= to))
    };
    along(rect.min().y, rect.max().y)
        .flat_map(move |y| along(rect.min().x, rect.max().x).map(move |x| Coord { x, y }))
}

/// The candidate with the best score, found by branch and bound: those that may score most come first, and
/// the search ends where none that is left can reach the best.
fn best(
    candidates: impl Iterator<Item = Coord>,
    most: impl Fn(Coord) -> f64,
    score: impl Fn(Coord) -> Option<f64>,
) -> Option<Coord> {
    let mut ranked: Vec<(f64, Coord)> = candidates.map(|at| (most(at), at)).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut best: Option<(f64, Coord)> = None;
    for (most, at) in ranked {
        if best.is_some_and(|(best, _)| most <= best) {
            break;
        }
        let score = score(at).filter(|score| best.is_none_or(|(best, _)| *score > best));
        best = score.map(|score| (score, at)).or(best);
    }
    best.map(|(_, at)| at)
}
