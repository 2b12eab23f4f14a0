//! The districts on the map.

use yew::prelude::*;

use indexmap::IndexMap;
use yew::virtual_dom::VTag;

use crate::domain::{AccountView, Atlas, Day, DistrictId, Shared};
use crate::geometry::Backdrop;
use crate::paint;

#[derive(PartialEq, Properties)]
pub(super) struct DistrictsProps {
    pub atlas: Shared<Atlas>,
    pub backdrop: Shared<Backdrop>,
    pub day: Day,
    pub view: AccountView,
    /// Whether it is the map of the day compared with, whose shapes bear another name.
    pub compared: bool,
}

/// Each district's area, filled by its standing on one day.
#[component]
pub(super) fn Districts(props: &DistrictsProps) -> Html {
    let DistrictsProps { atlas, backdrop, day, view, compared } = props;
    let shape = |(district, outline): (DistrictId, &String)| {
        let standing = atlas.standing(district, *day)?;
        let seen = if *compared { 2 } else { usize::MAX };
        let attributes = paint::shape(atlas, *view, &standing).into_iter().take(seen);
        let mut attributes: IndexMap<AttrValue, AttrValue> =
            attributes.filter_map(|(name, value)| Some((name.into(), value?.into()))).collect();
        let name = if *compared { "data-compared" } else { "data-district" };
        attributes.insert(name.into(), atlas[district].key.clone().into());
        attributes.insert("d".into(), outline.clone().into());
        let mut shape = VTag::new("path");
        shape.set_attributes(attributes);
        Some(Html::from(shape))
    };
    html! { <>{ for atlas.district_ids().zip(&backdrop.districts).filter_map(shape) }</> }
}
