//! From the packed edition to a page that answers.

use web_sys::HtmlInputElement;
use yew::{BaseComponent, Renderer};

use wasm_bindgen::JsCast as _;

use crate::domain::{Atlas, Shared};
use crate::edition::{Edition, UnpackError};
use crate::geometry::Sheet;
use crate::permalink;
use crate::session::{Action, Session};
use crate::ui::{App, AppProps, Plate, PlateProps};

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
    let (sheet, start) = unpack(edition)?;
    mount::<App>(AppProps { sheet, start });
    Ok(())
}

/// Mounts a plate, as [`start`] does the page.
///
/// # Errors
/// When the bytes are not an edition of this version; the prerendered plate then stays.
pub fn start_plate(edition: &[u8]) -> Result<(), UnpackError> {
    let (sheet, start) = unpack(edition)?;
    mount::<Plate>(PlateProps { sheet, start });
    Ok(())
}

fn unpack(edition: &[u8]) -> Result<(Sheet, Session), UnpackError> {
    let Edition { record, sheet } = Edition::unpack(edition)?;
    let atlas = Shared::new(Atlas::new(record));
    let opening = Session::new(atlas.clone());
    let asked = permalink::follow(&fragment(), &atlas).or_else(|| slider_day(&atlas));
    Ok((sheet, asked.and_then(|action| opening.after(action)).unwrap_or(opening)))
}

fn mount<C: BaseComponent>(props: C::Properties) {
    let root = document().and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        keep(&root);
        Renderer::<C>::with_root_and_props(root, props).render();
    }
}

fn slider_day(atlas: &Atlas) -> Option<Action> {
    let slider = document()?.get_element_by_id("day")?.dyn_into::<HtmlInputElement>().ok()?;
    Some(Action::GoTo(atlas.span.day_at(slider.value().parse().ok()?)))
}
