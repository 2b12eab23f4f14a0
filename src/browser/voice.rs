//! What a screen reader is told of by itself.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use super::effect::{kept, use_effect_on};
use super::timer::Timer;

/// Told when nothing has moved for so long after the day has settled, in milliseconds: never a queue of old sentences.
const REST_MS: i32 = 250;

/// Writes the words into a live region a little later; `None`, as while the day moves, leaves what was said last.
#[hook]
pub(crate) fn use_said(place: &NodeRef, words: Option<String>) {
    let (place, told) = (place.clone(), words.clone());
    let say = move || {
        let saying = words.map(|words| {
            Timer::after(REST_MS, move || {
                if let Some(place) = place.cast::<Element>() {
                    place.set_text_content(Some(&words));
                }
            })
        });
        kept(saying)
    };
    use_effect_on(Rc::new(told), Box::new(say));
}
