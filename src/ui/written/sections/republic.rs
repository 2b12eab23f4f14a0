//! What the declared account tells, beside what others say.

use markup::html;
use yew::prelude::*;

use crate::domain::{Chronicle, Comparison, EventEntry, Part, Shared, Statement};

use crate::words::Words;

use super::SectionsProps;
use super::citations::{citations, event_links};
use super::in_english;

/// The account part by part; each statement that others speak of has theirs beside it.
pub(super) fn republic(props: &SectionsProps) -> Html {
    let SectionsProps { atlas, chronicle, .. } = props;
    let words = atlas.words();
    let told = |i: usize| {
        chronicle.parts.iter().flat_map(|part| &part.statements).any(|it| it.compared == Some(i))
    };
    let untold = chronicle.comparisons.iter().enumerate().filter(|(i, _)| !told(*i));
    let untold = untold.map(|(_, comparison)| other_point(words, chronicle, comparison));
    let Some(story) = &atlas.record().story else { return Html::default() };
    html! {
        <section id="republic" aria-labelledby="republic-title">
            <h2 id="republic-title">{ &story.name }</h2>
            <p>{ &story.summary }</p>
            { in_english(words) }
            { for chronicle.parts.iter().map(|it| part(words, chronicle, it)) }
            <h3>{ words.other_points() }</h3>
            <ul class="statements">{ for untold }</ul>
        </section>
    }
}

fn part(words: &Words, chronicle: &Shared<Chronicle>, part: &Part) -> Html {
    html! {
        <>
            <h3 lang={words.untranslated()}>{ &part.title }</h3>
            <ul class="statements">{ for part.statements.iter().map(|it| statement(words, chronicle, it)) }</ul>
        </>
    }
}

fn statement(words: &Words, chronicle: &Shared<Chronicle>, statement: &Statement) -> Html {
    let events = spoken_of(chronicle, statement);
    let compared = statement.compared.and_then(|i| chronicle.comparisons.get(i));
    html! {
        <li>
            <div>
                <p lang={words.untranslated()}>{ &statement.text }{ " " }{ citations(chronicle, &statement.sources) }</p>
                { for statement.links.iter().map(|(title, to)| html! { <p lang={words.untranslated()}><a href={to}>{ title }</a></p> }) }
                if !events.is_empty() {
                    <p class="remark-line">{ event_links(words, &events) }</p>
                }
            </div>
            { for compared.map(|it| others(words, chronicle, it)) }
        </li>
    }
}

fn other_point(words: &Words, chronicle: &Shared<Chronicle>, comparison: &Comparison) -> Html {
    html! { <li><p lang={words.untranslated()}>{ &comparison.article }</p>{ others(words, chronicle, comparison) }</li> }
}

fn others(words: &Words, chronicle: &Shared<Chronicle>, comparison: &Comparison) -> Html {
    html! {
        <p class="others">
            <b>{ words.other_sources() }{ " " }<span lang={words.untranslated()}>{ &comparison.verdict }</span></b><br />
            <span lang={words.untranslated()}>{ &comparison.others }</span>{ " " }{ citations(chronicle, &comparison.sources) }
        </p>
    }
}

/// The events that carry the same sentences of the account as the statement.
fn spoken_of<'a>(chronicle: &'a Chronicle, statement: &Statement) -> Vec<&'a EventEntry> {
    let entry = format!("republic:{}", statement.key);
    let sentences =
        chronicle.coverage.iter().filter(|sentence| sentence.carried_by.contains(&entry));
    let entries: Vec<&String> = sentences.flat_map(|sentence| &sentence.carried_by).collect();
    let carries = |event: &&EventEntry| entries.contains(&&format!("events:{}", event.key));
    chronicle.events.iter().filter(carries).collect()
}
