//! A place for what the build has drawn.

use yew::prelude::*;

use crate::browser;

#[derive(PartialEq, Properties)]
pub(super) struct KeptProps {
    pub name: AttrValue,
}

/// A part of a drawing that no day changes: drawn by the build, taken over from the page by the browser.
#[component]
pub(super) fn Kept(props: &KeptProps) -> Html {
    let place = use_node_ref();
    browser::use_kept(&place, &props.name);
    html! { <g data-kept={props.name.clone()} ref={place}></g> }
}
