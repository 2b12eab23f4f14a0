//! The data, and whose work it is.

use yew::prelude::*;

use crate::domain::Credit;
use crate::export::{FILES, INPUTS};

use super::SectionProps;

/// Whose work the data is, and where to take it.
#[component]
pub(super) fn Credits(props: &SectionProps) -> Html {
    let atlas = &props.atlas;
    html! {
        <section id="data" aria-labelledby="data-title">
            <h2 id="data-title">{ "Data and licences" }</h2>
            <p>
                { "All of this can be taken away: " }
                <a href="data/README.md">{ "the data files and what each field means" }</a>
                { ", and the record in formats that other programs read. In all of them intervals include their last day." }
            </p>
            <ul class="downloads">
                { for FILES.map(|(file, what)| html! {
                    <li><a href={format!("data/{file}")} download={file}>{ file }</a>{ " " }{ what }</li>
                }) }
            </ul>
            <p class="inputs">
                { "The files the record is kept in: " }
                { for INPUTS.iter().enumerate().map(|(i, file)| html! {
                    <>if i > 0 { { ", " } }<a href={format!("data/{file}")}>{ *file }</a></>
                }) }
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
