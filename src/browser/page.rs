//! What the whole page tells the browser and hears from it.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, KeyboardEvent, window};
use yew::prelude::*;

use crate::permalink;
use crate::session::Session;

use super::address::{fragment, replace};
use super::events::mark_current;
use super::leave;
use super::listener::Listener;
use super::rest::AtRest;

/// Says when the page answers, follows and keeps the address, and closes details on Escape.
#[hook]
pub(crate) fn use_page(session: &UseReducerHandle<Session>, start: &Session) {
    let dispatch = session.dispatcher();
    let atlas = session.atlas.clone();
    use_effect_with((), move |()| {
        let document = window().and_then(|window| window.document());
        let root = document.as_ref().and_then(web_sys::Document::document_element);
        // Cannot fail: the name is a valid attribute name.
        let _ = root.map(|root| root.set_attribute("data-ready", "true"));
        let on_key = {
            let dispatch = dispatch.clone();
            move |event: Event| {
                if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
                    leave(&dispatch);
                }
            }
        };
        let on_hash = move |_: Event| {
            if let Some(action) = permalink::follow(&fragment(), &atlas) {
                dispatch.dispatch(action);
                show_map();
            }
        };
        let keys = document.map(|document| Listener::new(document.into(), "keydown", on_key));
        let hash = window().map(|window| Listener::new(window.into(), "hashchange", on_hash));
        move || drop((keys, hash))
    });

    use_effect_with(session.day, |day| {
        let day = *day;
        let marking = AtRest::new(move || mark_current(day));
        move || drop(marking)
    });

    // The address that led here stays as it is until the reader moves.
    let untouched = permalink::fragment(start);
    use_effect_with(permalink::fragment(session), move |now| {
        let moved = *now != untouched || !fragment().is_empty();
        let now = now.clone();
        let writing = moved.then(|| AtRest::new(move || replace(&now)));
        move || drop(writing)
    });
}

/// Brings the map back when a link far below it has changed it; a map in view stays where it is.
fn show_map() {
    let main = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("main").ok().flatten());
    let Some(map) = main.as_ref().and_then(|main| main.query_selector(".map").ok().flatten())
    else {
        return;
    };
    if let Some(main) = main.filter(|_| map.get_bounding_client_rect().bottom() < 0.0) {
        main.scroll_into_view();
    }
}
