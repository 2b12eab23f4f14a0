//! The other languages of the page.

use markup::html;
use yew::prelude::*;

use crate::domain::{Atlas, Chronicle, Shared};
use crate::words::{Language, Words};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LanguagesProps {
    pub atlas: Shared<Atlas>,
    pub chronicle: Shared<Chronicle>,
    pub languages: Languages,
}

/// The languages that a page is told in, equal when they are the same.
#[derive(Clone, Debug)]
pub struct Languages(pub Vec<Language>);

impl PartialEq for Languages {
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().map(|it| it.tag).eq(other.0.iter().map(|it| it.tag))
    }
}

/// A link to each language, under its own name; the one of the page is marked.
pub(super) fn languages(LanguagesProps { atlas, languages, .. }: &LanguagesProps) -> Html {
    let link = |language: &Language| {
        let current = language.tag == atlas.words().tag;
        html! {
            <a
                href={atlas.words().way_to(language)}
                hreflang={language.tag}
                lang={language.tag}
                aria-current={current.then_some("page")}
            >
                <span class="whole">{ language.name }</span>
                <span class="short" aria-hidden="true">{ language.tag }</span>
            </a>
        }
    };
    html! {
        <nav class="languages" aria-label={atlas.words().other_languages()}>
            { for languages.0.iter().map(link) }
        </nav>
    }
}

/// An offer in each other language; a script shows the one that the browser asks for.
#[component]
pub(crate) fn Offers(props: &LanguagesProps) -> Html {
    let LanguagesProps { atlas, languages, .. } = props;
    let offer = |language: &Language| {
        html! {
            <p class="notice" hidden=true lang={language.tag} data-offer={language.tag} translate="no">
                <a href={atlas.words().way_to(language)} hreflang={language.tag}>
                    { Words::of(language).offer() }
                </a>
            </p>
        }
    };
    html! { <>{ for languages.0.iter().filter(|it| it.tag != atlas.words().tag).map(offer) }</> }
}
