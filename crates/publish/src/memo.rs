//! Content-addressed cache of what is slow to make: compressed files and pictures of links.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::paths::Paths;

/// The versions of all libraries: another version may make other bytes of the same input.
const VERSIONS: &str = include_str!("../../../Cargo.lock");

/// A folder below `target/` in which results stand under the hash of what they were made of.
#[derive(Debug)]
pub(crate) struct Memo {
    folder: PathBuf,
}

impl Memo {
    /// That of this checkout.
    pub(crate) fn of_this_checkout() -> Self {
        Self { folder: Paths::of_this_checkout().root.join("target").join("memo") }
    }

    /// What `make` made of this input before, or makes of it now.
    ///
    /// # Errors
    /// Those of `make`, and when the folder cannot be written.
    pub(crate) fn get(
        &self,
        kind: &str,
        input: &[&[u8]],
        make: impl FnOnce() -> Result<Vec<u8>>,
    ) -> Result<Vec<u8>> {
        let mut hash = Sha256::new();
        for piece in [VERSIONS.as_bytes(), kind.as_bytes()].iter().chain(input) {
            hash.update((piece.len() as u64).to_le_bytes());
            hash.update(piece);
        }
        let name = hash.finalize().iter().fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        });
        let place = self.folder.join(name);
        if let Ok(made) = fs::read(&place) {
            return Ok(made);
        }
        let fresh = make()?;
        // Another program may make the same: a file appears whole or not at all.
        let partial = place.with_extension(format!("{}-{kind}", std::process::id()));
        let keep = || {
            fs::create_dir_all(&self.folder)?;
            fs::write(&partial, &fresh)?;
            fs::rename(&partial, &place)
        };
        keep().with_context(|| format!("{} cannot be written", place.display()))?;
        Ok(fresh)
    }
}
