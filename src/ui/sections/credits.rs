//! The data, and whose work it is.

use yew::prelude::*;

use crate::domain::Credit;

use super::SectionsProps;

/// Whose work the data is, and where to take it.
#[component]
pub(super) fn Credits(props: &SectionsProps) -> Html {
    let atlas = &props.atlas;
    html! {
        <section id="data" aria-labelledby="data-title">
            <h2 id="data-title">{ "Data and licences" }</h2>
            <p>
                { "All of this can be taken away: " }
                <a href="data/README.md">{ "the data files and what each field means" }</a>
                { "." }
            </p>
            <p>{ atlas.accuracy.clone() }{ " " }{ for atlas.credits.iter().map(credit) }</p>
        </section>
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
