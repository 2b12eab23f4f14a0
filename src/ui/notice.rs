//! What the address asked for and could not have.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::session::Amendment;
use crate::text;

#[derive(PartialEq, Properties)]
pub(super) struct NoticeProps {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub amendments: Vec<Amendment>,
}

/// One line for each part of the address that names nothing; none as a rule.
#[component]
pub(super) fn Notice(props: &NoticeProps) -> Html {
    let line = |amendment: &Amendment| {
        let districts = props.atlas.districts.len();
        let words = text::amendment(amendment, props.day, props.atlas.span, districts);
        html! { <p class="notice">{ words }</p> }
    };
    html! { <div role="status">{ for props.amendments.iter().map(line) }</div> }
}
