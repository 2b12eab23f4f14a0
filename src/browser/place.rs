//! Where things stand on the screen.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, FocusEvent, HtmlElement, MouseEvent, window};
use yew::prelude::*;

use super::document;
use super::effect::{kept, use_effect_on};
use super::listener::Observer;

/// How far across an element a point lies, in pixels, and the element's width.
pub(crate) fn across(element: &NodeRef, client_x: i32) -> Option<(f64, f64)> {
    let place = element.cast::<Element>()?.get_bounding_client_rect();
    (place.width() > 0.0).then(|| (f64::from(client_x) - place.left(), place.width()))
}

/// The id of the area that a click on a map has met, also through a point that stands over it.
pub(crate) fn key_of_area(event: &MouseEvent) -> Option<String> {
    let key = |it: &Element| it.get_attribute("data-area");
    let met = event.target()?.dyn_into::<Element>().ok()?;
    key(&met).or_else(|| {
        #[expect(clippy::cast_precision_loss, reason = "no screen is wider than a float is exact")]
        let (x, y) = (event.client_x() as f32, event.client_y() as f32);
        let under = document()?.elements_from_point(x, y);
        under.iter().find_map(|it| key(it.unchecked_ref()))
    })
}

/// Which of the drawings side by side a click has met, how far across it, in pixels, and its width.
pub(crate) fn across_drawing(event: &MouseEvent) -> Option<(usize, (f64, f64))> {
    let drawing = event.target()?.dyn_into::<Element>().ok()?.closest("svg").ok()??;
    let place = drawing.get_bounding_client_rect();
    let before = usize::from(drawing.previous_element_sibling().is_some());
    Some((before, (f64::from(event.client_x()) - place.left(), place.width())))
}

/// The width of an element in whole pixels, kept up to date; before it is known, the one given.
#[hook]
pub(crate) fn use_width(element: &NodeRef, unknown: u32) -> u32 {
    let width = use_state_eq(|| unknown);
    let (known, element) = (width.setter(), element.clone());
    let observe = move || {
        let element = element.cast::<Element>();
        let observer = element.map(|element| {
            let measured = element.clone();
            let measure = move || known.set(whole(measured.get_bounding_client_rect().width()));
            // At once, so that the first picture is right already.
            measure();
            Observer::new(&element, measure)
        });
        kept(observer)
    };
    use_effect_on(Rc::new(()), Box::new(observe));
    *width
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast saturates, and no screen is wider"
)]
const fn whole(pixels: f64) -> u32 {
    pixels as u32
}

/// Gives the focus to the first element that a selector finds.
pub(crate) fn focus(selector: &str) {
    let document = window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Refused only for an element that cannot take the focus.
        let _ = element.focus();
    }
}

/// Whether the focus that an element gets is to be seen, as it is when a key has brought it.
pub(crate) fn by_keyboard(event: &FocusEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(":focus-visible").unwrap_or_default())
}

/// Brings the map back when a link far below it has changed it; a map in view stays where it is.
pub(super) fn show_map() {
    let map = document().and_then(|document| document.query_selector(".map").ok().flatten());
    if map.is_some_and(|map| map.get_bounding_client_rect().bottom() < 0.0) {
        show_page();
    }
}

/// Brings the date, and what follows it, to the top of the window.
pub(super) fn show_page() {
    let main = document().and_then(|document| document.query_selector("main").ok().flatten());
    if let Some(main) = main {
        main.scroll_into_view();
    }
}
