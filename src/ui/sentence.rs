//! The whole map in one sentence.

use yew::prelude::*;

use crate::domain::{Atlas, Frame, Shared};
use crate::paint::View;
use crate::text;

#[derive(PartialEq, Properties)]
pub(super) struct SentenceProps {
    pub atlas: Shared<Atlas>,
    pub view: View,
    pub frame: Shared<Frame>,
}

/// The sentence; it is written once an epoch, not once a day.
#[component]
pub(super) fn Sentence(props: &SentenceProps) -> Html {
    let SentenceProps { atlas, view, frame } = props;
    html! { <p id="sentence">{ text::sentence(atlas, *view, frame) }</p> }
}
