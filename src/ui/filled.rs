//! Phrases with links in them.

use yew::prelude::*;

use crate::domain::{AccountId, Record};
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
    let names = |accounts: &mut dyn Iterator<Item = AccountId>| {
        let name = |(i, account): (usize, AccountId)| {
            html! { <>if i > 0 { { record.words.comma().to_owned() } }<i>{ record[account].name.clone() }</i></> }
        };
        accounts.enumerate().map(name).collect::<Html>()
    };
    filled(phrase, |place| match place {
        "first" => names(&mut record.account_ids().take(1)),
        "others" => names(&mut record.account_ids().skip(1)),
        _ => names(&mut record.account_ids()),
    })
}
