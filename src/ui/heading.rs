//! What the page is, the day, and the whole map in a sentence.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Frame, Shared};
use crate::paint::View;
use crate::text;

#[derive(PartialEq, Properties)]
pub(super) struct MastheadProps {
    pub atlas: Shared<Atlas>,
}

/// The title and its line.
#[component]
pub(super) fn Masthead(props: &MastheadProps) -> Html {
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

#[derive(PartialEq, Properties)]
pub(super) struct DayHeadingProps {
    pub day: Day,
}

/// The shown day, the largest words on the page.
#[component]
pub(super) fn DayHeading(props: &DayHeadingProps) -> Html {
    html! {
        <h2 class="day">
            <time datetime={props.day.to_string()}>{ text::in_full(props.day) }</time>
            { " " }
            <span class="weekday">{ text::weekday(props.day) }</span>
        </h2>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct SentenceProps {
    pub atlas: Shared<Atlas>,
    pub view: View,
    pub frame: Shared<Frame>,
}

/// The whole map in one sentence.
#[component]
pub(super) fn Sentence(props: &SentenceProps) -> Html {
    html! {
        <p id="sentence">{ text::sentence(&props.atlas, props.view, &props.frame) }</p>
    }
}
