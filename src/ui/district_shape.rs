//! One district on the map.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::{Atlas, DistrictId, Shared, Standing};
use crate::paint::{Fill, View};
use crate::session::Action;
use crate::text;

use super::Dispatch;
use super::paints;

#[derive(PartialEq, Properties)]
pub(super) struct DistrictShapeProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
    pub outline: Rc<str>,
    pub standing: Standing,
    pub view: View,
    pub chosen: bool,
    pub dispatch: Dispatch,
}

/// A district's area: filled by its standing, and a button that opens its details.
///
/// It is one element, and renders only when its own standing, the view or the choice changes.
#[component]
pub(super) fn DistrictShape(props: &DistrictShapeProps) -> Html {
    let DistrictShapeProps { atlas, district, outline, standing, view, chosen, dispatch } = props;
    let district = *district;
    let (declared, ground) = (&standing.declared.held, &standing.ground.held);
    let (paint, fill) = paints::fill(atlas, &Fill::new(*view, standing));
    let choose = {
        let dispatch = dispatch.clone();
        move || dispatch.dispatch(Action::Choose(district))
    };
    let onkeydown = {
        let choose = choose.clone();
        move |event: KeyboardEvent| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                choose();
            }
        }
    };
    html! {
        <path
            class={classes!("district", paint)}
            {fill}
            d={AttrValue::from(outline.clone())}
            data-district={atlas[district].key.clone()}
            data-declared={atlas[declared.control.holder()].key.clone()}
            data-ground={atlas[ground.control.holder()].key.clone()}
            data-ground-status={atlas[ground.status].key.clone()}
            role="button"
            tabindex="0"
            aria-pressed={chosen.to_string()}
            aria-label={format!(
                "{}. Declared: {}. On the ground: {}.",
                atlas[district].name(),
                text::control(atlas, declared),
                text::control(atlas, ground),
            )}
            onclick={move |_: MouseEvent| choose()}
            {onkeydown}
        />
    }
}
