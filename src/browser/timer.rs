//! What happens after a while, or again and again.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::window;

/// Nothing has moved for this long: the reader pauses.
pub(super) const REST_MS: u32 = 250;

/// Something to do after a while; dropping it before then takes it back.
pub(super) struct After {
    timer: Option<i32>,
    _work: Closure<dyn FnMut()>,
}

impl After {
    pub(super) fn new(ms: u32, work: impl FnMut() + 'static) -> Self {
        let work = Closure::new(work);
        let call = work.as_ref().unchecked_ref();
        let ms = i32::try_from(ms).unwrap_or(i32::MAX);
        let timer = window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(call, ms).ok()
        });
        Self { timer, _work: work }
    }
}

impl Drop for After {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (window(), self.timer) {
            window.clear_timeout_with_handle(timer);
        }
    }
}

/// Something to do again and again until it is dropped.
pub(super) struct Every {
    timer: Option<i32>,
    _work: Closure<dyn FnMut()>,
}

impl Every {
    pub(super) fn new(ms: i32, work: impl FnMut() + 'static) -> Self {
        let work = Closure::new(work);
        let call = work.as_ref().unchecked_ref();
        let timer = window().and_then(|window| {
            window.set_interval_with_callback_and_timeout_and_arguments_0(call, ms).ok()
        });
        Self { timer, _work: work }
    }
}

impl Drop for Every {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (window(), self.timer) {
            window.clear_interval_with_handle(timer);
        }
    }
}
