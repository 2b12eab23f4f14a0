//! The list of districts, and the whole year of each at a glance.

mod lane;

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, DistrictId, Frame, Shared, Standing};
use crate::drawing::axis::Axis;

use crate::ui::Dispatch;
use crate::ui::filled::with_accounts;
use crate::ui::time::keys;
use crate::ui::view::{View, keyed};
use lane::Lane;

/// One lane a district, on the slider's own axis, and a hairline at the shown day.
///
/// The lanes are one stop of the Tab key: arrows go from lane to lane.
#[derive(PartialEq)]
pub(in crate::ui) struct Lanes {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub frame: Shared<Frame>,
    pub chosen: Option<DistrictId>,
    /// The place of the lane at which the Tab key stops.
    pub stop: UseStateHandle<usize>,
    /// Told the district that the keyboard has reached.
    pub on_reach: UseStateSetter<Option<DistrictId>>,
    pub dispatch: Dispatch,
    /// Without the words around the lanes, where a page has its own.
    pub bare: bool,
}

impl View for Lanes {
    fn html(&self) -> Html {
        let Self { atlas, day, frame, chosen, stop, on_reach, dispatch, bare } = self;
        let districts = AttrValue::from(atlas.words.districts().to_owned());
        let x = Axis { span: atlas.span }.at(*day);
        let onkeydown = {
            let (atlas, stop, dispatch) = (atlas.clone(), **stop, dispatch.clone());
            move |event: KeyboardEvent| {
                let last = atlas.districts.len().saturating_sub(1);
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
                if let Some(district) = atlas.districts.get(to) {
                    browser::focus(&format!("[data-lane={}] button", district.key));
                }
            }
        };
        let lane = |(district, standing): (DistrictId, &Standing)| {
            let lane = Lane {
                atlas: atlas.clone(),
                district,
                standing: standing.clone(),
                chosen: *chosen == Some(district),
                stop: **stop == district.index(),
                on_focus: stop.setter(),
                on_reach: on_reach.clone(),
                dispatch: dispatch.clone(),
            };
            keyed(atlas[district].key.clone(), lane)
        };
        html! {
            <section class="lanes" aria-label={districts.clone()}>
                if !bare {
                    <p class="lanes-key">{ with_accounts(atlas, atlas.words.rows()) }</p>
                }
                <div class="lanes-list" role="toolbar" aria-label={districts.clone()} aria-orientation="vertical" {onkeydown}>
                    <ul>{ for frame.standings().map(lane) }</ul>
                    <svg class="hairline" aria-hidden="true">
                        <line x1={x.clone()} x2={x} y1="0" y2="100%" />
                    </svg>
                </div>
                if !bare {
                    <p class="lanes-key"><a href="#periods">{ atlas.words.periods_link().to_owned() }</a></p>
                }
            </section>
        }
    }
}
