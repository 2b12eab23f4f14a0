//! The files of a site.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use super::output::OutputFolder;
use super::{archive, compress};

/// Where files lie whose names change with their content: they may be kept for ever.
pub(super) const ASSETS: &str = "assets";

/// The files of a site by their place under its root, in memory until all of them are there.
#[derive(Debug, Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// Adds a file.
    pub fn add(&mut self, place: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(place.into(), bytes.into());
    }

    /// Adds a file under a name that changes with its content, and gives its place.
    pub fn add_asset(&mut self, name: &str, bytes: impl Into<Vec<u8>>) -> String {
        let bytes = bytes.into();
        let (stem, ending) = name.split_once('.').unwrap_or((name, "bin"));
        let place = format!("{ASSETS}/{stem}.{}.{ending}", fingerprint([bytes.as_slice()]));
        self.add(place.clone(), bytes);
        place
    }

    /// All files by their places, in order.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(place, bytes)| (place.as_str(), bytes.as_slice()))
    }

    /// A text that changes whenever any file of the site does.
    pub fn version(&self) -> String {
        fingerprint(self.files.iter().flat_map(|(place, bytes)| [place.as_bytes(), bytes]))
    }

    /// The files and their compressed forms as one archive (zip); the same files make the same bytes.
    ///
    /// # Errors
    /// Only when memory runs out.
    pub fn archive(&self) -> Result<Vec<u8>> {
        let mut files = self.files.clone();
        files.extend(compress::all(&self.files)?);
        archive::zip(&files)
    }

    /// Writes the files, each with its compressed forms, in place of what an earlier build wrote.
    ///
    /// # Errors
    /// When the folder holds anything else, or a file cannot be written. The folder then holds what it held before.
    pub fn write(&self, folder: &Path) -> Result<()> {
        self.write_with(&compress::all(&self.files)?, folder)
    }

    /// Writes the files as they are, in place of what an earlier build wrote.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_plain(&self, folder: &Path) -> Result<()> {
        self.write_with(&BTreeMap::new(), folder)
    }

    fn write_with(&self, compressed: &BTreeMap<String, Vec<u8>>, folder: &Path) -> Result<()> {
        let compressed = compressed.iter().map(|(place, bytes)| (place.as_str(), bytes.as_slice()));
        OutputFolder::claim(folder, &[])?.replace(self.files().chain(compressed))
    }
}

/// Sixteen hexadecimal digits that differ when the bytes do.
fn fingerprint<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for piece in pieces {
        hash.update((piece.len() as u64).to_le_bytes());
        hash.update(piece);
    }
    let hash = hash.finalize();
    let first = hash.first_chunk().copied().unwrap_or_default();
    format!("{:016x}", u64::from_be_bytes(first))
}
