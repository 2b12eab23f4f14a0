//! Population, law and method.

use yew::prelude::*;

use crate::domain::{Chronicle, Note, PopulationFigure, Shared};
use crate::text;

use super::SectionProps;
use super::citations::citations;

/// Who lived in the districts, and what held in law.
#[component]
pub(super) fn Population(props: &SectionProps) -> Html {
    let chronicle = &props.chronicle;
    html! {
        <>
            <section id="population" aria-labelledby="population-title">
                <h2 id="population-title">{ "Population" }</h2>
                <details class="fold">
                    <summary>{ format!("{} figures", chronicle.figures.len()) }</summary>
                    <dl class="population">{ for chronicle.figures.iter().map(|it| figure(chronicle, it)) }</dl>
                </details>
            </section>
            <section id="law" aria-labelledby="law-title">
                <h2 id="law-title">{ "In law" }</h2>
                { for chronicle.law.iter().map(|it| note(chronicle, it)) }
            </section>
        </>
    }
}

/// How the record was made.
#[component]
pub(super) fn Method(props: &SectionProps) -> Html {
    let chronicle = &props.chronicle;
    html! {
        <section id="method" aria-labelledby="method-title">
            <h2 id="method-title">{ "How the record was made" }</h2>
            { for chronicle.method.iter().map(|it| note(chronicle, it)) }
        </section>
    }
}

fn figure(chronicle: &Shared<Chronicle>, figure: &PopulationFigure) -> Html {
    html! {
        <div data-figure={figure.key.clone()}>
            <dt>{ figure.what.clone() }</dt>
            <dd>{ figure.figure.clone() }{ " " }{ citations(chronicle, &figure.sources) }</dd>
        </div>
    }
}

fn note(chronicle: &Shared<Chronicle>, it: &Note) -> Html {
    let certainty = it.certainty.map(|level| format!(" Certainty {}.", text::certainty(level)));
    html! {
        <div class="entry" data-note={it.key.clone()}>
            if let Some(title) = &it.title { <h3>{ title.clone() }</h3> }
            <p>
                { it.text.clone() }
                <span class="read">{ certainty.unwrap_or_default() }</span>
                { " " }{ citations(chronicle, &it.sources) }
            </p>
        </div>
    }
}
