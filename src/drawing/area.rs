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

/// A circle around where a path has come to, wider than a dot on every map, and back.
const CIRCLE: &str = "m-14 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0";

/// The path of points with a circle in the place of each dot, `h0`. (To search for a text costs the program two kB.)
fn circled(d: &str) -> String {
    let mut pieces = d.split('h');
    let mut path = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        path.push_str(CIRCLE);
        path.push_str(piece.strip_prefix('0').unwrap_or(piece));
    }
    path
}

/// The line around an area's outline: its path; around points circles.
pub fn edge(scene: &Scene, id: AreaId, outline: usize) -> Option<Text> {
    let ShapePath { kind, d } = shape(scene, id, outline)?;
    Some(Text::from(match kind {
        ShapeKind::Area | ShapeKind::Line => d.clone(),
        ShapeKind::Point => circled(d),
    }))
}

/// The outline of an area that is chosen. It lies above all borders, so it is drawn apart from its area.
pub fn highlight(record: &Record, id: AreaId, path: &Text) -> Element {
    ring(record, id, path, Role::ChosenCasing, Role::ChosenLine)
}

/// The outline of an area that changes on a day, or differs between two.
pub fn change(record: &Record, id: AreaId, path: &Text) -> Element {
    ring(record, id, path, Role::ChangeCasing, Role::ChangeLine)
}

fn ring(record: &Record, id: AreaId, path: &Text, casing: Role, line: Role) -> Element {
    element!("g", Role::Plain, "data-ring": record[id].key.clone()).holding([
        element!("path", casing, "d": path.clone()),
        element!("path", line, "d": path.clone()),
    ])
}
