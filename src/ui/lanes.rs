//! The list of districts, and the whole year of each at a glance.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, Day, DistrictId, Frame, Shared, Standing};

use super::Dispatch;
use super::axis::Axis;
use super::lane::Lane;

#[derive(PartialEq, Properties)]
pub(super) struct LanesProps {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub frame: Shared<Frame>,
    pub chosen: Option<DistrictId>,
    pub dispatch: Dispatch,
}

/// One lane a district, on the slider's own axis, and a hairline at the shown day.
#[component]
pub(super) fn Lanes(props: &LanesProps) -> Html {
    let LanesProps { atlas, day, frame, chosen, dispatch } = props;
    let x = Axis { span: atlas.span }.at(*day);
    let lane = |(district, standing): (DistrictId, &Standing)| {
        html! {
            <Lane
                key={atlas[district].key.clone()}
                {atlas}
                {district}
                standing={standing.clone()}
                chosen={*chosen == Some(district)}
                dispatch={dispatch.clone()}
            />
        }
    };
    html! {
        <section class="lanes" aria-label="Districts">
            <p class="lanes-key">
                { "In each row, above: " }<i>{ atlas.accounts[Basis::Declared].name.clone() }</i>
                { ", below: " }<i>{ atlas.accounts[Basis::Ground].name.clone() }</i>
            </p>
            <ul>{ for frame.standings().map(lane) }</ul>
            <svg class="hairline" aria-hidden="true">
                <line x1={x.clone()} x2={x} y1="0" y2="100%" />
            </svg>
        </section>
    }
}
