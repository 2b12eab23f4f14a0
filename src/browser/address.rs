//! The page's address: it follows the state, and the state follows it.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use web_sys::{Event, History, window};
use yew::prelude::*;

use crate::domain::Day;
use crate::permalink;
use crate::session::Session;

use super::effect::{kept, use_effect_on};
use super::listener::Listener;
use super::place::show_map;
use super::timer::Timer;

/// The fragment of the address, with its `#`; empty when there is none.
pub(crate) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// How long a session must be at rest until its address is written, in milliseconds.
const DELAY_MS: i32 = 100;

/// A jump becomes a step of the browser's history at once; any other move rewrites the address once
/// the day is at rest. The address that led here stays as it is until the reader moves. In a frame of another
/// page none is written: a step in the history of a frame would be one in that of the page around it.
#[hook]
pub(super) fn use_address(
    session: &UseReducerHandle<Session>,
    start: &Session,
    settled: Day,
    framed: bool,
) {
    let dispatch = session.dispatcher();
    let atlas = session.atlas.clone();
    let follow = move || {
        let on_hash = move |_: Event| {
            let fragment = fragment();
            // Back to the address without a fragment is back to the opening.
            let empty = fragment.is_empty().then(|| format!("date={}", atlas.record().opens_on));
            if let Some(action) = permalink::follow(&empty.unwrap_or(fragment), &atlas) {
                dispatch.dispatch(action);
                show_map();
            }
        };
        let hash = window().map(|window| Listener::new(window.into(), "hashchange", on_hash));
        kept(hash)
    };
    use_effect_on(Rc::new(()), Box::new(follow));

    let untouched = start.clone();
    let told = use_mut_ref(|| start.clone());
    let now = (**session).clone();
    let on = Rc::new((now.clone(), settled));
    let write = move || {
        let before = told.replace(now.clone());
        let mut writing = None;
        if !framed && now.jumps > before.jumps {
            let before = permalink::fragment(&before);
            let opening = || permalink::fragment(&Session::new(now.atlas.clone()));
            if !fragment().is_empty() || before != opening() {
                replace(&before);
            }
            push(&permalink::fragment(&now));
        } else if !framed && now.day() == settled {
            let (there, address) = (fragment(), permalink::fragment(&now));
            let moved = address != permalink::fragment(&untouched) || !there.is_empty();
            // Another address, asked for meanwhile, is about to be followed.
            let write = move || {
                if fragment() == there {
                    replace(&address);
                }
            };
            writing = moved.then(|| Timer::after(DELAY_MS, write));
        }
        kept(writing)
    };
    use_effect_on(on, Box::new(write));
}

/// Rewrites the address in place. Browsers limit how often (Safari: 100 times in 30 seconds), so an
/// address that stands already is not written again.
fn replace(fragment: &str) {
    write(fragment, |history, address| {
        history.replace_state_with_url(&JsValue::NULL, "", Some(address))
    });
}

fn push(fragment: &str) {
    write(fragment, |history, address| {
        history.push_state_with_url(&JsValue::NULL, "", Some(address))
    });
}

fn write(to: &str, with: impl FnOnce(&History, &str) -> Result<(), JsValue>) {
    let address = format!("#{to}");
    // A place within the page stands behind the state, and stays as long as the state does.
    let stands = |rest: &str| rest.is_empty() || rest.starts_with("&to=");
    if !fragment().strip_prefix(&*address).is_some_and(stands) {
        let history = window().and_then(|window| window.history().ok());
        // A refusal (a sandboxed frame, a limit) leaves an old address and a page that works.
        let _ = history.map(|history| with(&history, &address));
    }
}
