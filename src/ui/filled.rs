//! Phrases with links in them.

use yew::prelude::*;

use crate::domain::{Basis, Record};
use crate::words::pieces;

/// A phrase with something drawn in each of its places.
pub(super) fn filled(phrase: &str, drawn: impl Fn(&str) -> Html) -> Html {
    let piece = |piece: Result<&str, &str>| match piece {
        Ok(words) => html! { { words.to_owned() } },
        Err(place) => drawn(place),
    };
    pieces(phrase).map(piece).collect()
}

/// A phrase with the names of the accounts in their places.
pub(super) fn with_accounts(record: &Record, phrase: &str) -> Html {
    filled(phrase, |place| {
        let basis = if place == "declared" { Basis::Declared } else { Basis::Ground };
        html! { <i>{ record.accounts[basis].name.clone() }</i> }
    })
}
