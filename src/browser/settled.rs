//! The day at which things came to rest.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Day;

use super::effect::{kept, use_effect_on};
use super::timer::Timer;

/// How long a day must be shown to count as settled, in milliseconds; at the end of a longer drag up to twice as long.
const DEBOUNCE_MS: i32 = 250;

/// A day that moves, and what waits for it to rest.
struct Moving {
    day: Day,
    /// Whether it has moved since the clock ticked last.
    moved: bool,
    clock: Option<Timer>,
}

/// The day debounced: what it was when it last stayed the same for a while. One clock ticks while it moves: a timer set
/// and taken back on every step would cost a drag more than the step itself.
#[hook]
pub(crate) fn use_settled(now: Day) -> Day {
    let settled = use_state_eq(|| now);
    let setter = settled.setter();
    let moving = use_mut_ref(|| Moving { day: now, moved: false, clock: None });
    let tick = move || {
        let mut it = moving.borrow_mut();
        (it.day, it.moved) = (now, it.clock.is_some());
        if it.clock.is_none() {
            let moving = moving.clone();
            it.clock = Some(Timer::every(DEBOUNCE_MS, move || {
                let mut it = moving.borrow_mut();
                if !core::mem::take(&mut it.moved) {
                    let (day, clock) = (it.day, it.clock.take());
                    drop(it);
                    drop(clock);
                    setter.set(day);
                }
            }));
        }
        kept(())
    };
    use_effect_on(Rc::new(now), Box::new(tick));
    *settled
}
