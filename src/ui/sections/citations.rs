//! Numbered citations.

use yew::prelude::*;

use crate::domain::{Chronicle, SourceId};

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
