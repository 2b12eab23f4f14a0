//! The map of the shown day, and beside it that of the day compared with.

pub(in crate::ui) mod compare;
mod districts;
pub(in crate::ui) mod map;

use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Day, DistrictId, Shared};
use crate::geometry::Sheet;
use crate::text;

use crate::ui::Dispatch;
use map::{Map, Rings};

/// What the charts show.
pub(in crate::ui) struct Charted<'a> {
    pub atlas: &'a Shared<Atlas>,
    pub sheet: Sheet,
    pub view: AccountView,
    /// What the map of the shown day says, in words.
    pub sentence: &'a AttrValue,
    pub day: Day,
    pub pinned: Option<Day>,
    pub chosen: Option<DistrictId>,
    /// The district that the keyboard has reached in the list.
    pub reached: Option<DistrictId>,
    pub dispatch: &'a Dispatch,
    /// Whether the day compared with is seen, where there is room for one map.
    pub turned: &'a UseStateHandle<bool>,
}

/// One map, or two on one scale. Where there is no room for two, a switch shows either in one place.
pub(in crate::ui) fn chart(charted: &Charted<'_>) -> Html {
    let Charted { atlas, sheet, view, sentence, day, pinned, chosen, reached, dispatch, turned } =
        charted;
    let rings = Rings { chosen: *chosen, reached: *reached, outlined: outlined(charted) };
    let compared = Rings { reached: None, ..rings.clone() };
    let map = |day: Day, sentence: AttrValue, rings: Rings, dispatch: Option<&Dispatch>| {
        let day = atlas.epoch(day).span.first();
        html! { <Map atlas={*atlas} sheet={*sheet} view={*view} {day} {sentence} {rings} dispatch={dispatch.cloned()} /> }
    };
    let shown = map(*day, (*sentence).clone(), rings, Some(dispatch));
    let other = pinned.map(|pinned| {
        let sentence = text::sentence(atlas, *view, atlas.frame(pinned)).into();
        html! {
            <figure class="compared" key="compared">
                <figcaption>{ text::in_full(&atlas.words, pinned) }</figcaption>
                { map(pinned, sentence, compared, None) }
            </figure>
        }
    });
    let shown = html! {
        <figure class="shown" key="shown">
            <figcaption>{ pinned.map(|_| text::in_full(&atlas.words, *day)).unwrap_or_default() }</figcaption>
            { shown }
        </figure>
    };
    // All have keys: without them the map of the shown day would become that of the other.
    let switch = pinned.map(|pinned| switch(atlas, *day, pinned, turned));
    html! {
        <div class={classes!("chart", turned.then_some("turned"))}>
            { for core::iter::once(shown).chain(other).chain(switch) }
        </div>
    }
}

/// Where an authority differs between the two days, or changes on the one.
fn outlined(Charted { atlas, view, day, pinned, .. }: &Charted<'_>) -> Vec<DistrictId> {
    let mut shifts = match pinned {
        Some(pinned) => atlas.frame(*pinned).shifts_to(atlas.frame(*day)),
        None => atlas.change_on(*day).map(|change| change.shifts.clone()).unwrap_or_default(),
    };
    shifts.retain(|shift| shift.is_of_authority() && view.shows(shift.account));
    atlas.districts_of(&shifts)
}

/// Native buttons; the stylesheet shows the map that is meant, and hides the switch where both have room.
fn switch(atlas: &Atlas, day: Day, pinned: Day, turned: &UseStateHandle<bool>) -> Html {
    let option = |id: &'static str, day: Day, to: bool| {
        let setter = turned.setter();
        html! {
            <label>
                <input type="radio" name="which-day" {id} checked={**turned == to} onchange={move |_: Event| setter.set(to)} />
                <span>{ text::in_full(&atlas.words, day) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="switch which-day" key="switch">
            <legend class="unseen">{ atlas.words.which_day().to_owned() }</legend>
            { option("see-shown", day, false) }
            { option("see-compared", pinned, true) }
        </fieldset>
    }
}
