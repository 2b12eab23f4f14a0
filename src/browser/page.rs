//! What the whole page tells the browser and hears from it.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Document, Event, KeyboardEvent};
use yew::prelude::*;

use crate::domain::Day;
use crate::session::Session;

use super::address::use_address;
use super::details::use_in_view;
use super::document;
use super::effect::{kept, use_effect_on};
use super::events::mark_current;
use super::leave;
use super::listener::Listener;
use super::play::use_play;

/// The attribute by which the page says that it answers.
const READY: &str = "data-ready";

/// Says that the page answers.
fn say_ready() {
    let root = document().as_ref().and_then(Document::document_element);
    // Cannot fail: the name is a valid attribute name.
    let _ = root.map(|root| root.set_attribute(READY, "true"));
}

/// Whether the page has said that it answers.
pub(super) fn is_ready() -> bool {
    let root = document().as_ref().and_then(Document::document_element);
    root.is_some_and(|root| root.has_attribute(READY))
}

/// Says when the page answers, marks the events of the day at rest, follows and keeps the address, plays, and
/// closes details on Escape.
#[hook]
pub(crate) fn use_page(
    session: &UseReducerHandle<Session>,
    start: &Session,
    settled: Day,
    framed: bool,
) {
    // First, as a page that only opens with details is not ready yet and stays at its top.
    use_in_view(session.chosen);
    let dispatch = session.dispatcher();
    let begin = move || {
        say_ready();
        let on_key = move |event: Event| {
            if event.unchecked_ref::<KeyboardEvent>().key() == "Escape" {
                leave(&dispatch);
            }
        };
        let keys = document().map(|document| Listener::new(document.into(), "keydown", on_key));
        kept(keys)
    };
    use_effect_on(Rc::new(()), Box::new(begin));

    let mark = move || {
        mark_current(settled);
        kept(())
    };
    use_effect_on(Rc::new(settled), Box::new(mark));
    use_play(session);
    use_address(session, start, settled, framed);
}
