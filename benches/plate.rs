//! The WebAssembly of a plate: mounts the map alone once it is given an edition.
#![allow(missing_docs, reason = "a program for measuring")]

use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

///
/// # Errors
/// When the bytes are not an edition of this version.
#[wasm_bindgen]
pub fn open(edition: &[u8]) -> Result<(), JsError> {
    Ok(day_atlas::start::plate(edition)?)
}

fn main() {}
