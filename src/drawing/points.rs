//! Where the events of a day happened, as numbered points.

use super::element::{Element, Text, element};
use super::symbology::Role;
use crate::domain::{Exactness, Record};
use crate::geometry::{Mark, Scene, Units};

/// The radius of a point, in units; the style sheet draws it larger on smaller maps.
const RADIUS: u32 = 10;
/// Points nearer than this to another, in tenths of a unit, would cover it, and stand in a row beside it.
const APART: u32 = 220;

/// The points of these events, each with the number of its event: 1 for the first. An event has one point where its
/// places lie so close that two would cover each other.
pub(super) fn points(record: &Record, scene: &Scene, events: &[usize]) -> Vec<Element> {
    // Where a row of points begins, and the numbers of its events.
    let mut rows: Vec<(&Mark, Vec<u32>)> = Vec::new();
    let mut points = Vec::new();
    for (event, number) in events.iter().filter_map(|i| record.events.get(*i)).zip(1..) {
        for spot in &event.spots {
            let Some(mark) = scene.basemap.marks.get(spot.place.index()) else { continue };
            let near = rows.iter().position(|(first, _)| are_near(first, mark));
            let row = near.unwrap_or(rows.len());
            if near.is_none() {
                rows.push((mark, Vec::new()));
            }
            let Some((first, numbers)) = rows.get_mut(row) else { continue };
            if numbers.contains(&number) {
                continue;
            }
            let across = 2 * RADIUS * u32::try_from(numbers.len()).unwrap_or_default();
            numbers.push(number);
            let role = match spot.exactness {
                Exactness::Exact => Role::Point,
                Exactness::About => Role::PointAbout,
            };
            let number = Text::from(number.to_string());
            let point = element!("g", role, "data-number": number.clone()).holding([
                element!("circle", Role::Plain, "cx": across, "r": RADIUS),
                element!("text", Role::PointNumber, "x": across, "y": "5", "text-anchor": "middle")
                    .saying(number),
            ]);
            points.push(
                element!(
                    "g", Role::Plain,
                    "data-event-point": event.key.clone(),
                    "transform": format!("translate({} {})", first.x, first.y),
                )
                .holding([point]),
            );
        }
    }
    points
}

fn are_near(one: &Mark, two: &Mark) -> bool {
    let near = |a: Units, b: Units| a.tenths().abs_diff(b.tenths()) < APART;
    near(one.x, two.x) && near(one.y, two.y)
}
