//! The basemap: what lies around, beneath and over the areas.

use super::element::{Element, Text, element};
use super::symbology::Role;
use crate::geometry::{Basemap, Mark, Outline, PlaceKind, Units};

/// Land, lakes, sea and graticule, beneath the areas.
pub(super) fn ground(basemap: &Basemap) -> Vec<Element> {
    let land = |land: &Outline| element!("path", Role::Land, "data-land": land.key.clone(), "d": land.path.clone());
    let lakes = line(Role::Lake, &basemap.lakes);
    let mut ground: Vec<Element> = basemap.lands.iter().map(land).collect();
    ground.push(lakes);
    // A map with land of its own has neither.
    for (role, d) in [(Role::Sea, &basemap.sea), (Role::Graticule, &basemap.graticule)] {
        if !d.is_empty() {
            ground.push(line(role, d));
        }
    }
    ground
}

/// Rivers, borders and roads, over the areas' fills, from the lowest.
pub(super) fn lines(basemap: &Basemap) -> Vec<Element> {
    let borders = &basemap.borders;
    let kinds = [
        (Role::Border, &borders.area),
        (Role::Region, &borders.region),
        (Role::International, &borders.international),
    ];
    let roads = [(Role::RoadCasing, &basemap.roads), (Role::Road, &basemap.roads)];
    let mut lines = vec![line(Role::River, &basemap.rivers)];
    lines.extend(kinds.iter().map(|(_, d)| line(Role::Casing, d)));
    lines.extend(kinds.iter().chain(&roads).map(|(role, d)| line(*role, d)));
    lines
}

/// The marks of places of a rank: a square for the seat of an area, a circle for any other.
pub(super) fn marks(basemap: &Basemap, rank: u8) -> Vec<Element> {
    let of_rank = basemap.marks.iter().filter(|mark| mark.rank == rank);
    of_rank.map(|it| mark(it, Units::from(3.2))).collect()
}

fn line(role: Role, d: &str) -> Element {
    element!("path", role, "d": Text::from(d.to_owned()))
}

/// The mark of a place; `half` is half its side.
pub(super) fn mark(mark: &Mark, half: Units) -> Element {
    match mark.kind {
        PlaceKind::Seat => element!(
            "rect", Role::Seat,
            "x": mark.x - half,
            "y": mark.y - half,
            "width": half + half,
            "height": half + half,
        ),
        PlaceKind::City | PlaceKind::Town | PlaceKind::Village | PlaceKind::Summit => {
            element!("circle", Role::Town, "cx": mark.x, "cy": mark.y, "r": half.hundredths(75))
        }
    }
}
