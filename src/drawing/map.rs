//! A whole map in one element, for what is drawn once: pictures and files.

use super::area::areas;
use super::basemap::{ground, lines, marks};
use super::element::{Element, element};
use super::labels::labels;
use super::symbology::Role;
use crate::domain::{AccountId, Atlas, State};
use crate::geometry::{Labels, Scene};

/// The view box of a map that shows the whole viewport.
pub fn view_box(scene: &Scene) -> String {
    format!("0 0 {} {}", scene.viewport.width, scene.viewport.height)
}

/// What one account says of every area on a day, on the basemap, with names of one size and the places that they
/// name; cut at the edge of the viewport. The outline of a chosen area lies beneath the names. The id names the edge
/// within its file.
pub fn map(
    atlas: &Atlas,
    scene: &Scene,
    names: &Labels,
    account: AccountId,
    state: &State,
    chosen: Option<Element>,
    id: String,
) -> Element {
    let edge = || {
        let size = scene.viewport;
        element!("rect", Role::Land, "width": size.width, "height": size.height)
    };
    let within = element!("g", Role::Plain, "clip-path": format!("url(#{id})"))
        .holding([edge()])
        .holding(ground(&scene.basemap))
        .holding(areas(atlas.record(), scene, account, state.areas(), true))
        .holding(lines(&scene.basemap))
        .holding(chosen)
        .holding((1..=names.rank).flat_map(|rank| marks(&scene.basemap, rank)))
        .holding(labels(atlas.words(), names, &state.absent(), scene.basemap.scale_bar));
    let clip = element!("clipPath", Role::Plain, "id": id).holding([edge()]);
    element!("g", Role::Plain).holding([clip, within])
}
