//! The list of areas, and the whole year of each at a glance.

mod lane;
mod listed;
mod search;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::domain::{AreaId, Atlas, Day, Shared, State};
use crate::drawing::axis::Axis;

use crate::ui::Dispatch;
use crate::ui::filled::with_accounts;
use crate::ui::time::keys;
use crate::ui::view::{View, keyed};
use lane::Lane;
pub use listed::MOST_LANES;
pub(super) use listed::{Found, Listed};
use search::search;

/// One lane an area, on the slider's own axis, and a hairline at the shown day; of very many areas some, and a search.
///
/// The lanes are one stop of the Tab key: arrows go from lane to lane.
#[derive(PartialEq)]
pub(in crate::ui) struct Lanes {
    pub atlas: Shared<Atlas>,
    pub day: Day,
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
    /// Without the words around the lanes, where a page has its own.
    pub bare: bool,
}

impl View for Lanes {
    fn html(&self) -> Html {
        let Self { atlas, day, state, chosen, listed, on_search, stop, on_reach, dispatch, bare } =
            self;
        let areas = AttrValue::from(atlas.words().areas().to_owned());
        let several = atlas.record().accounts.len() > 1;
        let x = Axis { span: atlas.span() }.at(*day);
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
        let search = |counts| search(atlas, counts, on_search, stop.setter());
        html! {
            <section class="lanes" aria-label={areas.clone()}>
                { for listed.counts.map(search) }
                <div class="lanes-list" role="toolbar" aria-label={areas.clone()} aria-orientation="vertical" {onkeydown}>
                    <ul>{ for listed.areas.iter().map(lane) }</ul>
                    <svg class="hairline" aria-hidden="true">
                        <line x1={x.clone()} x2={x} y1="0" y2="100%" />
                    </svg>
                </div>
                if !bare {
                    <p class="lanes-key">if several { { with_accounts(atlas, atlas.words().rows()) }{ atlas.words().full_stop().to_owned() }{ " " } }<a href="#periods">{ atlas.words().periods_link().to_owned() }</a></p>
                }
            </section>
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
