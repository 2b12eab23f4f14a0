//! The list of areas, and the whole year of each at a glance.

mod lane;

use yew::prelude::*;

use crate::browser;
use crate::domain::{AreaId, AreaState, Atlas, Day, Shared, State};
use crate::drawing::axis::Axis;

use crate::ui::Dispatch;
use crate::ui::filled::with_accounts;
use crate::ui::time::keys;
use crate::ui::view::{View, keyed};
use lane::Lane;

/// One lane an area, on the slider's own axis, and a hairline at the shown day.
///
/// The lanes are one stop of the Tab key: arrows go from lane to lane.
#[derive(PartialEq)]
pub(in crate::ui) struct Lanes {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub state: Shared<State>,
    pub chosen: Option<AreaId>,
    /// The place of the lane at which the Tab key stops.
    pub stop: UseStateHandle<usize>,
    /// Told the area that the keyboard has reached.
    pub on_reach: UseStateSetter<Option<AreaId>>,
    pub dispatch: Dispatch,
    /// Without the words around the lanes, where a page has its own.
    pub bare: bool,
}

impl View for Lanes {
    fn html(&self) -> Html {
        let Self { atlas, day, state, chosen, stop, on_reach, dispatch, bare } = self;
        let areas = AttrValue::from(atlas.words().areas().to_owned());
        let x = Axis { span: atlas.span() }.at(*day);
        let onkeydown = {
            let (atlas, stop, dispatch) = (atlas.clone(), **stop, dispatch.clone());
            move |event: KeyboardEvent| {
                let last = atlas.record().areas.len().saturating_sub(1);
                let to = match event.key().as_str() {
                    "ArrowDown" => (stop + 1).min(last),
                    "ArrowUp" => stop.saturating_sub(1),
                    "Home" => 0,
                    "End" => last,
                    key => {
                        return keys::change(key).into_iter().for_each(|it| dispatch.dispatch(it));
                    }
                };
                event.prevent_default();
                if let Some(area) = atlas.record().areas.get(to) {
                    browser::focus(&format!("[data-lane={}] button", area.key));
                }
            }
        };
        let lane = |(area, area_state): (AreaId, Option<&AreaState>)| {
            let lane = Lane {
                atlas: atlas.clone(),
                area,
                area_state: area_state.cloned(),
                chosen: *chosen == Some(area),
                stop: **stop == area.index(),
                on_focus: stop.setter(),
                on_reach: on_reach.clone(),
                dispatch: dispatch.clone(),
            };
            keyed(atlas[area].key.clone(), lane)
        };
        html! {
            <section class="lanes" aria-label={areas.clone()}>
                <div class="lanes-list" role="toolbar" aria-label={areas.clone()} aria-orientation="vertical" {onkeydown}>
                    <ul>{ for state.all().map(lane) }</ul>
                    <svg class="hairline" aria-hidden="true">
                        <line x1={x.clone()} x2={x} y1="0" y2="100%" />
                    </svg>
                </div>
                if !bare {
                    <p class="lanes-key">{ with_accounts(atlas, atlas.words().rows()) }{ atlas.words().full_stop().to_owned() }{ " " }<a href="#periods">{ atlas.words().periods_link().to_owned() }</a></p>
                }
            </section>
        }
    }
}
