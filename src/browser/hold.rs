//! A button that repeats while it is held down.

use yew::prelude::*;

use super::timer::Timer;

/// How often a held button repeats, in milliseconds, and after how many such times it begins.
const REPEAT_MS: i32 = 60;
const HELD: u32 = 7;

/// What a button must hear to repeat.
pub(crate) struct Hold {
    pub press: Callback<PointerEvent>,
    pub release: Callback<PointerEvent>,
    pub click: Callback<MouseEvent>,
}

/// Does the work once for a click, and again and again while the button is held.
#[hook]
pub(crate) fn use_hold(work: Callback<()>) -> Hold {
    let times = use_mut_ref(|| 0_u32);
    let timer = use_mut_ref(|| None::<Timer>);
    let press = {
        let (times, timer, work) = (times.clone(), timer.clone(), work.clone());
        Callback::from(move |event: PointerEvent| {
            // Another button opens a menu, and its release may never be heard.
            if event.button() != 0 {
                return;
            }
            *times.borrow_mut() = 0;
            let (times, work) = (times.clone(), work.clone());
            let tick = move || {
                *times.borrow_mut() += 1;
                if *times.borrow() >= HELD {
                    work.emit(());
                }
            };
            *timer.borrow_mut() = Some(Timer::every(REPEAT_MS, tick));
        })
    };
    let release = Callback::from(move |_| *timer.borrow_mut() = None);
    // The click that ends a hold is no further step; one made by a key has no count and ends none.
    let click = Callback::from(move |event: MouseEvent| {
        if times.replace(0) < HELD || event.detail() == 0 {
            work.emit(());
        }
    });
    Hold { press, release, click }
}
