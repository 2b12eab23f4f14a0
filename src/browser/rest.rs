//! What waits until the reader pauses.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::window;

/// Nothing has moved for this long: the reader pauses.
const REST_MS: i32 = 250;

/// Something to do once things are at rest; dropping it before then takes it back.
pub(super) struct AtRest {
    timer: Option<i32>,
    _work: Closure<dyn FnMut()>,
}

impl AtRest {
    pub(super) fn new(work: impl FnMut() + 'static) -> Self {
        let work = Closure::new(work);
        let call = work.as_ref().unchecked_ref();
        let timer = window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(call, REST_MS).ok()
        });
        Self { timer, _work: work }
    }
}

impl Drop for AtRest {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (window(), self.timer) {
            window.clear_timeout_with_handle(timer);
        }
    }
}
