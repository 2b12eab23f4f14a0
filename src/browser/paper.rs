//! What is made ready when the page is printed.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, window};
use yew::prelude::*;

use super::address::fragment;
use super::document;
use super::listener::Listener;

/// Opens the table of periods, and writes the address of what is shown onto the paper: a reader of it has no address bar.
#[hook]
pub(super) fn use_paper(fragment_now: &str) {
    let now = fragment_now.to_owned();
    use_effect_with(now, |now| {
        let now = now.clone();
        let ready = move |_: Event| {
            for fold in folds() {
                // Cannot fail: the name is a valid attribute name.
                let _ = fold.set_attribute("open", "");
            }
            let place = document().and_then(|page| page.get_element_by_id("paper-address"));
            let href = window().and_then(|window| window.location().href().ok());
            if let (Some(place), Some(href)) = (place, href) {
                let bare = href.strip_suffix(&fragment()).unwrap_or(&href);
                let bare = bare.trim_end_matches('#');
                place.set_text_content(Some(&format!("{bare}#{now}")));
            }
        };
        let hearing = window().map(|window| Listener::new(window.into(), "beforeprint", ready));
        move || drop(hearing)
    });
}

/// What is folded on the screen and whole on paper.
fn folds() -> impl Iterator<Item = Element> {
    let folds = document().and_then(|page| page.query_selector_all("details.periods").ok());
    folds
        .into_iter()
        .flat_map(|folds| (0..folds.length()).filter_map(move |i| folds.get(i)?.dyn_into().ok()))
}
