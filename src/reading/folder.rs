//! The files to read.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Named texts: a folder of the disk, or one made up in a test.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    files: BTreeMap<String, String>,
}

impl Folder {
    /// All JSON and GeoJSON files of a folder of the disk, without its subfolders.
    ///
    /// # Errors
    /// When the folder or one of the files cannot be read as UTF-8 text.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(path)? {
            let path = entry?.path();
            let known = path.extension().is_some_and(|ext| ext == "json" || ext == "geojson");
            if let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| known) {
                files.insert(name.to_owned(), fs::read_to_string(&path)?);
            }
        }
        Ok(Self { files })
    }

    /// The names of all files, in the order of the alphabet.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The text of a file.
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.get(file).map(String::as_str)
    }

    /// Puts a text in the place of a file, or removes the file.
    pub fn set(&mut self, file: &str, text: Option<String>) {
        match text {
            Some(text) => self.files.insert(file.to_owned(), text),
            None => self.files.remove(file),
        };
    }
}
