//! The whole page.

use yew::prelude::*;

use crate::session::Session;

use super::app::Shown;
use super::chart::chart;
use super::chart::compare::Compare;
use super::details::Details;
use super::fresh::fresh;
use super::heading::heading;
use super::legend::Legend;
use super::mounted::patterns;
use super::notice::notice;
use super::time::time;
use super::view::{keyed, view as memo};
use super::view_switch::ViewSwitch;

/// Date and sentence, the ways to move the date, maps and key, the lanes, and the details of a chosen area.
pub(super) fn layout(shown: &Shown<'_>) -> Html {
    let Shown { session, state, dispatch, .. } = shown;
    let Session { atlas, view, chosen, amendments, .. } = session;
    let (day, pinned) = (session.day(), session.pinned());
    let (day, view) = (day, *view);
    let comparing = pinned.is_some().then_some("comparing");
    let several = (atlas.shown(view).count() > 1).then_some("several");
    let switch = ViewSwitch { atlas: atlas.clone(), view, dispatch: dispatch.clone() };
    let compare = Compare {
        atlas: atlas.clone(),
        pinned: pinned.map(|pinned| (pinned, day, view)),
        shown: shown.day.clone(),
        dispatch: dispatch.clone(),
    };
    let legend = Legend { atlas: atlas.clone(), view, state: (*state).clone() };
    let details = chosen.map(|area| {
        let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
        let area_state = state.of(area).cloned();
        keyed(atlas[area].key.clone(), Details { atlas, area, area_state, day, view, dispatch })
    });
    let hint = || html! { <p class="hint" key="hint">{ atlas.words.hint().to_owned() }</p> };
    html! {
        <main class={classes!("page", comparing, several)} data-day={day.to_string()} data-view={view.id(atlas).to_owned()}>
            { patterns(atlas) }
            <div class="lead">
                { heading(atlas, day, shown.rested, dispatch) }
                <p id="sentence">{ fresh(shown.sentence.clone()) }</p>
                { notice(atlas, day, amendments) }
                <p class="unseen" role="status" ref={shown.status.clone()}></p>
            </div>
            { time(session, &shown.strip, &shown.day, dispatch) }
            <div class="map-and-key">
                { chart(&shown.charted(false), &shown.turned) }
                <div class="key">
                    { memo(switch) }
                    { memo(compare) }
                    { memo(legend) }
                </div>
            </div>
            { memo(shown.lanes(false)) }
            { details.unwrap_or_else(hint) }
        </main>
    }
}
