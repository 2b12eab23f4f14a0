//! What every statement rests on.

use markup::html;
use yew::prelude::*;

use crate::domain::Source;
use crate::text;
use crate::words::Words;

use super::SectionsProps;

/// The numbered list to which all citations lead.
pub(super) fn sources(props: &SectionsProps) -> Html {
    let words = props.atlas.words();
    html! {
        <section id="sources" aria-labelledby="sources-title">
            <h2 id="sources-title">{ words.sources() }</h2>
            <p>
                { words.sources_intro() }{ " " }
                <a href="#app">{ words.back() }</a>
            </p>
            <ol class="sources">{ for props.chronicle.sources.iter().map(|source| entry(words, source)) }</ol>
        </section>
    }
}

fn entry(words: &Words, source: &Source) -> Html {
    let title = html! { <cite lang={&source.language}>{ &source.title }</cite> };
    let year = source.year.as_ref().map(|year| format!(", {year}"));
    html! {
        <li id={format!("source-{}", source.key)} data-source={&source.key}>
            { &source.publisher }{ words.colon() }
            if let Some(link) = source.links.first() {
                <a href={link}>{ title }</a>
            } else {
                { title }
            }
            // The pages in other languages have no room for it: a page has a budget.
            if let (Some(english), None) = (&source.title_en, words.untranslated()) {
                { " [" }<span lang="en">{ english }</span>{ "]" }
            }
            { year.unwrap_or_default() }
            <span class="read">{ " (" }<span lang={words.untranslated()}>{ &source.kind }</span>{ format!("; {})", text::read_and_side(words, source)) }</span>
        </li>
    }
}
