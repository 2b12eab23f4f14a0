//! The whole page.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Shared, State, Unit};
use crate::geometry::Scene;
use crate::session::Session;
use crate::text;
use crate::words::Words;

use super::app::Shown;
use super::chart::compare::{Compare, CompareButton};
use super::details::Details;
use super::element::classes;
use super::heading::{Tools, heading};
use super::inset::inset;
use super::legend::{Legend, Signs};
use super::mounted::patterns;
use super::notice::notice;
use super::time::near::NearDays;
use super::time::time;
use super::view::{View, keyed, view as memo};
use super::view_switch::ViewSwitch;

/// Date, sentence, maps, slider and lanes; beside them what happened on the day, and the key and where this is, or
/// the details of a chosen area.
pub(super) fn layout(shown: &Shown<'_>) -> Html {
    let Shown { session, state, dispatch, .. } = shown;
    let Session { atlas, view, chosen, amendments, .. } = session;
    let (day, pinned, view) = (session.day(), session.pinned(), *view);
    let comparing = pinned.is_some().then_some("comparing");
    let several = (atlas.record().shown(view).count() > 1).then_some("several");
    let switch = ViewSwitch { atlas: atlas.clone(), view, dispatch: dispatch.clone() };
    let compare = CompareButton {
        atlas: atlas.clone(),
        comparing: pinned.is_some(),
        shown: shown.day.clone(),
        dispatch: dispatch.clone(),
    };
    let differing = pinned.map(|pinned| {
        let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
        memo(Compare { atlas, pinned, day, view, dispatch })
    });
    let details = chosen.map(|area| {
        let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
        let area_state = state.of(area).cloned();
        keyed(atlas[area].key.clone(), Details { atlas, area, area_state, day, view, dispatch })
    });
    let open = atlas.record().are_roads_open(day).then_some("roads-open");
    // A map without land around it is shown whole.
    let uncut = shown.scene.basemap.lands.is_empty().then_some("uncut");
    let key = || {
        let (scene, state) = (shown.scene.clone(), (*state).clone());
        keyed("key".to_owned(), Key { atlas: atlas.clone(), scene, view, state })
    };
    html! {
        <main class={classes([Some("page"), comparing, several, open, uncut])} data-day={day.to_string()} data-view={view.id(atlas.record())}>
            { patterns(atlas) }
            <div class="lead">
                { heading(atlas, day, Tools { atlas: atlas.clone(), throttled: shown.throttled, compare }) }
                <p id="sentence">{ memo(shown.sentence()) }</p>
                { notice(atlas, day, amendments) }
                <p class="unseen" role="status" ref={shown.status.clone()}></p>
            </div>
            <div class="shown-maps">
                { memo(switch) }
                { for differing }
                { memo(shown.chart()) }
            </div>
            { time(session, &shown.strip, &shown.day, dispatch) }
            { shown.lanes(false) }
            <div class="aside">
                { on_day(shown) }
                { details.unwrap_or_else(key) }
            </div>
        </main>
    }
}

/// What happened on the day, beneath the days around it.
fn on_day(Shown { session, strip, dispatch, .. }: &Shown<'_>) -> Html {
    let (atlas, day) = (&session.atlas, session.day());
    let near_days = NearDays { atlas: atlas.clone(), day, dispatch: (*dispatch).clone() };
    // Where days are not known, those around it do not differ.
    let known = atlas.record().precision == Unit::Day;
    html! {
        <div class="day-aside">
            if known { { near_days.html() } }
            { strip.told(atlas, day).html() }
        </div>
    }
}

/// What colours and signs mean, and where this is.
#[derive(PartialEq)]
struct Key {
    atlas: Shared<Atlas>,
    scene: Shared<Scene>,
    view: AccountView,
    state: Shared<State>,
}

impl View for Key {
    fn html(&self) -> Html {
        let Self { atlas, scene, view, state } = self;
        let legend = Legend { atlas: atlas.clone(), view: *view, state: state.clone() };
        html! {
            <div class="key">
                { memo(legend) }
                { inset(atlas.record(), scene, *view) }
                if scene.located { { locator(atlas.words()) } }
                { memo(Signs { atlas: atlas.clone(), of_slider: true }) }
                if text::key(atlas, *view).is_some() { <p class="hint">{ atlas.words().hint() }</p> }
            </div>
        }
    }
}

/// The id of the map of where in the world this is.
pub(super) const LOCATOR: &str = "locator-map";

/// Where in the world this is: a picture that the build wrote into the page.
fn locator(words: &Words) -> Html {
    html! {
        <svg id="locator" role="img" aria-label={words.where_this_is()}>
            <use href={format!("#{LOCATOR}")} width="100%" height="100%" />
        </svg>
    }
}
