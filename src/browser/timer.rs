//! What happens after a while, or again and again.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Function;
use web_sys::window;

/// Something to do later; dropping it before then takes it back.
pub(super) struct Timer {
    id: Option<i32>,
    _work: Closure<dyn FnMut()>,
}

impl Timer {
    /// Does the work once, after so many milliseconds.
    pub(super) fn after(ms: i32, work: impl FnMut() + 'static) -> Self {
        Self::set(work, |call| {
            window()?.set_timeout_with_callback_and_timeout_and_arguments_0(call, ms).ok()
        })
    }

    /// Does the work again and again, each time after so many milliseconds.
    pub(super) fn every(ms: i32, work: impl FnMut() + 'static) -> Self {
        Self::set(work, |call| {
            window()?.set_interval_with_callback_and_timeout_and_arguments_0(call, ms).ok()
        })
    }

    fn set(work: impl FnMut() + 'static, start: impl FnOnce(&Function) -> Option<i32>) -> Self {
        let work: Closure<dyn FnMut()> = Closure::new(work);
        Self { id: start(work.as_ref().unchecked_ref()), _work: work }
    }
}

impl Drop for Timer {
    /// Both kinds stand in one list of the browser, and either call clears both.
    fn drop(&mut self) {
        if let (Some(window), Some(id)) = (window(), self.id) {
            window.clear_timeout_with_handle(id);
        }
    }
}
