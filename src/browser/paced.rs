//! The day throttled, and the day debounced.

use core::mem::take;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::Day;

use super::effect::{kept, use_effect_on};
use super::timer::Timer;

/// How often the clock ticks, in milliseconds: a day has settled when it stays from one tick to the next.
const TICK_MS: i32 = 250;

/// A day for what need not follow each one of a drag.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Paced {
    /// The shown day, at once where nothing moves, and once a tick of the clock while it does.
    pub throttled: Day,
    /// The day at which things came to rest last.
    pub settled: Day,
}

/// A day that moves.
struct Moving {
    day: Day,
    /// Whether it has moved since the clock ticked last.
    moved: bool,
    paced: Paced,
    clock: Option<Timer>,
}

/// One clock ticks while the day moves: a timer set and taken back on every step would cost a drag more than the step
/// itself.
#[hook]
pub(crate) fn use_paced(now: Day) -> Paced {
    let render = use_force_update();
    let moving = use_mut_ref(|| {
        let paced = Paced { throttled: now, settled: now };
        Moving { day: now, moved: false, paced, clock: None }
    });
    let mut it = moving.borrow_mut();
    if it.clock.is_none() {
        it.paced.throttled = now;
    }
    let paced = it.paced;
    drop(it);
    let tick = move || {
        let mut it = moving.borrow_mut();
        let mounted = it.day == now;
        (it.day, it.moved) = (now, it.clock.is_some());
        if it.clock.is_none() && !mounted {
            let moving = moving.clone();
            it.clock = Some(Timer::every(TICK_MS, move || {
                let mut it = moving.borrow_mut();
                let before = it.paced;
                it.paced.throttled = it.day;
                let clock = if take(&mut it.moved) {
                    None
                } else {
                    it.paced.settled = it.day;
                    it.clock.take()
                };
                let changed = it.paced != before;
                drop(it);
                drop(clock);
                if changed {
                    render.force_update();
                }
            }));
        }
        kept(())
    };
    use_effect_on(Rc::new(now), Box::new(tick));
    paced
}
