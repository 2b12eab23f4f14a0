//! Parts of the prerendered page that no program draws again.

use std::cell::RefCell;

use wasm_bindgen::JsCast as _;
use web_sys::Element;
use yew::prelude::*;

thread_local! {
    static KEPT: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Remembers the parts marked as kept, before the app takes their place in the page.
#[cfg(feature = "csr")]
pub(super) fn keep(page: &Element) {
    let Ok(parts) = page.query_selector_all("[data-kept]") else { return };
    let parts = (0..parts.length()).filter_map(|i| parts.get(i)?.dyn_into().ok());
    KEPT.with_borrow_mut(|kept| kept.extend(parts));
}

/// Fills an element with the part of this name, as the build drew it. Tells whether these are the very
/// nodes of the prerendered page; where those stand in the page already, a second place gets a copy.
pub(super) fn fill(place: &Element, name: &str) -> bool {
    KEPT.with_borrow_mut(|kept| {
        let named = |part: &&mut Element| part.get_attribute("data-kept").as_deref() == Some(name);
        let Some(part) = kept.iter_mut().find(named) else { return false };
        let original = !part.is_connected();
        let source = if original { Some(part.clone()) } else { copy(part) };
        while let Some(child) = source.as_ref().and_then(|source| source.first_child()) {
            // Cannot fail: the child comes from another element.
            let _ = place.append_child(&child);
        }
        if original {
            *part = place.clone();
        }
        original
    })
}

fn copy(part: &Element) -> Option<Element> {
    part.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

/// Fills an element with the part of this name, for as long as it stands.
#[hook]
pub(crate) fn use_kept(place: &NodeRef, name: &AttrValue) {
    let place = place.clone();
    use_effect_with(name.clone(), move |name| {
        if let Some(place) = place.cast() {
            fill(&place, name);
        }
    });
}
