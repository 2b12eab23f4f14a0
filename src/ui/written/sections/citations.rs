//! Links between the sections: numbered citations, and the events that an entry speaks of.

use markup::html;
use yew::prelude::*;

use crate::domain::{Chronicle, EventEntry, Source, SourceId};
use crate::text;
use crate::words::{Words, fill};

/// The numbers of the sources, each a link to its entry in the list.
pub(super) fn citations(words: &Words, chronicle: &Chronicle, sources: &[SourceId]) -> Html {
    let found = sources.iter().filter_map(|id| chronicle.source(*id));
    html! { <span class="citations">{ for found.map(|source| citation(words, source)) }</span> }
}

/// The number of a source, a link to its entry in the list.
pub(super) fn citation(words: &Words, source: &Source) -> Html {
    let label = fill(
        words.source(),
        &[("n", &source.number.to_string()), ("publisher", &source.publisher)],
    );
    html! {
        <a class="citation" href={format!("#source-{}", source.key)} aria-label={label}>
            { source.number }
        </a>
    }
}

/// Events by name and date, each a link to its place in the list.
pub(super) fn event_links(words: &Words, events: &[&EventEntry]) -> Html {
    let link = |(i, event): (usize, &&EventEntry)| {
        html! {
            <>
                if i > 0 { { "; " } }
                <a href={format!("#event-{}", event.key)}>{ &event.title }</a>
                { ", " }{ text::when(words, &event.when) }
            </>
        }
    };
    events.iter().enumerate().map(link).collect()
}
