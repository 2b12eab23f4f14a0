//! The data, and whose work it is.

use markup::html;
use yew::prelude::*;

use crate::domain::Credit;
use crate::export::offered;
use crate::ui::filled::filled;
use crate::words::Words;
use crate::{THIRD_PARTIES, VERSION};

use super::SectionProps;

/// Whose work the data is, and where to take it.
#[component]
pub(super) fn Credits(props: &SectionProps) -> Html {
    let (atlas, words) = (&props.atlas, props.atlas.words());
    let (root, one_file) = (words.root(), atlas.record().one_file());
    html! {
        <section id="data" aria-labelledby="data-title">
            <h2 id="data-title">{ words.data_title().to_owned() }</h2>
            <p class="served">
                { filled(words.data_intro(), |_| html! {
                    <a href={format!("{root}data/README.md")}>{ words.data_files().to_owned() }</a>
                }) }
            </p>
            <ul class="downloads served">
                { for offered(props.atlas.record(), &props.chronicle).map(|(i, file)| html! {
                    <li>
                        <a href={format!("{root}data/{file}")} download={file}>{ file }</a>
                        { " " }{ words.downloads(i).to_owned() }
                    </li>
                }) }
            </ul>
            <p class="inputs served">
                { words.inputs().to_owned() }{ " " }
                { for props.chronicle.files.iter().enumerate().map(|(i, file)| html! {
                    <>if i > 0 { { ", " } }<a href={format!("{root}data/{file}")}>{ file.clone() }</a></>
                }) }
                { words.full_stop().to_owned() }
            </p>
            <p class="served">
                { filled(words.single_file(), |_| html! {
                    <a href={format!("{root}{one_file}")} download={one_file.clone()}>{ one_file.clone() }</a>
                }) }
            </p>
            <p class="served"><a href="open/">{ words.open_own().to_owned() }</a></p>
            <p>{ atlas.record().accuracy.clone() }{ " " }{ for atlas.record().credits.iter().map(|it| credit(words, it)) }</p>
            <p id="version">
                { filled(words.made_with(), |place| match place {
                    "version" => html! { { VERSION } },
                    _ => html! { <a href={format!("{root}{THIRD_PARTIES}")}>{ words.free_software().to_owned() }</a> },
                }) }
            </p>
        </section>
    }
}

fn credit(words: &Words, credit: &Credit) -> Html {
    html! {
        <>
            { credit.text.clone() }
            if let Some((licence, link)) = &credit.licence {
                { " (" }<a href={link.clone()} rel="license noreferrer">{ licence.clone() }</a>{ ")" }
            }
            { words.full_stop().to_owned() }{ " " }
        </>
    }
}
