//! The map in a frame of another page.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountId, AccountView, AreaId, Atlas, AuthorityId, Holdings, State, Way};
use crate::permalink;
use crate::session::Session;
use crate::text;

use super::app::Shown;
use super::filled::with_accounts;
use super::fresh::fresh;
use super::heading::date;
use super::legend::swatch;
use super::mounted::patterns;
use super::time::slider::Slider;
use super::time::steps::{Ways, change_step};
use super::view::{View as _, view as memo};
use super::view_switch::ViewSwitch;

/// The date, the maps with their colours, the slider with the changes over the lanes, and the way to the whole page.
///
/// It keeps nothing, and leaves the history of the page around it alone.
pub(super) fn layout(shown: &Shown<'_>) -> Html {
    let Shown { session, state, dispatch, .. } = shown;
    let Session { atlas, view, chosen, .. } = session;
    let day = session.day();
    let (ways, words) = (Ways::from(atlas, day, None), atlas.words());
    let step = |way| change_step(atlas, ways, way, None, dispatch);
    let switch = ViewSwitch { atlas: atlas.clone(), view: *view, dispatch: dispatch.clone() };
    let slider = Slider { atlas: atlas.clone(), day, dispatch: dispatch.clone() };
    html! {
        <main class="embed" data-day={day.to_string()} data-view={view.id(atlas.record())}>
            { patterns(atlas) }
            <div class="head">
                { date(atlas, day) }
                { memo(switch) }
            </div>
            <div class="plate">
                <div class={format!("room of-{}", atlas.record().shown(*view).count())}>
                    { memo(shown.chart()) }
                </div>
                <div class="beside">
                    { colours(atlas, *view, state) }
                    <p class="sentence" role="status">{ memo(shown.sentence()) }</p>
                </div>
            </div>
            <p class="key-line">
                { match chosen {
                    Some(area) => holders(atlas, *area, state),
                    None => html! { <span key="accounts">{ with_accounts(atlas, words.rows()) }</span> },
                } }
            </p>
            <div class="way">
                <div class="steps">{ for [Way::Back, Way::On].map(step) }</div>
                { slider.html() }
            </div>
            { shown.lanes(true) }
            { whence(session) }
        </main>
    }
}

/// The most colours that a frame has room for.
const MOST_COLOURS: usize = 12;

/// Whose colour is whose.
fn colours(atlas: &Atlas, view: AccountView, state: &State) -> Html {
    let Holdings { rows, left_out } = Holdings::of(atlas.record(), view, state, MOST_COLOURS);
    let colour = |(id, _): &(AuthorityId, Vec<(usize, usize)>)| {
        html! {
            <li key={atlas[*id].key.clone()}>
                { swatch(atlas, *id) }
                { &atlas[*id].short }
            </li>
        }
    };
    let more = text::left_out(atlas.words(), left_out);
    let more = more.map(|more| html! { <li key=" more">{ fresh(more) }</li> });
    html! { <ul class="colours">{ for rows.iter().map(colour).chain(more) }</ul> }
}

/// Who held an area, by each account.
fn holders(atlas: &Atlas, area: AreaId, state: &State) -> Html {
    let holder = |account: AccountId| {
        let area_state = state.of(area);
        let held = area_state
            .map(|area_state| text::control_in_short(atlas, area_state[account].held.control));
        let held = held.unwrap_or_else(|| atlas.words().absent().to_owned());
        html! { <span key={format!("{} {held}", atlas[account].key)}>{ " " }<i>{ &atlas[account].name }</i>{ atlas.words().colon() }{ held }{ atlas.words().full_stop() }</span> }
    };
    html! {
        <span key={atlas[area].key.clone()}>
            <b>{ &atlas[area].name }{ atlas.words().full_stop() }</b>{ for atlas.record().account_ids().map(holder) }
        </span>
    }
}

/// What the map is of, and where all of it is told: the same view on the whole page, in a window of its own.
fn whence(session: &Session) -> Html {
    let (atlas, words) = (&session.atlas, session.atlas.words());
    let link = |fragment: &str, name: &str| {
        html! { <a href={format!("../#{fragment}")} target="_blank" rel="noopener">{ name }</a> }
    };
    html! {
        <p class="whence">
            <b>{ &atlas.record().title }</b>{ " " }
            { link(&permalink::fragment(session), words.full_page()) }{ " " }
            if !atlas.record().sources.is_empty() { { link("sources", words.sources()) }{ " " } }
            { link("data", words.data()) }
        </p>
    }
}
