//! The map.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{Atlas, DistrictId, Frame, Shared, Standing};
use crate::geometry::Sheet;
use crate::paint::View;
use crate::text;

use super::district_shape::DistrictShape;
use crate::ui::Dispatch;
use crate::ui::kept::Kept;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct MapProps {
    pub atlas: Shared<Atlas>,
    pub sheet: Shared<Sheet>,
    pub view: View,
    pub frame: Shared<Frame>,
    pub chosen: Option<DistrictId>,
    /// The districts to outline: what changes on the day, or what differs from the day compared with.
    pub outlined: Vec<DistrictId>,
    /// How a choice is told; `None` for the map of the day compared with, which takes none.
    pub dispatch: Option<Dispatch>,
}

/// The map: it renders once an epoch, not once a day.
///
/// One image to a screen reader, which states it in a sentence: the lanes are its list of districts.
#[component]
pub(in crate::ui) fn Map(props: &MapProps) -> Html {
    let MapProps { atlas, sheet, view, frame, chosen, outlined, dispatch } = props;
    let shape = |((district, standing), outline): ((DistrictId, &Standing), &Rc<str>)| {
        html! {
            <DistrictShape
                key={atlas[district].key.clone()}
                {atlas}
                {district}
                outline={outline.clone()}
                standing={standing.clone()}
                view={*view}
                dispatch={dispatch.clone()}
            />
        }
    };
    // A ring lies above all borders, so it is drawn apart from its district.
    let ring = |(district, outline): (DistrictId, &Rc<str>)| {
        let chosen = (*chosen == Some(district)).then_some("chosen");
        let outlined = outlined.contains(&district).then_some("outlined");
        html! {
            <g class={classes!("ring", chosen, outlined)} data-ring={atlas[district].key.clone()}>
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
            role="img"
            aria-label={format!("Map. {}", text::sentence(atlas, *view, frame))}
        >
            <Kept name="ground" />
            { for frame.standings().zip(&sheet.outlines).map(shape) }
            <Kept name="lines" />
            { for atlas.district_ids().zip(&sheet.outlines).map(ring) }
            <Kept name="names" />
        </svg>
    }
}
