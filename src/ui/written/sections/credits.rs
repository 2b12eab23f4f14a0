//! The data, and whose work it is.

use markup::html;
use yew::prelude::*;

use crate::domain::Credit;
use crate::export::offered;
use crate::ui::filled::filled;
use crate::words::Words;
use crate::{THIRD_PARTIES, VERSION};

use super::SectionsProps;

/// Whose work the data is, and where to take it.
pub(super) fn credits(props: &SectionsProps) -> Html {
    let (atlas, words) = (&props.atlas, props.atlas.words());
    let (root, one_file) = (words.root(), atlas.record().one_file());
    html! {
        <section id="data" aria-labelledby="data-title">
            <h2 id="data-title">{ words.data_title() }</h2>
            <p class="served">
                { filled(words.data_intro(), |_| html! {
                    <a href={format!("{root}data/README.md")}>{ words.data_files() }</a>
                }) }
            </p>
            <ul class="downloads served">
                { for offered(props.atlas.record(), &props.chronicle).map(|(i, file)| html! {
                    <li>
                        <a href={format!("{root}data/{file}")} download={file}>{ file }</a>
                        { " " }{ words.downloads(i) }
                    </li>
                }) }
            </ul>
            <p class="inputs served">
                { words.inputs() }{ " " }
                { for props.chronicle.files.iter().enumerate().map(|(i, file)| html! {
                    <>if i > 0 { { ", " } }<a href={format!("{root}data/{file}")}>{ file }</a></>
                }) }
                { words.full_stop() }
            </p>
            <p class="served">
                { filled(words.single_file(), |_| html! {
                    <a href={format!("{root}{one_file}")} download={&one_file}>{ &one_file }</a>
                }) }
            </p>
            <p class="served"><a href="open/">{ words.open_own() }</a></p>
            <p>{ &atlas.record().accuracy }{ " " }{ for atlas.record().credits.iter().map(|it| credit(words, it)) }</p>
            <p id="version">
                { filled(words.made_with(), |place| match place {
                    "version" => html! { { VERSION } },
                    _ => html! { <a href={format!("{root}{THIRD_PARTIES}")}>{ words.free_software() }</a> },
                }) }
            </p>
        </section>
    }
}

fn credit(words: &Words, credit: &Credit) -> Html {
    html! {
        <>
            { &credit.text }
            if let Some((licence, link)) = &credit.licence {
                { " (" }<a href={link} rel="license">{ licence }</a>{ ")" }
            }
            { words.full_stop() }{ " " }
        </>
    }
}
