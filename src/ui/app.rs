//! The whole page.

use yew::prelude::*;

use crate::browser;
use crate::domain::DistrictId;
use crate::geometry::Sheet;
use crate::session::Session;
use crate::text;

use super::chart::compare::Compare;
use super::chart::{Charted, chart};
use super::details::Details;
use super::heading::heading;
use super::lanes::Lanes;
use super::legend::Legend;
use super::notice::notice;
use super::time::Time;
use super::view_switch::ViewSwitch;
use super::voice;

/// What the page is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The size of the map.
    pub sheet: Sheet,
    /// What the page opens with.
    pub start: Session,
}

/// The whole page: one session, and what it shows.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let session = use_reducer(move || start);
    let dispatch = session.dispatcher();
    // What need not follow every day follows when nothing moves: it costs a drag nothing.
    let rested = browser::use_rested(session.day);
    browser::use_page(&session, &props.start, rested);

    let (status, turned) = (use_node_ref(), use_state_eq(|| false));
    let reached = use_state_eq(|| None::<DistrictId>);
    browser::use_said(&status, voice::words(&session, &props.start));
    let Session { atlas, day, view, chosen, pinned, playing, pace, amendments, .. } = &*session;
    let (day, view, chosen) = (*day, *view, *chosen);
    let shown = use_mut_ref(|| day);
    *shown.borrow_mut() = day;
    let frame = atlas.frame(day);
    // Once an epoch, not once a day.
    let sentence = use_memo((frame.clone(), view), |(frame, view)| {
        AttrValue::from(text::sentence(atlas, *view, frame))
    });
    let sentence = &*sentence;
    let standing = chosen.and_then(|district| Some((district, frame.of(district)?.clone())));
    let comparing = pinned.is_some().then_some("comparing");
    html! {
        <main class={classes!("page", comparing)} data-day={day.to_string()} data-view={view.id(atlas).to_owned()}>
            <div class="lead">
                { heading(atlas, day, rested, &dispatch) }
                <p id="sentence">{ sentence.clone() }</p>
                { notice(atlas, day, amendments) }
                <p class="unseen" role="status" ref={status}></p>
            </div>
            <Time {atlas} {day} playing={*playing} pace={*pace} dispatch={dispatch.clone()} />
            <div class="map-and-key">
                { chart(&Charted {
                    atlas,
                    sheet: props.sheet,
                    view,
                    sentence,
                    day,
                    pinned: *pinned,
                    chosen,
                    reached: *reached,
                    dispatch: &dispatch,
                    turned: &turned,
                }) }
                <div class="key">
                    <ViewSwitch {atlas} {view} dispatch={dispatch.clone()} />
                    <Compare {atlas} pinned={pinned.map(|pinned| (pinned, day, view))} {shown} dispatch={dispatch.clone()} />
                    <Legend {atlas} {view} frame={frame.clone()} />
                </div>
            </div>
            <Lanes {atlas} {day} {frame} {chosen} on_reach={reached.setter()} dispatch={dispatch.clone()} />
            if let Some((district, standing)) = standing {
                <Details {atlas} {district} {standing} {day} {view} {dispatch} />
            } else {
                <p class="hint">{ atlas.words.hint().to_owned() }</p>
            }
        </main>
    }
}
