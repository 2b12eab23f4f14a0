//! The list of events, which the build wrote into the page.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, window};

use crate::domain::Day;

/// Marks the events of this day, and no other; an event not known to the day has no days to compare.
pub(super) fn mark_current(day: Day) {
    let day = day.to_string();
    let document = window().and_then(|window| window.document());
    let Some(events) =
        document.and_then(|document| document.query_selector_all("[data-event]").ok())
    else {
        return;
    };
    for event in (0..events.length()).filter_map(|i| events.get(i)) {
        mark(event.unchecked_ref(), &day);
    }
}

/// Dates of four-digit years sort as text.
fn mark(event: &Element, day: &str) {
    let (from, to) = (event.get_attribute("data-from"), event.get_attribute("data-to"));
    let current = from.is_some() && from.as_deref() <= Some(day) && Some(day) <= to.as_deref();
    // Neither can fail: the name is a valid attribute name.
    let _ = if current {
        event.set_attribute("aria-current", "date")
    } else {
        event.remove_attribute("aria-current")
    };
}
