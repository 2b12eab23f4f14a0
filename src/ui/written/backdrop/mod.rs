//! What never changes on the map.

mod lettering;
mod terrain;

use yew::prelude::*;

use crate::domain::{Atlas, Shared};
use crate::geometry::Backdrop;

use lettering::Lettering;
use terrain::{Ground, Lines, Marks};

/// One part of the backdrop: beneath the districts, their lines, or the names over all.
pub(super) fn part(atlas: &Shared<Atlas>, name: &str, backdrop: &Shared<Backdrop>) -> Html {
    match name {
        "ground" => html! { <Ground {backdrop} /> },
        "lines" => html! { <Lines {backdrop} /> },
        "names" => html! { <><Marks {backdrop} /><Lettering {atlas} {backdrop} /></> },
        _ => Html::default(),
    }
}
