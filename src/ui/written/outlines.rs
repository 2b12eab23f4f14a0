//! The districts' outlines, for what is drawn of them beside the map's own shapes.

use yew::prelude::*;

use crate::domain::{Atlas, DistrictId, Shared};
use crate::geometry::Backdrop;
use crate::ui::outline_id;

#[derive(PartialEq, Properties)]
pub(crate) struct OutlinesProps {
    pub atlas: Shared<Atlas>,
    pub backdrop: Shared<Backdrop>,
}

/// One path a district: the rings on the map and the small maps refer to them.
#[component]
pub(crate) fn Outlines(props: &OutlinesProps) -> Html {
    let OutlinesProps { atlas, backdrop } = props;
    let outline = |(district, path): (DistrictId, &String)| {
        html! { <path id={outline_id(atlas, district)} class="outline" d={path.clone()} /> }
    };
    html! {
        <svg class="paints" width="0" height="0" aria-hidden="true">
            <defs>{ for atlas.district_ids().zip(&backdrop.districts).map(outline) }</defs>
        </svg>
    }
}
