//! The WebAssembly that is loaded when a reader takes something away; it draws nothing on the page.

use day_atlas::citation::{Citation, Form};
use day_atlas::domain::{Atlas, Shared};
use day_atlas::edition::{Edition, UnpackError, unpack_backdrop};
use day_atlas::geometry::Sheet;
use day_atlas::permalink;
use day_atlas::picture;
use day_atlas::session::Session;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// Cites the view that the fragment of an address asks for, in a form, as it was read on a day.
///
/// # Errors
/// When the bytes are not an edition of this version, or there is no such form or day.
#[wasm_bindgen]
pub fn cite(
    edition: &[u8],
    fragment: &str,
    address: &str,
    accessed: &str,
    form: &str,
) -> Result<String, JsError> {
    let (session, _) = session(edition, fragment)?;
    let form = Form::from_id(form).ok_or_else(|| JsError::new("no such form"))?;
    Ok(Citation::of(&session, address, accessed.parse()?).written(form))
}

/// The view that the fragment of an address asks for, as one SVG, and before it, in a line, a name for its file.
///
/// # Errors
/// When the bytes are not an edition and a drawing of this version.
#[wasm_bindgen]
pub fn picture(
    edition: &[u8],
    drawing: &[u8],
    fragment: &str,
    address: &str,
) -> Result<String, JsError> {
    let (session, sheet) = session(edition, fragment)?;
    let svg = picture::svg(&session, sheet, &unpack_backdrop(drawing)?, address);
    Ok([&picture::file_name(&session, "svg"), "\n", &svg].concat())
}

fn session(edition: &[u8], fragment: &str) -> Result<(Session, Sheet), UnpackError> {
    let Edition { record, sheet } = Edition::unpack(edition)?;
    let atlas = Shared::new(Atlas::new(record));
    let opening = Session::new(atlas.clone());
    let asked = permalink::follow(fragment, &atlas);
    Ok((asked.and_then(|asked| opening.after(asked)).unwrap_or(opening), sheet))
}

fn main() {}
