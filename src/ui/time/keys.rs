//! Keys that move the date, on the slider and on the lanes.

use yew::prelude::*;

use crate::domain::Way;
use crate::session::Action;

use crate::ui::Dispatch;

/// `[` and `]`: to the change before, to the change after.
pub(in crate::ui) fn change(key: &str) -> Option<Action> {
    match key {
        "[" => Some(Action::Change(Way::Back, None)),
        "]" => Some(Action::Change(Way::On, None)),
        _ => None,
    }
}

/// What a key means on the slider: a stop, seven of them as the days of a week, a leap as from month to month, a
/// change. Home and End its browser knows.
pub(in crate::ui) fn slider(key: &str, shift: bool) -> Option<Action> {
    match key {
        "ArrowRight" | "ArrowUp" if shift => Some(Action::Step(7)),
        "ArrowLeft" | "ArrowDown" if shift => Some(Action::Step(-7)),
        "ArrowRight" | "ArrowUp" => Some(Action::Step(1)),
        "ArrowLeft" | "ArrowDown" => Some(Action::Step(-1)),
        "PageUp" => Some(Action::Leap(1)),
        "PageDown" => Some(Action::Leap(-1)),
        _ => change(key),
    }
}

/// Hears keys, and does what they mean.
pub(in crate::ui) fn listen(
    dispatch: &Dispatch,
    meaning: impl Fn(&str, bool) -> Option<Action> + 'static,
) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        // With these the key belongs to the browser or to the system. Brackets need AltGr on some keyboards, which is
        // Ctrl and Alt together on Windows.
        let alt_graph = event.get_modifier_state("AltGraph");
        let foreign = event.ctrl_key() && !alt_graph
            || event.meta_key()
            || event.alt_key() && key.starts_with("Arrow");
        if let Some(action) = meaning(&key, event.shift_key()).filter(|_| !foreign) {
            event.prevent_default();
            dispatch.dispatch(action);
        }
    })
}
