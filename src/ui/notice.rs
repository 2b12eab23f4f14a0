//! What the address asked for and could not have.

use markup::html;
use yew::prelude::*;

use crate::domain::{Atlas, Day};
use crate::session::Amendment;
use crate::text;

/// One line for each part of the address that names nothing; none as a rule.
pub(super) fn notice(atlas: &Atlas, day: Day, amendments: &[Amendment]) -> Html {
    let line = |amendment: &Amendment| {
        let text = text::amendment(atlas, day, amendment);
        html! { <p class="notice" key={text.clone()}>{ text }</p> }
    };
    html! { <div>{ for amendments.iter().map(line) }</div> }
}
