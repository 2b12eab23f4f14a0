//! A part of the map at a larger scale.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountView, Record};
use crate::drawing::inset_id;
use crate::geometry::Scene;

/// What the last shown account says of it: a picture that the build wrote into the page, of the areas of that map.
pub(super) fn inset(record: &Record, scene: &Scene, view: AccountView) -> Html {
    let account = record.shown(view).last().filter(|_| !scene.inset.is_empty());
    account.map_or_else(Html::default, |account| {
        let id = inset_id(&record[account]);
        html! {
            <svg id="inset" viewBox={&scene.inset} role="img" aria-labelledby={&id}>
                <use href={["#", &id].concat()} />
            </svg>
        }
    })
}
