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
    /// Whether each map bears the name of its account.
    pub named: bool,
    pub dispatch: &'a Dispatch,
}

/// A map for each shown account, side by side and of one size; each with that of the day compared with, on the
/// same scale. Where there is no room for both days, a switch shows either in one place.
pub(in crate::ui) fn chart(charted: &Charted<'_>, turned: &UseStateHandle<bool>) -> Html {
    let Charted { atlas, view, day, pinned, .. } = charted;
    let difference = changes(charted);
    let switch = pinned.map(|pinned| switch(atlas, *day, pinned, turned));
    html! {
        <div class={classes!("chart", turned.then_some("turned"))}>
            <div class="maps">{ for atlas.shown(*view).flat_map(|account| figures(charted, &difference, account)) }</div>
            { for switch }
        </div>
    }
}

/// The map of an account on the shown day, and that on the day compared with.
fn figures(charted: &Charted<'_>, difference: &Difference, account: AccountId) -> Vec<Html> {
    let Charted { atlas, scene, day, pinned, chosen, reached, named, dispatch, .. } = charted;
    let of_it = |shift: &&Shift| shift.account == account && shift.is_of_authority();
    let changed = difference.shifts.iter().filter(of_it).map(|shift| shift.area);
    let rings = Rings {
        chosen: *chosen,
        reached: *reached,
        changed: changed.chain(difference.turns.iter().map(|(area, _)| *area)).collect(),
    };
    let others = Rings { reached: None, ..rings.clone() };
    // All have keys: without them the map of the shown day would become that of the other.
    let figure = |class: &'static str, day: Day, rings: Rings, dispatch: Option<Dispatch>| {
        let (words, state) = (&atlas.words, atlas.state(day).clone());
        let (atlas, scene) = ((*atlas).clone(), (*scene).clone());
        let caption = named.then(|| atlas[account].name.clone());
        let key = format!("{class}-{}", atlas[account].key);
        let map = Map { atlas, scene, account, state, rings, dispatch };
        html! {
            <figure {class} {key}>
                <figcaption>
                    if let Some(caption) = caption { <b>{ caption }</b> }
                    if pinned.is_some() { <span key={day.to_string()}>{ text::in_full(words, day) }</span> }
                </figcaption>
                { memo(map) }
            </figure>
        }
    };
    let shown = figure("shown", *day, rings, Some((*dispatch).clone()));
    let compared = pinned.map(|pinned| figure("compared", pinned, others, None));
    core::iter::once(shown).chain(compared).collect()
}

/// What differs between the two days, or changes on the one.
fn changes(Charted { atlas, day, pinned, .. }: &Charted<'_>) -> Difference {
    match pinned {
        Some(pinned) => atlas.state(*pinned).difference(atlas.state(*day)),
        None => atlas.change_on(*day).map(|it| it.difference.clone()).unwrap_or_default(),
    }
}

/// Native buttons; the style sheet shows the map that is meant, and hides the switch where both have room.
fn switch(atlas: &Atlas, day: Day, pinned: Day, turned: &UseStateHandle<bool>) -> Html {
    let option = |id: &'static str, day: Day, to: bool| {
        let setter = turned.setter();
        html! {
            <label>
                <input type="radio" name="which-day" {id} checked={**turned == to} onchange={move |_: Event| setter.set(to)} />
                <span key={day.to_string()}>{ text::in_full(&atlas.words, day) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="switch which-day">
            <legend class="unseen">{ atlas.words.which_day().to_owned() }</legend>
            { option("see-shown", day, false) }
            { option("see-compared", pinned, true) }
        </fieldset>
    }
}
