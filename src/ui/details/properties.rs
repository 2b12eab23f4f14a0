//! What a file says of a thing.

use markup::html;
use yew::prelude::*;

use crate::text;
use crate::words::Words;

/// The most properties in sight; those after them stand in a fold.
const MOST: usize = 40;
/// The longest value in sight, in characters; a longer one stands in a fold, named by its beginning.
const LONG: usize = 500;
const BEGINNING: usize = 120;

/// Names and values, all of them.
pub(super) fn properties(words: &Words, properties: &[(String, String)]) -> Html {
    let (first, rest) = properties.split_at(properties.len().min(MOST));
    let rest = text::left_out(words, rest.len()).map(|more| {
        html! { <details class="fold"><summary>{ more }</summary>{ table(rest) }</details> }
    });
    html! { <>{ table(first) }{ for rest }</> }
}

fn table(properties: &[(String, String)]) -> Html {
    let row = |(name, it): &(String, String)| html! { <div><dt>{ name }</dt><dd>{ value(it) }</dd></div> };
    html! { <dl class="properties">{ for properties.iter().map(row) }</dl> }
}

fn value(text: &str) -> Html {
    let end_of = |characters| text.char_indices().nth(characters).map(|(end, _)| end);
    let beginning = end_of(LONG).and_then(|_| text.get(..end_of(BEGINNING)?));
    match beginning {
        Some(beginning) => html! {
            <details><summary>{ [beginning, "…"].concat() }</summary>{ text }</details>
        },
        None => html! { { text } },
    }
}
