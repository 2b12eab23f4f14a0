//! What the page is.

use markup::html;
use yew::prelude::*;

use super::languages::{LanguagesProps, languages};

/// The title and its line, the parts of the page, its languages.
#[component]
pub(crate) fn Masthead(props: &LanguagesProps) -> Html {
    let LanguagesProps { atlas, chronicle, .. } = props;
    let words = atlas.words();
    let link = |there: bool, to: &'static str, name: &str| {
        there.then(|| html! { <a href={to}>{ name }</a> })
    };
    let parts = [
        link(!chronicle.events.is_empty(), "#events", words.events()),
        atlas.record().story.as_ref().and_then(|story| link(true, "#republic", &story.name)),
        link(!chronicle.people.is_empty(), "#people", words.people()),
        link(!chronicle.method.is_empty(), "#method", words.method()),
        link(!chronicle.sources.is_empty(), "#sources", words.sources()),
        link(true, "#data", words.data()),
    ];
    html! {
        <header class="masthead">
            <a class="skip" href="#go-to">{ words.skip() }</a>
            <h1>{ &props.atlas.record().title }</h1>
            if !atlas.record().subtitle.is_empty() { <p>{ &atlas.record().subtitle }</p> }
            { languages(props) }
            <nav aria-label={words.parts()}>
                { for parts.into_iter().flatten() }
            </nav>
        </header>
    }
}
