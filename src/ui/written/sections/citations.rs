//! Links between the sections: numbered citations, and the events that an entry speaks of.

use markup::html;
use yew::prelude::*;

use crate::domain::{Chronicle, EventEntry, SourceId};
use crate::text;
use crate::ui::details::citation;
use crate::words::Words;

/// The numbers of the sources, each a link to its entry in the list.
pub(super) fn citations(chronicle: &Chronicle, sources: &[SourceId]) -> Html {
    let found = sources.iter().filter_map(|id| chronicle.source(*id));
    html! { <span class="citations">{ for found.map(citation) }</span> }
}

/// Events by name and date, each a link to its place in the list.
pub(super) fn event_links(words: &Words, events: &[&EventEntry]) -> Html {
    let link = |(i, event): (usize, &&EventEntry)| {
        html! {
            <>
                if i > 0 { { words.list_mark() } }
                <a href={format!("#event-{}", event.key)}>{ &event.title }</a>
                { ", " }{ text::when(words, &event.when) }
            </>
        }
    };
    events.iter().enumerate().map(link).collect()
}
