//! The page's address.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::window;

/// The fragment of the address, with its `#`; empty when there is none.
pub(super) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Browsers limit how often an address may be rewritten (Safari: 100 times in 30 seconds), so it is
/// written once nothing has moved for this long.
const REST_MS: i32 = 250;

/// Writes a fragment once things are at rest; dropping it before then takes it back.
pub(super) struct Writing {
    timer: Option<i32>,
    _write: Closure<dyn FnMut()>,
}

impl Writing {
    pub(super) fn at_rest(fragment: String) -> Self {
        let write = Closure::new(move || replace(&fragment));
        let call = write.as_ref().unchecked_ref();
        let timer = window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(call, REST_MS).ok()
        });
        Self { timer, _write: write }
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (window(), self.timer) {
            window.clear_timeout_with_handle(timer);
        }
    }
}

fn replace(fragment: &str) {
    let history = window().and_then(|window| window.history().ok());
    // A refusal (a sandboxed frame, a limit) leaves an old address and a page that works.
    let _ = history.map(|history| {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")))
    });
}
