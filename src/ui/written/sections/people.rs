//! Who took part.

use yew::prelude::*;

use crate::domain::{Chronicle, Event, Organisation, Person, Shared};

use super::SectionProps;
use super::citations::citations;

/// The people, first those whom the article names.
#[component]
pub(super) fn People(props: &SectionProps) -> Html {
    let chronicle = &props.chronicle;
    let entries = |in_article: bool| {
        let people = chronicle.people.iter().enumerate();
        let chosen = people.filter(move |(_, person)| person.in_article == in_article);
        chosen.map(|(i, person)| entry(chronicle, i, person)).collect::<Html>()
    };
    html! {
        <section id="people" aria-labelledby="people-title">
            <h2 id="people-title">{ "People" }</h2>
            <details class="fold">
                <summary>{ format!("{} people and {} organisations", chronicle.people.len(), chronicle.organisations.len()) }</summary>
                <h3>{ "In the article" }</h3>
                <ul class="people">{ entries(true) }</ul>
                <h3>{ "In other sources only" }</h3>
                <ul class="people">{ entries(false) }</ul>
                <h3>{ "Organisations" }</h3>
                <ul class="people">{ for chronicle.organisations.iter().map(|it| organisation(chronicle, it)) }</ul>
            </details>
        </section>
    }
}

fn entry(chronicle: &Shared<Chronicle>, position: usize, person: &Person) -> Html {
    let took_part = |event: &&Event| event.people.contains(&position);
    let events: Vec<&Event> = chronicle.events.iter().filter(took_part).collect();
    html! {
        <li data-person={person.key.clone()}>
            <h4>{ person.name.clone() }</h4>
            <p>
                { person.role.clone() }
                if let Some(dates) = &person.dates { { " (" }{ dates.clone() }{ ")" } }
                { ". " }
                { person.note.clone().unwrap_or_default() }
                { " " }{ citations(chronicle, &person.sources) }
            </p>
            { also_written(&person.variants) }
            if !events.is_empty() {
                <p class="remark-line">
                    { "Events: " }{ super::citations::event_links(&events) }
                </p>
            }
        </li>
    }
}

fn organisation(chronicle: &Shared<Chronicle>, organisation: &Organisation) -> Html {
    html! {
        <li data-organisation={organisation.key.clone()}>
            <h4>{ organisation.name.clone() }</h4>
            <p>{ organisation.note.clone() }{ " " }{ citations(chronicle, &organisation.sources) }</p>
            { also_written(&organisation.variants) }
        </li>
    }
}

fn also_written(variants: &[String]) -> Html {
    if variants.is_empty() {
        return Html::default();
    }
    html! { <p class="remark-line">{ "Also written " }{ variants.join(", ") }</p> }
}
