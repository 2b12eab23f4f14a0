//! Links between the sections: numbered citations, and the events that an entry speaks of.

use yew::prelude::*;

use crate::domain::{Chronicle, Event, Source, SourceId};
use crate::text;

/// The numbers of the sources, each a link to its entry in the list.
pub(super) fn citations(chronicle: &Chronicle, sources: &[SourceId]) -> Html {
    let found = sources.iter().filter_map(|id| chronicle.source(*id));
    html! { <span class="citations">{ for found.map(citation) }</span> }
}

/// The number of a source, a link to its entry in the list.
pub(super) fn citation(source: &Source) -> Html {
    let label = format!("Source {}: {}", source.number, source.publisher);
    html! {
        <a class="citation" href={format!("#source-{}", source.key)} aria-label={label}>
            { source.number }
        </a>
    }
}

/// Events by name and date, each a link to its place in the list.
pub(super) fn event_links(events: &[&Event]) -> Html {
    let link = |(i, event): (usize, &&Event)| {
        html! {
            <>
                if i > 0 { { "; " } }
                <a href={format!("#event-{}", event.key)}>{ event.title.clone() }</a>
                { ", " }{ text::when(&event.when) }
            </>
        }
    };
    events.iter().enumerate().map(link).collect()
}
