//! What can wait until the browser has painted.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Function;
use web_sys::window;

/// Does the work once the browser has painted what the reader did: where the answer is the whole page, a slow phone
/// shows at once that it was heard. A frame is asked for, and a task behind it.
pub(crate) fn once_painted(work: impl FnOnce() + 'static) {
    let work = once(work);
    let frame = once(move || {
        window().map(|it| it.set_timeout_with_callback_and_timeout_and_arguments_0(&work, 0));
    });
    window().map(|it| it.request_animation_frame(&frame));
}

fn once(work: impl FnOnce() + 'static) -> Function {
    Closure::once_into_js(work).unchecked_into()
}
