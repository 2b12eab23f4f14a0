//! What the page is.

use yew::prelude::*;

use crate::domain::{Atlas, Shared};

#[derive(PartialEq, Properties)]
pub(crate) struct MastheadProps {
    pub atlas: Shared<Atlas>,
}

/// The title and its line.
#[component]
pub(crate) fn Masthead(props: &MastheadProps) -> Html {
    html! {
        <header class="masthead">
            <h1>{ props.atlas.title.clone() }</h1>
            <p>{ props.atlas.subtitle.clone() }</p>
            <nav aria-label="Parts of the page">
                <a href="#events">{ "Events" }</a>
                <a href="#republic">{ props.atlas.story.name.clone() }</a>
                <a href="#people">{ "People" }</a>
                <a href="#method">{ "Method" }</a>
                <a href="#sources">{ "Sources" }</a>
                <a href="#data">{ "Data" }</a>
            </nav>
        </header>
    }
}
