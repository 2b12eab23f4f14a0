//! Links between the sections: numbered citations, and the events that an entry speaks of.

use yew::prelude::*;

use crate::domain::{Chronicle, Event, SourceId};
use crate::text;

/// The numbers of the sources, each a link to its entry in the list.
pub(super) fn citations(chronicle: &Chronicle, sources: &[SourceId]) -> Html {
    let citation = |id: &SourceId| {
        let Some(source) = chronicle.source(*id) else { return Html::default() };
        let label = format!("Source {}: {}", source.number, source.publisher);
        html! {
            <a class="citation" href={format!("#source-{}", source.key)} aria-label={label}>
                { source.number }
            </a>
        }
    };
    html! { <span class="citations">{ for sources.iter().map(citation) }</span> }
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
