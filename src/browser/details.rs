//! Opening and leaving the details of a district.

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement, window};
use yew::prelude::*;

use crate::domain::DistrictId;
use crate::session::{Action, Session};

use super::page::is_ready;

/// Brings the details into view when a district is chosen, moving as little as possible. A page that opens
/// with them begins at its top: the date and the map come first.
#[hook]
pub(crate) fn use_in_view(place: &NodeRef, district: DistrictId) {
    let place = place.clone();
    use_effect_with(district, move |_| {
        if let Some(element) = place.cast::<Element>().filter(|_| is_ready()) {
            scroll_to(&element);
        }
    });
}

/// Only what lies below the window is brought in; what is seen already stays where it is.
fn scroll_to(element: &Element) {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64());
    if height.is_some_and(|height| element.get_bounding_client_rect().top() > height - 120.0) {
        element.scroll_into_view();
    }
}

/// Closes the details; a focus inside them goes back to the district's place in the list.
pub(crate) fn leave(dispatch: &UseReducerDispatcher<Session>) {
    let document = window().and_then(|window| window.document());
    let list_button = document.as_ref().and_then(button_of_open_details);
    dispatch.dispatch(Action::Leave);
    if let Some(button) = list_button {
        // Refused only for an element that cannot take the focus; a button can.
        let _ = button.focus();
    }
}

fn button_of_open_details(document: &Document) -> Option<HtmlElement> {
    let details = document.get_element_by_id("details")?;
    let inside = details.contains(document.active_element().as_deref());
    let key = inside.then(|| details.get_attribute("data-district"))??;
    let button = document.query_selector(&format!("[data-lane=\"{key}\"] button")).ok()??;
    button.dyn_into().ok()
}
