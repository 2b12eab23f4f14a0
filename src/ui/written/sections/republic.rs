//! What the declared account tells, beside what others say.

use yew::prelude::*;

use crate::domain::{Chronicle, Comparison, Event, Part, Shared, Statement};

use super::SectionProps;
use super::citations::{citations, event_links};

/// The account part by part; each statement that others speak of has theirs beside it.
#[component]
pub(super) fn Republic(props: &SectionProps) -> Html {
    let SectionProps { atlas, chronicle } = props;
    let told = |i: usize| {
        chronicle.parts.iter().flat_map(|part| &part.statements).any(|it| it.compared == Some(i))
    };
    let untold = chronicle.comparisons.iter().enumerate().filter(|(i, _)| !told(*i));
    let untold = untold.map(|(_, comparison)| other_point(chronicle, comparison));
    html! {
        <section id="republic" aria-labelledby="republic-title">
            <h2 id="republic-title">{ atlas.story.name.clone() }</h2>
            <p>{ atlas.story.summary.clone() }</p>
            { for chronicle.parts.iter().map(|it| part(chronicle, it)) }
            <h3>{ "Other points compared" }</h3>
            <ul class="statements">{ for untold }</ul>
        </section>
    }
}

fn part(chronicle: &Shared<Chronicle>, part: &Part) -> Html {
    html! {
        <>
            <h3>{ part.title.clone() }</h3>
            <ul class="statements">{ for part.statements.iter().map(|it| statement(chronicle, it)) }</ul>
        </>
    }
}

fn statement(chronicle: &Shared<Chronicle>, statement: &Statement) -> Html {
    let events = spoken_of(chronicle, statement);
    let compared = statement.compared.and_then(|i| chronicle.comparisons.get(i));
    html! {
        <li data-statement={statement.key.clone()}>
            <div>
                <p>{ statement.text.clone() }{ " " }{ citations(chronicle, &statement.sources) }</p>
                if !events.is_empty() {
                    <p class="remark-line">{ event_links(&events) }</p>
                }
            </div>
            { for compared.map(|it| others(chronicle, it)) }
        </li>
    }
}

fn other_point(chronicle: &Shared<Chronicle>, comparison: &Comparison) -> Html {
    html! { <li><p>{ comparison.article.clone() }</p>{ others(chronicle, comparison) }</li> }
}

fn others(chronicle: &Shared<Chronicle>, comparison: &Comparison) -> Html {
    html! {
        <p class="others" data-claim={comparison.key.clone()}>
            <b>{ "Other sources" }</b>{ " (" }{ comparison.verdict.clone() }{ "): " }
            { comparison.others.clone() }{ " " }{ citations(chronicle, &comparison.sources) }
        </p>
    }
}

/// The events that carry the same sentences of the account as the statement.
fn spoken_of<'a>(chronicle: &'a Chronicle, statement: &Statement) -> Vec<&'a Event> {
    let entry = format!("republic:{}", statement.key);
    let sentences =
        chronicle.coverage.iter().filter(|sentence| sentence.carried_by.contains(&entry));
    let entries: Vec<&String> = sentences.flat_map(|sentence| &sentence.carried_by).collect();
    let carries = |event: &&Event| entries.contains(&&format!("events:{}", event.key));
    chronicle.events.iter().filter(carries).collect()
}
