//! The page's address: it follows the state, and the state follows it.

use wasm_bindgen::JsValue;
use web_sys::{Event, History, window};
use yew::prelude::*;

use crate::permalink;
use crate::session::Session;

use super::listener::Listener;
use super::place::show_map;
use super::timer::{DEBOUNCE_MS, Timer};

/// The fragment of the address, with its `#`; empty when there is none.
pub(crate) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// A jump becomes a step of the browser's history at once; any other move rewrites the address once
/// things are at rest. The address that led here stays as it is until the reader moves. In a frame of another
/// page none is written: a step in the history of a frame would be one in that of the page around it.
#[hook]
pub(super) fn use_address(session: &UseReducerHandle<Session>, start: &Session, framed: bool) {
    let dispatch = session.dispatcher();
    let atlas = session.atlas.clone();
    use_effect_with((), move |()| {
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
        move || drop(hash)
    });

    let untouched = permalink::fragment(start);
    let known = session.atlas.clone();
    let told = use_mut_ref(|| (untouched.clone(), session.jumps));
    use_effect_with((permalink::fragment(session), session.jumps), move |(now, jumps)| {
        let (before, jumps_before) = told.replace((now.clone(), *jumps));
        let bare = fragment().is_empty();
        let writing = if framed {
            None
        } else if *jumps > jumps_before {
            let opening = || permalink::fragment(&Session::new(known));
            if !bare || before != opening() {
                replace(&before);
            }
            push(now);
            None
        } else {
            let (moved, now, there) = (*now != untouched || !bare, now.clone(), fragment());
            // Another address, asked for meanwhile, is about to be followed.
            let write = move || {
                if fragment() == there {
                    replace(&now);
                }
            };
            moved.then(|| Timer::after(DEBOUNCE_MS, write))
        };
        move || drop(writing)
    });
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
