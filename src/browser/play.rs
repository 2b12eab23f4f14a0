//! Days that go on by themselves.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, window};
use yew::prelude::*;

use crate::session::{Action, Motion, Session};

use super::document;
use super::effect::{kept, use_effect_on};
use super::listener::Listener;
use super::timer::Timer;

/// Moves the play on, and stops it when the page is touched anywhere but at the play's own controls.
#[hook]
pub(super) fn use_play(session: &UseReducerHandle<Session>) {
    let (now, playing) = (session.clone(), session.playing);
    let go = move || {
        let going = playing.then(|| {
            let motion = motion();
            let dispatch = now.dispatcher();
            Timer::after(now.stay(motion), move || {
                // A hidden page stops: nobody sees where it goes.
                let hidden = document().is_some_and(|document| document.hidden());
                dispatch.dispatch(if hidden { Action::Pause } else { Action::Advance(motion) });
            })
        });
        kept(going)
    };
    use_effect_on(Rc::new((session.day(), session.pace, playing)), Box::new(go));

    let dispatch = session.dispatcher();
    let hear = move || {
        let touched = move |event: Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let control = target.and_then(|target| target.closest("[data-play]").ok().flatten());
            if control.is_none() {
                dispatch.dispatch(Action::Pause);
            }
        };
        let hearing = playing
            .then(document)
            .flatten()
            .map(|document| Listener::new(document.into(), "pointerdown", touched));
        kept(hearing)
    };
    use_effect_on(Rc::new(playing), Box::new(hear));
}

fn motion() -> Motion {
    let asked = window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    if asked.is_some_and(|query| query.matches()) { Motion::Changes } else { Motion::Daily }
}
