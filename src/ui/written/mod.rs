//! What the build writes into the page and no program draws again: it is downloaded once, and complete
//! without a script.
//!
//! Some of it stands beside the app. Some of it stands inside, in places marked `data-kept`: the
//! browser takes these parts over from the page, so neither the drawing nor its data is in the program.

mod backdrop;
mod bars;
mod masthead;
mod paints;
pub(super) mod sections;
mod ticks;

use yew::prelude::*;

use crate::domain::{Atlas, Shared};
use crate::geometry::Backdrop;

use bars::Bars;
pub(super) use masthead::{Masthead, MastheadProps};
pub(super) use paints::{Paints, PaintsProps};
use ticks::Ticks;

#[derive(PartialEq, Properties)]
pub(super) struct KeptPartProps {
    pub atlas: Shared<Atlas>,
    pub backdrop: Shared<Backdrop>,
    /// The name that the place bears.
    pub name: String,
}

/// What stands in a place marked `data-kept`.
#[component]
pub(super) fn KeptPart(props: &KeptPartProps) -> Html {
    let KeptPartProps { atlas, backdrop, name } = props;
    let of_bars = name.strip_prefix("bars-").and_then(|key| atlas.district(key));
    match (name.as_str(), of_bars) {
        (_, Some(district)) => html! { <Bars {atlas} {district} /> },
        ("ticks", _) => html! { <Ticks {atlas} /> },
        (part, _) => backdrop::part(part, backdrop),
    }
}
