//! The WebAssembly that is loaded where readers open files of their own; it draws nothing.

use opener::Read;
use wasm_bindgen::prelude::wasm_bindgen;

/// The files of a map, kept for all that is chosen about them.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Opener {
    files: Vec<(String, Vec<u8>)>,
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
    pub fn read(&self, choices: &str, language: &str) -> Reading {
        Reading { read: opener::read(&self.files, choices, language) }
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

fn main() {}
