//! Content-addressed cache of compressed files and link pictures, which are slow to make.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use crate::paths::Paths;

/// The versions of all libraries: another version may make other bytes of the same input.
const VERSIONS: &str = include_str!("../../../Cargo.lock");

/// A folder below `target/` with results by the hash of what they were made of; none outside a checkout.
#[derive(Debug)]
pub(crate) struct Memo {
    folder: Option<PathBuf>,
}

impl Memo {
    /// The cache of this checkout.
    pub(crate) fn of_this_checkout() -> Self {
        let paths = Paths::of_this_checkout().ok();
        Self { folder: paths.map(|it| it.root.join("target").join("memo")) }
    }

    /// The cached result of `make` for this input, or a new one. A cache that cannot be written, as in a checkout of
    /// another user, only costs time.
    ///
    /// # Errors
    /// Those of `make`.
    pub(crate) fn get(
        &self,
        kind: &str,
        input: &[&[u8]],
        make: impl FnOnce() -> Result<Vec<u8>>,
    ) -> Result<Vec<u8>> {
        let Some(folder) = &self.folder else { return make() };
        let mut hash = Sha256::new();
        for piece in [VERSIONS.as_bytes(), kind.as_bytes()].iter().chain(input) {
            hash.update((piece.len() as u64).to_le_bytes());
            hash.update(piece);
        }
        let name = hash.finalize().iter().fold(String::new(), |mut name, byte| {
            let _ = write!(name, "{byte:02x}");
            name
        });
        let place = folder.join(name);
        if let Ok(made) = fs::read(&place) {
            return Ok(made);
        }
        let fresh = make()?;
        // Another program may make the same: a file appears whole or not at all.
        let partial = place.with_extension(format!("{}-{kind}", std::process::id()));
        let keep = || -> std::io::Result<()> {
            fs::create_dir_all(folder)?;
            fs::write(&partial, &fresh)?;
            fs::rename(&partial, &place)
        };
        if keep().is_err() {
            let _ = fs::remove_file(&partial);
        }
        Ok(fresh)
    }
}
