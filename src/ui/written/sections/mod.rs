//! What is read beside the map: the year in small maps and in a table, events, the story, people, figures, law, method, sources, licences.
//!
//! These parts are written into the page by the build and are complete without any script. A link in
//! them is an address of the page, `#date=…&area=…`, which the app follows like any other; so none
//! of this is downloaded twice.

mod citations;
mod credits;
mod events;
mod notes;
mod paper;
mod people;
mod periods;
mod republic;
mod sources;
mod stylesheet;
mod take;
mod year;

pub use stylesheet::stylesheet;

use markup::html;
use yew::prelude::*;

use crate::domain::{Atlas, Chronicle, Shared};
use crate::drawing;
use crate::geometry::{Insets, Scene};
use crate::ui::mounted;
use crate::ui::page::LOCATOR;
use crate::words::Words;

use credits::credits;
use events::events;
use notes::{law, method, population};
use paper::paper;
use people::people;
use periods::periods;
use republic::republic;
use sources::sources;
use take::take;
use year::year;

/// What the sections are made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct SectionsProps {
    /// The record, for the areas and the days covered.
    pub atlas: Shared<Atlas>,
    /// What they tell.
    pub chronicle: Shared<Chronicle>,
    /// What their maps are drawn from.
    pub scene: Shared<Scene>,
    pub insets: Insets,
}

/// Where the page is in another language: that what follows is in English.
fn in_english(words: &Words) -> Html {
    remark_elsewhere(words, words.in_english())
}

/// A remark on the pages in other languages.
fn remark_elsewhere(words: &Words, remark: &str) -> Html {
    if words.untranslated().is_none() {
        return Html::default();
    }
    html! { <p class="remark-line">{ remark }</p> }
}

/// All sections that the record has something for, in the order of the page.
#[component]
pub(crate) fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { atlas, chronicle, scene, insets } = props;
    let of_accounts = insets.inset.as_ref().map(|it| {
        atlas.record().accounts.iter().map(|account| drawing::inset(it, &scene.basemap, account))
    });
    html! {
        <div class="sections">
            { year(props) }
            { periods(props) }
            if !chronicle.events.is_empty() { { events(props) } }
            if !chronicle.parts.is_empty() { { republic(props) } }
            if !chronicle.people.is_empty() { { people(props) } }
            if !chronicle.figures.is_empty() { { population(props) } }
            if !chronicle.law.is_empty() { { law(props) } }
            if !chronicle.method.is_empty() { { method(props) } }
            if !chronicle.sources.is_empty() { { sources(props) } }
            { take(props) }
            { credits(props) }
            { paper(props) }
            // Last, for a browser reads and draws in this order, and these stand below the first screen.
            <svg class="paints" width="0" height="0" aria-hidden="true">
                <defs>
                    { mounted::all(insets.locator.iter().map(|it| drawing::locator(it, LOCATOR))) }
                    { mounted::all(of_accounts.into_iter().flatten()) }
                </defs>
            </svg>
        </div>
    }
}
