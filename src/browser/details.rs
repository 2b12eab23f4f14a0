//! Opening and leaving the details of an area.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement, window};
use yew::prelude::*;

use crate::domain::AreaId;
use crate::session::{Action, Session};

use super::document;
use super::effect::{kept, use_effect_on};
use super::page::is_ready;
use super::place::show_page;

/// Brings the details into view when an area is chosen, moving as little as possible, and goes back to where the reader
/// was when they close. A page that opens with them begins at its top: the date and the map come first.
#[hook]
pub(super) fn use_in_view(chosen: Option<AreaId>) {
    let left = use_mut_ref(|| None);
    let work = move || {
        let details = document().and_then(|document| document.get_element_by_id("details"));
        let mut left = left.borrow_mut();
        match (details.filter(|_| is_ready()), window()) {
            (Some(details), Some(window)) => {
                let before = window.scroll_y();
                scroll_to(&details);
                if window.scroll_y() != before {
                    left.get_or_insert(before);
                }
            }
            (None, Some(window)) => {
                if let Some(Ok(before)) = left.take() {
                    window.scroll_to_with_x_and_y(0.0, before);
                }
            }
            _ => {}
        }
        kept(())
    };
    use_effect_on(Rc::new(chosen), Box::new(work));
}

/// Only what lies below the window is brought in; what is seen already stays where it is. Where the head of the
/// details fits beneath the date, the page comes to its top.
fn scroll_to(details: &Element) {
    let height = window().and_then(|window| window.inner_height().ok()?.as_f64());
    let below = |room: f64| {
        height.is_some_and(|height| details.get_bounding_client_rect().top() > height - room)
    };
    if below(120.0) {
        show_page();
    }
    if below(60.0) {
        details.scroll_into_view();
    }
}

/// Closes the details; a focus inside them goes back to the area's place in the list.
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
    let key = inside.then(|| details.get_attribute("data-area"))??;
    let button = document.query_selector(&format!("[data-lane=\"{key}\"] button")).ok()??;
    button.dyn_into().ok()
}
