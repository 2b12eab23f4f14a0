//! One district on the map.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{Atlas, DistrictId, Shared, Standing};
use crate::paint::{Fill, View};
use crate::session::Action;

use crate::ui::Dispatch;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct DistrictShapeProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
    pub outline: Rc<str>,
    pub standing: Standing,
    pub view: View,
    /// How a choice is told; `None` on the map of the day compared with.
    pub dispatch: Option<Dispatch>,
}

/// A district's area, filled by its standing; a click opens its details.
///
/// It is one element, and renders only when its own standing or the view changes.
#[component]
pub(in crate::ui) fn DistrictShape(props: &DistrictShapeProps) -> Html {
    let DistrictShapeProps { atlas, district, outline, standing, view, dispatch } = props;
    let district = *district;
    let (declared, ground) = (&standing.declared.held, &standing.ground.held);
    let (paint, fill) = Fill::new(*view, standing).attributes(atlas);
    let key = atlas[district].key.clone();
    let Some(dispatch) = dispatch.clone() else {
        return html! {
            <path class={classes!("district", paint)} {fill} d={AttrValue::from(outline.clone())} data-compared={key} />
        };
    };
    html! {
        <path
            class={classes!("district", paint)}
            {fill}
            d={AttrValue::from(outline.clone())}
            data-district={key}
            data-declared={atlas[declared.control.holder()].key.clone()}
            data-ground={atlas[ground.control.holder()].key.clone()}
            data-ground-status={atlas[ground.status].key.clone()}
            onclick={move |_: MouseEvent| dispatch.dispatch(Action::Choose(district))}
        />
    }
}
