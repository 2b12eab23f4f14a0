//! The files to read.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Named texts: a folder of the disk, or one made up in a test.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    files: BTreeMap<String, String>,
    /// Files that cannot be read, and why.
    unreadable: BTreeMap<String, String>,
}

/// What some editors write before a text in UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

impl Folder {
    /// All JSON and GeoJSON files of a folder of the disk, without its subfolders, and without what editors and
    /// systems leave there. A file that cannot be read is a fault of the folder.
    ///
    /// # Errors
    /// When the folder itself cannot be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut folder = Self::default();
        for entry in fs::read_dir(path)? {
            let path = entry?.path();
            let known = path.extension().is_some_and(|ext| ext == "json" || ext == "geojson");
            let name = path.file_name().and_then(|name| name.to_str()).filter(|_| known);
            let Some(name) = name.filter(|it| !it.starts_with(['.', '~', '#'])) else { continue };
            match fs::metadata(&path) {
                // A folder, or a pipe that nobody may ever write to.
                Ok(about) if !about.is_file() => {}
                _ => match fs::read(&path)
                    .map_err(|error| format!("a file that cannot be read: {error}"))
                    .and_then(decoded)
                {
                    Ok(text) => folder.set(name, Some(text)),
                    Err(why) => drop(folder.unreadable.insert(name.to_owned(), why)),
                },
            }
        }
        Ok(folder)
    }

    /// The files that are there and cannot be read, and what was found in each instead of a text.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = (&str, &str)> {
        self.unreadable.iter().map(|(file, why)| (&**file, &**why))
    }

    /// Whether a file is there, readable or not.
    pub(super) fn has(&self, file: &str) -> bool {
        self.files.contains_key(file) || self.unreadable.contains_key(file)
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
            Some(text) => {
                let bare = text.strip_prefix(BYTE_ORDER_MARK).map(str::to_owned);
                self.files.insert(file.to_owned(), bare.unwrap_or(text))
            }
            None => self.files.remove(file),
        };
    }
}

fn decoded(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let (bytes, at) = (error.as_bytes(), error.utf8_error().valid_up_to());
        if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            return "text in UTF-16".to_owned();
        }
        let line = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        let byte = bytes.get(at).copied().unwrap_or_default();
        format!("the byte {byte:02X} on line {line}, which is no UTF-8")
    })
}
