//! Phrases with links in them.

use yew::prelude::*;

use crate::words::pieces;

/// A phrase with something drawn in each of its places.
pub(super) fn filled(phrase: &str, drawn: impl Fn(&str) -> Html) -> Html {
    let piece = |piece: Result<&str, &str>| match piece {
        Ok(words) => html! { { words.to_owned() } },
        Err(place) => drawn(place),
    };
    pieces(phrase).map(piece).collect()
}
