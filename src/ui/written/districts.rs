//! The districts on the map.

use yew::prelude::*;

use crate::domain::{Atlas, Day, DistrictId, Shared};
use crate::geometry::Backdrop;
use crate::paint::{self, View};

#[derive(PartialEq, Properties)]
pub(super) struct DistrictsProps {
    pub atlas: Shared<Atlas>,
    pub backdrop: Shared<Backdrop>,
    pub day: Day,
    pub view: View,
    /// Whether it is the map of the day compared with, whose shapes bear another name.
    pub compared: bool,
}

/// Each district's area, filled by its standing on one day.
#[component]
pub(super) fn Districts(props: &DistrictsProps) -> Html {
    let DistrictsProps { atlas, backdrop, day, view, compared } = props;
    let shape = |(district, outline): (DistrictId, &String)| {
        let standing = atlas.standing(district, *day)?;
        let attributes = paint::shape(atlas, *view, &standing);
        let [class, fill, declared, ground, status] = attributes.map(|(_, value)| value);
        let key = atlas[district].key.clone();
        Some(if *compared {
            html! { <path {class} {fill} data-compared={key} d={outline.clone()} /> }
        } else {
            html! {
                <path
                    {class}
                    {fill}
                    data-district={key}
                    data-declared={declared}
                    data-ground={ground}
                    data-ground-status={status}
                    d={outline.clone()}
                />
            }
        })
    };
    html! { <>{ for atlas.district_ids().zip(&backdrop.districts).filter_map(shape) }</> }
}
