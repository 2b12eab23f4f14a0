//! What is read beside the map: events, the story, people, figures, law, method, sources, licences.
//!
//! These parts are written into the page by the build and are complete without any script. A link in
//! them is an address of the page, `#date=…&district=…`, which the app follows like any other; so none
//! of this is downloaded twice.

mod citations;
mod credits;
mod events;
mod notes;
mod people;
mod republic;
mod sources;
mod stylesheet;

pub use stylesheet::stylesheet;

use yew::prelude::*;

use crate::domain::{Atlas, Chronicle, Shared};

use credits::Credits;
use events::Events;
use notes::{Method, Population};
use people::People;
use republic::Republic;
use sources::Sources;

/// What the sections are made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SectionsProps {
    /// The record, for the districts and the days covered.
    pub atlas: Shared<Atlas>,
    /// What they tell.
    pub chronicle: Shared<Chronicle>,
}

/// All sections, in the order of the page.
#[component]
pub fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { atlas, chronicle } = props;
    html! {
        <div class="sections">
            <Events {atlas} {chronicle} />
            <Republic {atlas} {chronicle} />
            <People {atlas} {chronicle} />
            <Population {atlas} {chronicle} />
            <Method {atlas} {chronicle} />
            <Sources {chronicle} />
            <Credits {atlas} {chronicle} />
        </div>
    }
}
