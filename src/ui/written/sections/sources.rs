//! What every statement rests on.

use yew::prelude::*;

use crate::domain::{Chronicle, Shared, Source};
use crate::text;

#[derive(PartialEq, Properties)]
pub(super) struct SourcesProps {
    pub chronicle: Shared<Chronicle>,
}

/// The numbered list to which all citations lead.
#[component]
pub(super) fn Sources(props: &SourcesProps) -> Html {
    html! {
        <section id="sources" aria-labelledby="sources-title">
            <h2 id="sources-title">{ "Sources" }</h2>
            <p>
                { "Most sources were read in excerpt, a passage of each; the list says how much. \
                   Copies of the article are not counted as further witnesses. " }
                <a href="#app">{ "Back to the map" }</a>
            </p>
            <ol class="sources">{ for props.chronicle.sources.iter().map(entry) }</ol>
        </section>
    }
}

fn entry(source: &Source) -> Html {
    let title = html! { <cite>{ source.title.clone() }</cite> };
    let year = source.year.as_ref().map(|year| format!(", {year}"));
    html! {
        <li id={format!("source-{}", source.key)} data-source={source.key.clone()}>
            { source.publisher.clone() }{ ": " }
            if let Some(link) = source.links.first() {
                <a href={link.clone()} rel="noreferrer">{ title }</a>
            } else {
                { title }
            }
            { year.unwrap_or_default() }
            <span class="read">{ format!(" ({}; {})", source.kind, text::standing(source)) }</span>
        </li>
    }
}
