//! The list of districts, and the whole year of each at a glance.

mod lane;

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, DistrictId, Frame, Shared, Standing};

use crate::ui::Dispatch;
use crate::ui::filled::with_accounts;
use crate::ui::time::axis::Axis;
use crate::ui::time::keys;
use lane::Lane;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct LanesProps {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub frame: Shared<Frame>,
    pub chosen: Option<DistrictId>,
    /// Told the district that the keyboard has reached.
    pub on_reach: UseStateSetter<Option<DistrictId>>,
    pub dispatch: Dispatch,
    /// Without the words around the lanes, where a page has its own.
    #[prop_or_default]
    pub bare: bool,
}

/// One lane a district, on the slider's own axis, and a hairline at the shown day.
///
/// The lanes are one stop of the Tab key: arrows go from lane to lane.
#[component]
pub(in crate::ui) fn Lanes(props: &LanesProps) -> Html {
    let LanesProps { atlas, day, frame, chosen, on_reach, dispatch, bare } = props;
    let districts = AttrValue::from(atlas.words.districts().to_owned());
    let x = Axis { span: atlas.span }.at(*day);
    let stop = use_state_eq(|| chosen.map_or(0, DistrictId::index));
    let onkeydown = {
        let (atlas, stop, dispatch) = (atlas.clone(), *stop, dispatch.clone());
        move |event: KeyboardEvent| {
            let last = atlas.districts.len().saturating_sub(1);
            let to = match event.key().as_str() {
                "ArrowDown" => (stop + 1).min(last),
                "ArrowUp" => stop.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                key => return keys::change(key).into_iter().for_each(|it| dispatch.dispatch(it)),
            };
            event.prevent_default();
            if let Some(district) = atlas.districts.get(to) {
                browser::focus(&format!("[data-lane={}] button", district.key));
            }
        }
    };
    let lane = |(district, standing): (DistrictId, &Standing)| {
        html! {
            <Lane
                key={atlas[district].key.clone()}
                {atlas}
                {district}
                standing={standing.clone()}
                chosen={*chosen == Some(district)}
                stop={*stop == district.index()}
                on_focus={stop.setter()}
                on_reach={on_reach.clone()}
                dispatch={dispatch.clone()}
            />
        }
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
