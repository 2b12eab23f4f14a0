//! From the packed edition to a page that answers.

use web_sys::HtmlInputElement;
use yew::{BaseComponent, Renderer};

use wasm_bindgen::JsCast as _;

use crate::domain::{Atlas, Shared};
use crate::edition::{Edition, UnpackError};
use crate::geometry::Scene;
use crate::permalink;
use crate::session::{Action, Session};
use crate::ui::{App, AppProps, Plate, PlateProps};

use crate::browser::{document, fragment};

/// Mounts the page in the element with the id `app`, over what was prerendered there: the whole page, or the
/// map for a frame of another.
///
/// It opens with what the address asks for, and with the day and the view that the reader has chosen
/// in the prerendered page meanwhile.
///
/// # Errors
/// When the bytes are not an edition of this version; the prerendered page then stays.
pub fn page(edition: &[u8]) -> Result<(), UnpackError> {
    let (scene, start) = unpack(edition)?;
    let framed = document().and_then(|document| document.query_selector("#app > .embed").ok()?);
    mount::<App>(AppProps { scene, start, framed: framed.is_some() });
    Ok(())
}

/// Mounts a plate, as [`page`] does the page.
///
/// # Errors
/// When the bytes are not an edition of this version; the prerendered plate then stays.
pub fn plate(edition: &[u8]) -> Result<(), UnpackError> {
    let (scene, start) = unpack(edition)?;
    mount::<Plate>(PlateProps { scene, start });
    Ok(())
}

fn unpack(edition: &[u8]) -> Result<(Shared<Scene>, Session), UnpackError> {
    let Edition { words, record, scene } = Edition::unpack(edition)?;
    let atlas = Shared::new(Atlas::new(words, record));
    let opening = permalink::opening(&atlas, &fragment());
    let start = [moved_slider(&opening), moved_switch(&atlas)]
        .into_iter()
        .flatten()
        .fold(opening, |start, action| start.after(action).unwrap_or(start));
    Ok((Shared::new(scene), start))
}

fn mount<C: BaseComponent>(props: C::Properties) {
    let root = document().and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        Renderer::<C>::with_root_and_props(root, props).render();
    }
}

/// The day to which the reader has moved the slider of the prerendered page; what follows the address without the
/// program has moved it too, to the day of the address.
fn moved_slider(opening: &Session) -> Option<Action> {
    let slider = document()?.get_element_by_id("day")?.dyn_into::<HtmlInputElement>().ok()?;
    let day = opening.atlas.span().day_at(slider.value().parse().ok()?);
    let moved = slider.value() != slider.default_value() && day != opening.day();
    moved.then_some(Action::Slide(day))
}

/// The view that the reader has switched the prerendered page to.
fn moved_switch(atlas: &Atlas) -> Option<Action> {
    let moved = "[name=view]:checked:not([checked])";
    let option = document()?.query_selector(moved).ok()??;
    Some(Action::Show(atlas.record().view(&option.get_attribute("value")?)?))
}
