//! The page's address.

use wasm_bindgen::JsValue;
use web_sys::window;

/// The fragment of the address, with its `#`; empty when there is none.
pub(super) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Rewrites the address in place. Browsers limit how often (Safari: 100 times in 30 seconds), so it
/// is called at rest.
pub(super) fn replace(fragment: &str) {
    let history = window().and_then(|window| window.history().ok());
    // A refusal (a sandboxed frame, a limit) leaves an old address and a page that works.
    let _ = history.map(|history| {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")))
    });
}
