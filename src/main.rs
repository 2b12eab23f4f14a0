//! The page's WebAssembly: mounts the app over the prerendered page once it is given an edition.

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Opens an edition, packed by the build, in the page.
///
/// # Errors
/// When the bytes are not an edition of this very version; the prerendered page then stays.
#[wasm_bindgen]
pub fn open(edition: &[u8]) -> Result<(), JsError> {
    Ok(day_atlas::start::page(edition)?)
}

fn main() {}
