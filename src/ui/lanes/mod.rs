//! The list of areas, and the whole year of each at a glance.

mod lane;
mod listed;
mod search;

use std::rc::Rc;

use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{AreaId, Atlas, Day, DaySpan, Shared, State};
use crate::drawing::axis::Axis;

use crate::ui::Dispatch;
use crate::ui::filled::with_accounts;
use crate::ui::time::keys;
use crate::ui::view::{View, keyed, view};
use lane::Lane;
pub use listed::MOST_LANES;
pub(super) use listed::{Found, Listed};
use search::search;

/// One lane an area, on the slider's own axis, and a hairline at the shown day; of very many areas some, and a search.
pub(in crate::ui) fn lanes(lanes: Lanes, day: Day, bare: bool) -> Html {
    let atlas = lanes.atlas.clone();
    let areas = AttrValue::from(atlas.words().areas().to_owned());
    let search = lanes.listed.counts.map(|counts| {
        let Lanes { on_search, stop, .. } = &lanes;
        search(&atlas, counts, on_search, stop.setter())
    });
    html! {
        <section class="lanes" aria-label={areas.clone()}>
            { for search }
            <div class="lanes-list" role="toolbar" aria-label={areas} aria-orientation="vertical">
                { view(lanes) }
                { hairline(atlas.span(), day) }
            </div>
            if !bare { { view(LanesKey(atlas)) } }
        </section>
    }
}

/// The lanes, which are one stop of the Tab key: arrows go from lane to lane.
#[derive(PartialEq)]
pub(in crate::ui) struct Lanes {
    pub atlas: Shared<Atlas>,
    pub state: Shared<State>,
    pub chosen: Option<AreaId>,
    pub listed: Rc<Listed>,
    /// Told what a search has found.
    pub on_search: UseStateSetter<Option<Found>>,
    /// The area at whose lane the Tab key stops; at the first while there is none.
    pub stop: UseStateHandle<Option<AreaId>>,
    /// Told the area that the keyboard has reached.
    pub on_reach: UseStateSetter<Option<AreaId>>,
    pub dispatch: Dispatch,
}

impl View for Lanes {
    fn html(&self) -> Html {
        let Self { atlas, state, chosen, listed, stop, on_reach, dispatch, .. } = self;
        let stop_at = (**stop).or_else(|| listed.areas.first().copied());
        let onkeydown = keys_of(atlas, listed, stop_at, dispatch);
        let lane = |area: &AreaId| {
            let lane = Lane {
                atlas: atlas.clone(),
                area: *area,
                area_state: state.of(*area).cloned(),
                chosen: *chosen == Some(*area),
                stop: stop_at == Some(*area),
                on_focus: stop.setter(),
                on_reach: on_reach.clone(),
                dispatch: dispatch.clone(),
            };
            keyed(atlas[*area].key.clone(), lane)
        };
        html! { <ul {onkeydown}>{ for listed.areas.iter().map(lane) }</ul> }
    }
}

/// The shown day over all lanes.
fn hairline(span: DaySpan, day: Day) -> Html {
    let x = AttrValue::from(Axis { span }.at(day));
    html! {
        <svg class="hairline" aria-hidden="true">
            <line x1={x.clone()} x2={x} y1="0" y2="100%" />
        </svg>
    }
}

/// Which row of a lane is whose, and where all periods are told.
#[derive(PartialEq)]
struct LanesKey(Shared<Atlas>);

impl View for LanesKey {
    fn html(&self) -> Html {
        let words = self.0.words();
        let several = self.0.record().accounts.len() > 1;
        html! {
            <p class="lanes-key">if several { { with_accounts(&self.0, words.rows()) }{ words.full_stop() }{ " " } }<a href="#periods">{ words.periods_link() }</a></p>
        }
    }
}

/// Keys that go from lane to lane, and from change to change.
fn keys_of(
    atlas: &Shared<Atlas>,
    listed: &Rc<Listed>,
    stop: Option<AreaId>,
    dispatch: &Dispatch,
) -> Callback<KeyboardEvent> {
    let (atlas, listed, dispatch) = (atlas.clone(), listed.clone(), dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        let areas = &listed.areas;
        let at = areas.iter().position(|area| Some(*area) == stop).unwrap_or_default();
        let to = match event.key().as_str() {
            "ArrowDown" => (at + 1).min(areas.len().saturating_sub(1)),
            "ArrowUp" => at.saturating_sub(1),
            "Home" => 0,
            "End" => areas.len().saturating_sub(1),
            key => return keys::change(key).into_iter().for_each(|it| dispatch.dispatch(it)),
        };
        event.prevent_default();
        if let Some(area) = areas.get(to) {
            browser::focus(&format!("[data-lane=\"{}\"] button", atlas[*area].key));
        }
    })
}
