//! Who took part.

use yew::prelude::*;

use crate::domain::{Chronicle, Event, Person, Shared};

use super::SectionsProps;
use super::citations::citations;

/// The people, first those whom the article names.
#[component]
pub(super) fn People(props: &SectionsProps) -> Html {
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
                <summary>{ format!("{} people of the record", chronicle.people.len()) }</summary>
                <h3>{ "In the article" }</h3>
                <ul class="people">{ entries(true) }</ul>
                <h3>{ "In other sources only" }</h3>
                <ul class="people">{ entries(false) }</ul>
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
            if !person.variants.is_empty() {
                <p class="remark-line">{ "Also written " }{ person.variants.join(", ") }</p>
            }
            if !events.is_empty() {
                <p class="remark-line">
                    { "Events: " }{ events.iter().map(|event| event.title.as_str()).collect::<Vec<_>>().join("; ") }
                </p>
            }
        </li>
    }
}
