//! From the packed edition to a page that answers.

use web_sys::HtmlInputElement;
use yew::Renderer;

use wasm_bindgen::JsCast as _;

use crate::domain::{Atlas, Shared};
use crate::edition::{Edition, UnpackError};
use crate::permalink;
use crate::session::{Action, Session};
use crate::ui::{App, AppProps};

use super::address::fragment;
use super::document;
use super::kept::keep;

/// Mounts the page in the element with the id `app`, over what was prerendered there.
///
/// It opens with what the address asks for, else with the day to which the reader has already
/// moved the prerendered slider.
///
/// # Errors
/// When the bytes are not an edition of this version; the prerendered page then stays.
pub fn start(edition: &[u8]) -> Result<(), UnpackError> {
    let Edition { record, sheet } = Edition::unpack(edition)?;
    let atlas = Shared::new(Atlas::new(record));
    let opening = Session::new(atlas.clone());
    let asked = permalink::follow(&fragment(), &atlas).or_else(|| slider_day(&atlas));
    let start = asked.and_then(|action| opening.after(action)).unwrap_or(opening);
    let props = AppProps { sheet, start };
    let Some(document) = document() else { return Ok(()) };
    if let Some(root) = document.get_element_by_id("app") {
        keep(&document);
        Renderer::<App>::with_root_and_props(root, props).render();
    }
    Ok(())
}

fn slider_day(atlas: &Atlas) -> Option<Action> {
    let slider = document()?.get_element_by_id("day")?.dyn_into::<HtmlInputElement>().ok()?;
    Some(Action::GoTo(atlas.span.day_at(slider.value().parse().ok()?)))
}
