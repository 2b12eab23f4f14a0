//! The map.

use yew::prelude::*;

use crate::domain::{Atlas, DistrictId, Frame, Shared, Standing};
use crate::geometry::Sheet;
use crate::paint::View;

use super::Dispatch;
use super::district_shape::DistrictShape;
use super::lettering::Lettering;
use super::terrain::{Ground, Lines, Marks};

#[derive(PartialEq, Properties)]
pub(super) struct MapProps {
    pub atlas: Shared<Atlas>,
    pub sheet: Shared<Sheet>,
    pub view: View,
    pub frame: Shared<Frame>,
    pub chosen: Option<DistrictId>,
    pub dispatch: Dispatch,
}

/// The map: it renders once an epoch, not once a day.
#[component]
pub(super) fn Map(props: &MapProps) -> Html {
    let MapProps { atlas, sheet, view, frame, chosen, dispatch } = props;
    let shape = |((district, standing), outline): ((DistrictId, &Standing), &std::rc::Rc<str>)| {
        html! {
            <DistrictShape
                key={atlas[district].key.clone()}
                {atlas}
                {district}
                outline={outline.clone()}
                standing={standing.clone()}
                view={*view}
                chosen={*chosen == Some(district)}
                dispatch={dispatch.clone()}
            />
        }
    };
    // A ring lies above all borders, so it is drawn apart from its district.
    let ring = |((district, _), outline): ((DistrictId, &Standing), &std::rc::Rc<str>)| {
        let chosen = (*chosen == Some(district)).then_some("chosen");
        html! {
            <g class={classes!("ring", chosen)} data-ring={atlas[district].key.clone()}>
                <path class="ring-casing" d={AttrValue::from(outline.clone())} />
                <path class="ring-line" d={AttrValue::from(outline.clone())} />
            </g>
        }
    };
    html! {
        <svg
            class="map"
            viewBox={format!("0 0 {} {}", sheet.width, sheet.height)}
            preserveAspectRatio="xMidYMid slice"
            role="group"
            aria-label="Map of the districts"
        >
            <Ground {sheet} />
            { for frame.standings().zip(&sheet.outlines).map(shape) }
            <Lines {sheet} />
            <g aria-hidden="true">{ for frame.standings().zip(&sheet.outlines).map(ring) }</g>
            <Marks {sheet} />
            <Lettering {sheet} />
        </svg>
    }
}
