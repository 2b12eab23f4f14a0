//! The WebAssembly that is loaded when a reader takes something away; it draws nothing on the page.

use day_atlas::citation::{Citation, Form};
use day_atlas::domain::{Atlas, Shared};
use day_atlas::edition::Edition;
use day_atlas::geometry::Scene;
use day_atlas::permalink;
use day_atlas::picture;
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// A record, opened once for all that is taken away of it.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Take {
    atlas: Shared<Atlas>,
    scene: Scene,
}

#[wasm_bindgen]
impl Take {
    /// Opens an edition, packed by the build.
    ///
    /// # Errors
    /// When the bytes are not an edition of this version.
    #[wasm_bindgen(constructor)]
    pub fn new(edition: &[u8]) -> Result<Self, JsError> {
        let Edition { words, record, scene } = Edition::unpack(edition)?;
        Ok(Self { atlas: Shared::new(Atlas::new(words, record)), scene })
    }

    /// Cites the view that the fragment of an address asks for, in a form, as it was read on a day.
    ///
    /// # Errors
    /// When there is no such form or day.
    pub fn cite(
        &self,
        fragment: &str,
        address: &str,
        accessed: &str,
        form: &str,
    ) -> Result<String, JsError> {
        let session = permalink::opening(&self.atlas, fragment);
        let form = Form::from_id(form).ok_or_else(|| JsError::new("no such form"))?;
        Ok(Citation::of(&session, address, accessed.parse()?).written(form))
    }

    /// The view that the fragment of an address asks for, as one SVG, and before it, in a line, a name for
    /// its file.
    pub fn picture(&self, fragment: &str, address: &str) -> String {
        let session = permalink::opening(&self.atlas, fragment);
        let svg = picture::svg(&session, &self.scene, address);
        [&picture::file_name(&session, "svg"), "\n", &svg].concat()
    }
}

fn main() {}
