//! What stands beneath the slider.

use super::axis::Axis;
use super::element::{Element, element};
use super::symbology::Role;
use crate::domain::{Atlas, Change, Tick};

/// Changes so near to one another, in thousandths of a per cent, have one wedge: more than four hundred would be a bar. The days
/// of a year are further apart.
const NEAR: u64 = 250;

/// The ticks of the scale, and a wedge at each change: filled where an authority changes,
/// hollow where only a situation does.
pub(super) fn ticks(atlas: &Atlas) -> Vec<Element> {
    let axis = Axis { span: atlas.span() };
    let tick = |tick: &Tick| {
        let x = axis.at(tick.day);
        [
            element!("line", Role::Plain, "x1": x.clone(), "x2": x.clone(), "y1": "6", "y2": "12"),
            element!("text", Role::Plain, "x": x, "dx": "3", "y": "20").saying(tick.label.clone()),
        ]
    };
    let wedge = |change: &Change| {
        let of_authority = change.difference.is_of_authority();
        let role = if of_authority { Role::WedgeOfAuthority } else { Role::WedgeOfSituation };
        element!("svg", role, "x": axis.at(change.day), "overflow": "visible")
            .holding([element!("path", Role::Plain, "d": "M-4 7h8l-4-7z")])
    };
    let mut changes: Vec<&Change> = Vec::new();
    let place = |change: &Change| axis.thousandths(change.day) / NEAR;
    for change in atlas.changes() {
        match changes.last_mut() {
            Some(last) if place(last) == place(change) => {
                if !last.difference.is_of_authority() {
                    *last = change;
                }
            }
            _ => changes.push(change),
        }
    }
    let mut all = Vec::new();
    for it in &atlas.record().ticks {
        all.extend(tick(it));
    }
    all.extend(changes.into_iter().map(wedge));
    all
}
