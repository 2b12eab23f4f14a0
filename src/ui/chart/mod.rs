//! The maps of the shown day, one for each account, and beside them those of the day compared with.

pub(in crate::ui) mod compare;
pub(in crate::ui) mod map;

use yew::prelude::*;

use crate::domain::{AccountId, AccountView, AreaId, Atlas, Day, Difference, Shared, Shift};
use crate::geometry::Scene;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::view::view as memo;
use map::{Map, Rings};

/// What the charts show.
pub(in crate::ui) struct Charted<'a> {
    pub atlas: &'a Shared<Atlas>,
    pub scene: &'a Shared<Scene>,
    pub view: AccountView,
    pub day: Day,
    pub pinned: Option<Day>,
    pub chosen: Option<AreaId>,
    /// The area that the keyboard has reached in the list.
    pub reached: Option<AreaId>,
    pub dispatch: &'a Dispatch,
}

/// A map for each shown account, side by side and of one size; each with that of the day compared with, on the
/// same scale, the earlier day left.
pub(in crate::ui) fn chart(charted: &Charted<'_>) -> Html {
    let Charted { atlas, view, .. } = charted;
    let difference = changes(charted);
    html! {
        <div class="chart">
            <div class="maps">{ for atlas.record().shown(*view).flat_map(|account| figures(charted, &difference, account)) }</div>
        </div>
    }
}

/// The map of an account on the shown day, and that on the day compared with.
fn figures(charted: &Charted<'_>, difference: &Difference, account: AccountId) -> Vec<Html> {
    let Charted { atlas, scene, day, pinned, chosen, reached, dispatch, .. } = charted;
    let of_it = |shift: &&Shift| shift.account == account && shift.is_of_authority();
    let changed = difference.shifts.iter().filter(of_it).map(|shift| shift.area);
    let rings = Rings {
        chosen: *chosen,
        reached: *reached,
        changed: changed.chain(difference.outlines.iter().map(|(area, _)| *area)).collect(),
    };
    let others = Rings { reached: None, ..rings.clone() };
    // All have keys: without them the map of the shown day would become that of the other.
    let figure = |class: &'static str, day: Day, rings: Rings, dispatch: Option<Dispatch>| {
        // Only what happened on the shown day is told beside the maps.
        let events = if dispatch.is_some() { atlas.record().located_on(day) } else { Vec::new() };
        let (told, state) = (text::told(atlas, day), atlas.state(day).clone());
        let (atlas, scene) = ((*atlas).clone(), (*scene).clone());
        let caption = atlas[account].name.clone();
        let key = format!("{class}-{}", atlas[account].key);
        let map = Map { atlas, scene, account, state, rings, events, dispatch };
        html! {
            <figure {class} {key}>
                <figcaption>
                    <b>{ caption }</b>
                    if pinned.is_some() { <span key={day.to_string()}>{ told }</span> }
                </figcaption>
                { memo(map) }
            </figure>
        }
    };
    let shown = figure("shown", *day, rings, Some((*dispatch).clone()));
    let compared = pinned.map(|pinned| figure("compared", pinned, others, None));
    let mut figures: Vec<Html> = core::iter::once(shown).chain(compared).collect();
    if pinned.is_some_and(|pinned| pinned < *day) {
        figures.reverse();
    }
    figures
}

/// What differs between the two days, or changes on the one.
fn changes(Charted { atlas, day, pinned, .. }: &Charted<'_>) -> Difference {
    match pinned {
        Some(pinned) => atlas.state(*pinned).difference(atlas.state(*day)),
        None => atlas.change_on(*day).map(|it| it.difference.clone()).unwrap_or_default(),
    }
}
