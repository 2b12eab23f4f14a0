//! The WebAssembly that is loaded where readers open files of their own; it draws nothing.

use dated::Opened;
use opener::Read;
use wasm_bindgen::prelude::wasm_bindgen;

/// The files of a map, kept for all that is chosen about them.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Opener {
    files: Vec<(String, Vec<u8>)>,
    /// What was read last, where that is a map: memory that a program has had is its own for ever, so that this costs
    /// nothing that reading did not cost before.
    opened: Option<Opened>,
}

#[wasm_bindgen]
impl Opener {
    /// Without files.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file.
    pub fn add(&mut self, name: String, bytes: Vec<u8>) {
        self.files.push((name, bytes));
    }

    /// Reads all of them as one map, with these choices (JSON), for the page in a language (BCP 47).
    pub fn read(&mut self, choices: &str, language: &str) -> Reading {
        // First the memory of what was read before is given back.
        self.opened = None;
        let mut read = opener::read(&self.files, choices, language);
        self.opened = read.opened.take();
        Reading { read }
    }

    /// What was read last, in a form; nothing where there is no map, or no such form.
    pub fn written(&self, form: &str) -> Option<Vec<u8>> {
        Some(opener::written(self.opened.as_ref()?, form)?.into_bytes())
    }

    /// The SHA-256 of each file, one behind the other.
    pub fn checksums(&self) -> Vec<u8> {
        self.files.iter().flat_map(|(_, bytes)| opener::sha256(bytes)).collect()
    }
}

/// What comes of a reading.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reading {
    read: Read,
}

#[wasm_bindgen]
impl Reading {
    /// What is told of it, as JSON.
    pub fn told(&self) -> String {
        self.read.told.clone()
    }

    /// The colours of the map, as a style sheet.
    pub fn colours(&self) -> String {
        self.read.colours.clone()
    }

    /// The packed edition, given once; empty where there is no map.
    pub fn edition(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.read.edition)
    }
}

/// The SHA-256 of a text.
#[wasm_bindgen]
pub fn sha256(text: &str) -> Vec<u8> {
    opener::sha256(text.as_bytes())
}

fn main() {}
