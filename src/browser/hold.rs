//! A button that repeats while it is held down.

use std::cell::{Cell, RefCell};

use yew::prelude::*;

use super::timer::Timer;

/// How often a held button repeats, in milliseconds, and after how many such times it begins.
const REPEAT_MS: i32 = 60;
const HELD: u32 = 7;

thread_local! {
    // One pointer holds one button: its timer, and how often that has gone off.
    static TIMER: RefCell<Option<Timer>> = const { RefCell::new(None) };
    static TIMES: Cell<u32> = const { Cell::new(0) };
}

/// What a button must hear to repeat.
pub(crate) struct Hold {
    pub press: Callback<PointerEvent>,
    pub release: Callback<PointerEvent>,
    pub click: Callback<MouseEvent>,
}

/// Does the work once for a click, and again and again while the button is held.
pub(crate) fn hold(work: Callback<()>) -> Hold {
    let held = work.clone();
    let press = Callback::from(move |event: PointerEvent| {
        // Another button opens a menu, and its release may never be heard.
        if event.button() != 0 {
            return;
        }
        TIMES.set(0);
        let work = held.clone();
        let tick = move || {
            TIMES.set(TIMES.get() + 1);
            if TIMES.get() >= HELD {
                work.emit(());
            }
        };
        TIMER.set(Some(Timer::every(REPEAT_MS, tick)));
    });
    let release = Callback::from(move |_| TIMER.set(None));
    // The click that ends a hold is no further step; one made by a key has no count and ends none.
    let click = Callback::from(move |event: MouseEvent| {
        if TIMES.replace(0) < HELD || event.detail() == 0 {
            work.emit(());
        }
    });
    Hold { press, release, click }
}
