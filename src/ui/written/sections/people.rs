//! Who took part.

use markup::html;
use yew::prelude::*;

use crate::domain::{Chronicle, EventEntry, Organisation, Person, Shared};

use crate::words::{Words, fill};

use super::SectionsProps;
use super::citations::{citations, event_links};
use super::remark_elsewhere;

/// The people, first those whom the article names.
pub(super) fn people(props: &SectionsProps) -> Html {
    let (chronicle, words) = (&props.chronicle, props.atlas.words());
    let entries = |in_article: bool| {
        let people = chronicle.people.iter().enumerate();
        let chosen = people.filter(move |(_, person)| person.in_article == in_article);
        chosen.map(|(i, person)| entry(words, chronicle, i, person)).collect::<Html>()
    };
    html! {
        <section id="people" aria-labelledby="people-title">
            <h2 id="people-title">{ words.people() }</h2>
            { remark_elsewhere(words, words.summaries_in_english()) }
            <details class="fold">
                <summary>{ fill(words.people_count(), &[("people", &chronicle.people.len().to_string()), ("organisations", &chronicle.organisations.len().to_string())]) }</summary>
                <h3>{ words.people_in_article() }</h3>
                <ul class="people">{ entries(true) }</ul>
                <h3>{ words.people_elsewhere() }</h3>
                <ul class="people">{ entries(false) }</ul>
                <h3>{ words.organisations() }</h3>
                <ul class="people">{ for chronicle.organisations.iter().map(|it| organisation(words, chronicle, it)) }</ul>
            </details>
        </section>
    }
}

fn entry(words: &Words, chronicle: &Shared<Chronicle>, position: usize, person: &Person) -> Html {
    let took_part = |event: &&EventEntry| event.people.contains(&position);
    let events: Vec<&EventEntry> = chronicle.events.iter().filter(took_part).collect();
    html! {
        <li>
            <h4>{ &person.name }</h4>
            <p lang={words.untranslated()}>
                { &person.role }
                if let Some(dates) = &person.dates { { " (" }{ dates }{ ")" } }
                // In English, as what stands around it.
                { ". " }
                { person.note.clone().unwrap_or_default() }
                { " " }{ citations(chronicle, &person.sources) }
            </p>
            { also_written(words, &person.variants) }
            if !events.is_empty() {
                <p class="remark-line">
                    { words.their_events() }{ " " }{ event_links(words, &events) }
                </p>
            }
        </li>
    }
}

fn organisation(words: &Words, chronicle: &Shared<Chronicle>, organisation: &Organisation) -> Html {
    html! {
        <li>
            <h4>{ &organisation.name }</h4>
            <p lang={words.untranslated()}>{ &organisation.note }{ " " }{ citations(chronicle, &organisation.sources) }</p>
            { also_written(words, &organisation.variants) }
        </li>
    }
}

fn also_written(words: &Words, variants: &[String]) -> Html {
    if variants.is_empty() {
        return Html::default();
    }
    html! { <p class="remark-line">{ fill(words.also_written(), &[("names", &variants.join(", "))]) }</p> }
}
