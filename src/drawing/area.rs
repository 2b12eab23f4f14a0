//! The areas of the record, and the outlines that point at them.

use super::element::{Element, Text, element};
use super::fill::Fill;
use super::symbology::Role;
use crate::domain::{AccountId, AreaId, AreaState, Claim, Record};
use crate::geometry::{Borders, Scene, ShapeKind, ShapePath};

/// Where the shape of an area comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Its own path.
    Path(Text),
    /// An element of the page with the area's path.
    Reference(String),
}

/// An area, filled by what an account says of it. Where it is annotated it bears what it shows as data attributes;
/// else, as on the map of the day compared with, no more than its id.
pub fn area(
    record: &Record,
    id: AreaId,
    (kind, outline): (ShapeKind, Outline),
    claim: &Claim,
    annotated: bool,
) -> Element {
    let key = || record[id].key.clone();
    let (role, paint) = Fill::of(claim).drawn(kind, record);
    let fact = |fact: &String| annotated.then(|| fact.clone());
    let shape = match outline {
        Outline::Reference(href) => element!("use", role, "href": href),
        Outline::Path(d) => element!(
            "path", role,
            "data-area": annotated.then(key),
            "data-compared": (!annotated).then(key),
            "data-authority": fact(&record[claim.control.holder()].key),
            "data-status": fact(&record[claim.status].key),
            "data-shared-with": claim.control.other().and_then(|other| fact(&record[other].key)),
            "d": d,
        ),
    };
    shape.painted(paint)
}

/// The areas of a state, or a run of them, with their own paths.
pub(super) fn areas<'a>(
    record: &Record,
    scene: &Scene,
    account: AccountId,
    areas: impl Iterator<Item = (AreaId, &'a AreaState)>,
    annotated: bool,
) -> Vec<Element> {
    let without_borders = scene.basemap.borders == Borders::default();
    let areas = areas.filter_map(|(id, area_state)| {
        let ShapePath { kind, d } = shape(scene, id, area_state.outline)?;
        let outline = (*kind, Outline::Path(Text::from(d.clone())));
        let mut area = area(record, id, outline, &area_state[account].held, annotated);
        if without_borders && area.role == Role::Area {
            area.role = Role::AreaWithEdge;
        }
        Some(area)
    });
    areas.collect()
}

/// The shape of an area's outline.
pub fn shape(scene: &Scene, id: AreaId, outline: usize) -> Option<&ShapePath> {
    scene.areas.get(id.index())?.get(outline)
}

/// The line around an area's outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Its paths: a circle around each dot, one path around all else.
    paths: Vec<Text>,
    /// Whether it goes around dots.
    around_dots: bool,
}

/// A circle around where a path has come to, wider than a dot on every map, and back.
const CIRCLE: &str = "m-14 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0";

/// A circle around each of the dots, `h0`, of a path. (To search for a text costs the program two kB.)
fn circles(d: &str) -> Vec<Text> {
    let dots = d.split('h').map(|piece| piece.strip_prefix('0').unwrap_or(piece));
    let dots = dots.filter(|dot| !dot.is_empty());
    dots.map(|dot| Text::from([dot, CIRCLE].concat())).collect()
}

/// The line around an area's outline: its path; around points circles.
pub fn edge(scene: &Scene, id: AreaId, outline: usize) -> Option<Edge> {
    let ShapePath { kind, d } = shape(scene, id, outline)?;
    let around_dots = *kind == ShapeKind::Point;
    let paths = if around_dots { circles(d) } else { vec![Text::from(d.clone())] };
    Some(Edge { paths, around_dots })
}

/// The outline of an area that is chosen. It lies above all borders, so it is drawn apart from its area.
pub fn highlight(record: &Record, id: AreaId, edge: &Edge) -> Element {
    ring(record, id, edge, Role::ChosenCasing, Role::ChosenLine)
}

/// The outline of an area that changes on a day, or differs between two.
pub fn change(record: &Record, id: AreaId, edge: &Edge) -> Element {
    ring(record, id, edge, Role::ChangeCasing, Role::ChangeLine)
}

fn ring(record: &Record, id: AreaId, edge: &Edge, casing: Role, line: Role) -> Element {
    let role = if edge.around_dots { Role::AroundDots } else { Role::Plain };
    let draw = |role: Role| edge.paths.iter().map(move |d| element!("path", role, "d": d.clone()));
    element!("g", role, "data-ring": record[id].key.clone())
        .holding(draw(casing))
        .holding(draw(line))
}
