//! Parts of the prerendered page that no program draws again.

use std::cell::RefCell;

use web_sys::Element;
use yew::prelude::*;

thread_local! {
    static KEPT: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// Takes the parts marked as kept out of the page before the app takes it over.
#[cfg(feature = "csr")]
pub(super) fn keep(document: &web_sys::Document) {
    use wasm_bindgen::JsCast as _;

    let Ok(parts) = document.query_selector_all("[data-kept]") else { return };
    let parts = (0..parts.length()).filter_map(|i| parts.get(i)?.dyn_into().ok());
    KEPT.with_borrow_mut(|kept| kept.extend(parts));
}

/// Fills an element with a copy of the part of this name, as the build drew it.
#[hook]
pub(crate) fn use_kept(place: &NodeRef, name: &AttrValue) {
    let place = place.clone();
    use_effect_with(name.clone(), move |name| {
        let Some(place) = place.cast::<Element>() else { return };
        KEPT.with_borrow(|kept| {
            let named =
                |part: &&Element| part.get_attribute("data-kept").as_deref() == Some(&**name);
            let children = kept.iter().find(named).map(|part| part.child_nodes());
            for child in
                children.iter().flat_map(|all| (0..all.length()).filter_map(|i| all.get(i)))
            {
                // Neither can fail: a copy has no parent, and the place is an element.
                let _ = child.clone_node_with_deep(true).map(|copy| place.append_child(&copy));
            }
        });
    });
}
