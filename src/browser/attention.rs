//! Where the reader's focus is while the app takes the page over.

use std::cell::Cell;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// All that can have the focus; the app draws the same ones, in the same order, as the build has drawn.
const FOCUSABLE: &str = "a, button, input, select, [tabindex]";

thread_local! {
    static HELD: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Remembers which part of the prerendered page has the focus.
#[cfg(feature = "csr")]
pub(super) fn hold(page: &Element) {
    let focused = super::document().and_then(|document| document.active_element());
    let parts = page.query_selector_all(FOCUSABLE).ok();
    HELD.set(focused.zip(parts).and_then(|(focused, parts)| {
        (0..parts.length()).find(|i| parts.get(*i).as_ref() == Some(focused.as_ref()))
    }));
}

/// Gives the focus to the same part of the app, where it stands.
pub(super) fn give_back(page: &Element) {
    let Some(held) = HELD.take() else { return };
    let parts = page.query_selector_all(FOCUSABLE).ok();
    let part = parts.and_then(|parts| parts.get(held)?.dyn_into::<HtmlElement>().ok());
    // Cannot fail.
    let _ = part.map(|part| part.focus());
}
