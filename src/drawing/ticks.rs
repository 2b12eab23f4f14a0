//! What stands beneath the slider.

use super::axis::Axis;
use super::element::{Element, element};
use super::symbology::Role;
use crate::domain::{Atlas, Change, Tick};

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
    atlas.record().ticks.iter().flat_map(tick).chain(atlas.changes().iter().map(wedge)).collect()
}
