//! Phrases with links in them.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountId, Atlas};
use crate::words::pieces;

/// A phrase with something drawn in each of its places.
pub(super) fn filled(phrase: &str, drawn: impl Fn(&str) -> Html) -> Html {
    let piece = |piece: Result<&str, &str>| match piece {
        Ok(words) => html! { { words } },
        Err(place) => drawn(place),
    };
    pieces(phrase).map(piece).collect()
}

/// A phrase with the names of all accounts in its place.
pub(super) fn with_accounts(atlas: &Atlas, phrase: &str) -> Html {
    let name = |account: AccountId| {
        let comma = (account.index() > 0).then(|| atlas.words().comma().to_owned());
        html! { <>{ for comma }<i>{ &atlas[account].name }</i></> }
    };
    filled(phrase, |_| atlas.record().account_ids().map(name).collect())
}
