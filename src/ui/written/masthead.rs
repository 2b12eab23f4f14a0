//! What the page is.

use yew::prelude::*;

use super::languages::{LanguagesProps, languages};

/// The title and its line, the parts of the page, its languages.
#[component]
pub(crate) fn Masthead(props: &LanguagesProps) -> Html {
    let words = &props.atlas.words;
    html! {
        <header class="masthead">
            <h1>{ props.atlas.title.clone() }</h1>
            <p>{ props.atlas.subtitle.clone() }</p>
            { languages(props) }
            <nav aria-label={words.parts().to_owned()}>
                <a href="#events">{ words.events().to_owned() }</a>
                <a href="#republic">{ props.atlas.story.name.clone() }</a>
                <a href="#people">{ words.people().to_owned() }</a>
                <a href="#method">{ words.method().to_owned() }</a>
                <a href="#sources">{ words.sources().to_owned() }</a>
                <a href="#data">{ words.data().to_owned() }</a>
            </nav>
        </header>
    }
}
