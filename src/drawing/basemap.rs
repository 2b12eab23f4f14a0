//! The basemap: what lies around, beneath and over the areas.

use super::element::{Element, Text, element};
use super::symbology::{
    BORDER, CASING, INTERNATIONAL, LAKE, LAND, OBLAST, RIVER, ROAD, ROAD_CASING, Role, SEAT, TOWN,
};
use crate::geometry::{Basemap, Mark, Outline, PlaceKind, Units};

/// Land and lakes, beneath the areas.
pub(super) fn ground(basemap: &Basemap) -> Vec<Element> {
    let land = |land: &Outline| element!("path", &LAND, "data-land": land.key.clone(), "d": land.path.clone());
    let lakes = line(&LAKE, &basemap.lakes);
    basemap.lands.iter().map(land).chain([lakes]).collect()
}

/// Rivers, borders and roads, over the areas' fills, from the lowest.
pub(super) fn lines(basemap: &Basemap) -> Vec<Element> {
    let borders = &basemap.borders;
    let kinds = [
        (&BORDER, &borders.district),
        (&OBLAST, &borders.oblast),
        (&INTERNATIONAL, &borders.international),
    ];
    let casings = kinds.iter().map(|(_, d)| line(&CASING, d));
    let roads = [(&ROAD_CASING, &basemap.roads), (&ROAD, &basemap.roads)];
    let over = kinds.into_iter().chain(roads).map(|(role, d)| line(role, d));
    core::iter::once(line(&RIVER, &basemap.rivers)).chain(casings).chain(over).collect()
}

/// The marks of places of a rank: a square for the seat of an area, a circle for any other.
pub(super) fn marks(basemap: &Basemap, rank: u8) -> Vec<Element> {
    basemap.marks.iter().filter(|mark| mark.rank == rank).map(mark).collect()
}

fn line(role: &'static Role, d: &str) -> Element {
    element!("path", role, "d": Text::from(d.to_owned()))
}

fn mark(mark: &Mark) -> Element {
    let half = Units::from(3.2);
    match mark.kind {
        PlaceKind::Seat => element!(
            "rect", &SEAT,
            "x": mark.x - half,
            "y": mark.y - half,
            "width": half + half,
            "height": half + half,
        ),
        PlaceKind::City | PlaceKind::Town => {
            element!("circle", &TOWN, "cx": mark.x, "cy": mark.y, "r": "2.4")
        }
    }
}
