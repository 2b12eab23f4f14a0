//! A record and the size of its map, packed for the page.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::Record;
use crate::geometry::{Backdrop, Sheet};

/// What the page's program must know: the record, and no drawing, as that stands in the page already.
///
/// The build reads and checks the files and packs an edition; the page only unpacks it,
/// so the browser downloads neither a JSON reader nor any geometry code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// What is known.
    pub record: Record,
    /// The size of its map.
    pub sheet: Sheet,
}

/// Bytes that are not an edition of this very version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the packed edition cannot be read: it was built by another version")]
pub struct UnpackError;

impl Edition {
    /// The edition as bytes (postcard).
    ///
    /// # Errors
    /// Only when memory runs out.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// An edition from its bytes.
    ///
    /// # Errors
    /// When the bytes were not packed by this version of the program.
    pub fn unpack(bytes: &[u8]) -> Result<Self, UnpackError> {
        postcard::from_bytes(bytes).or(Err(UnpackError))
    }
}

/// A backdrop as bytes (postcard), for the program that makes pictures.
///
/// # Errors
/// Only when memory runs out.
pub fn pack_backdrop(backdrop: &Backdrop) -> Result<Vec<u8>, postcard::Error> {
    postcard::to_allocvec(backdrop)
}

/// A backdrop from its bytes.
///
/// # Errors
/// When the bytes were not packed by this version of the program.
pub fn unpack_backdrop(bytes: &[u8]) -> Result<Backdrop, UnpackError> {
    postcard::from_bytes(bytes).or(Err(UnpackError))
}
