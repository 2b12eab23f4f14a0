//! What only paper needs: the address of what is shown, and the sources in short.

use yew::prelude::*;

use crate::domain::Source;

use super::SectionProps;

/// Hidden on a screen. The browser writes the address when the page is printed.
#[component]
pub(super) fn Paper(props: &SectionProps) -> Html {
    let atlas = &props.atlas;
    let entry = |source: &Source| {
        let year = source.year.as_ref().map(|year| format!(", {year}"));
        html! {
            <li>
                <b>{ source.number }</b>{ " " }
                { source.publisher.clone() }{ ": " }{ source.title.clone() }{ year.unwrap_or_default() }
            </li>
        }
    };
    let mut sources: Vec<&Source> = atlas.sources.iter().collect();
    sources.sort_by_key(|source| source.number);
    html! {
        <section id="paper" aria-hidden="true">
            <p id="paper-address"></p>
            <ul>{ for sources.into_iter().map(entry) }</ul>
        </section>
    }
}
