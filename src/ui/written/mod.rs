//! What the build writes into the page and no program draws again: it is downloaded once, and complete
//! without a script.
//!
//! Some of it stands beside the app. Some of it stands inside, in places marked `data-kept`: the
//! browser takes these parts over from the page, so neither the drawing nor its data is in the program.

mod backdrop;
mod bars;
mod districts;
mod languages;
mod masthead;
mod outlines;
mod paints;
pub(super) mod sections;
mod ticks;

use yew::prelude::*;

use crate::domain::Shared;
use crate::geometry::Backdrop;
use crate::session::Session;

use bars::Bars;
use districts::Districts;
pub use languages::Languages;
pub(super) use languages::{LanguagesProps, Offers};
pub(super) use masthead::Masthead;
pub(super) use outlines::{Outlines, OutlinesProps};
pub(super) use paints::{Paints, PaintsProps};
use ticks::Ticks;

#[derive(PartialEq, Properties)]
pub(super) struct KeptPartProps {
    pub session: Session,
    pub backdrop: Shared<Backdrop>,
    /// The name that the place bears.
    pub name: String,
}

/// What stands in a place marked `data-kept`.
#[component]
pub(super) fn KeptPart(props: &KeptPartProps) -> Html {
    let KeptPartProps { session, backdrop, name } = props;
    let Session { atlas, day, view, pinned, .. } = session;
    let of_bars = name.strip_prefix("bars-").and_then(|key| atlas.district(key));
    match (name.as_str(), of_bars) {
        (_, Some(district)) => html! { <Bars {atlas} {district} /> },
        ("ticks", _) => html! { <Ticks {atlas} /> },
        ("districts", _) => {
            html! { <Districts {atlas} {backdrop} day={*day} view={*view} compared=false /> }
        }
        ("districts-compared", _) => {
            html! { <Districts {atlas} {backdrop} day={pinned.unwrap_or(*day)} view={*view} compared=true /> }
        }
        (part, _) => backdrop::part(atlas, part, backdrop),
    }
}
