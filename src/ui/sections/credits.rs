//! What the page rests on, and whose work that is.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, Credit, Shared};

#[derive(PartialEq, Properties)]
pub(super) struct CreditsProps {
    pub atlas: Shared<Atlas>,
}

/// The two accounts explained, accuracy, data and licences.
#[component]
pub(super) fn Credits(props: &CreditsProps) -> Html {
    let atlas = &props.atlas;
    let account = |basis: Basis| {
        let account = &atlas.accounts[basis];
        html! { <p><strong>{ account.name.clone() }{ ". " }</strong>{ account.summary.clone() }</p> }
    };
    html! {
        <footer class="credits">
            <h2>{ "How to read this map" }</h2>
            { for Basis::ALL.map(account) }
            <p>
                { "A day means its end, 24:00 local time; a period includes its first and its last day. " }
                { atlas.accuracy.clone() }
            </p>
            <p>
                { for atlas.credits.iter().map(credit) }
                <a href="data/README.md">{ "The data and what each field means" }</a>{ "." }
            </p>
        </footer>
    }
}

fn credit(credit: &Credit) -> Html {
    html! {
        <>
            { credit.text.clone() }
            if let Some((licence, link)) = &credit.licence {
                { " (" }<a href={link.clone()} rel="license noreferrer">{ licence.clone() }</a>{ ")" }
            }
            { ". " }
        </>
    }
}
