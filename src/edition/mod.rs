//! A record, the words it is told in and its scene, packed for the page.

mod checked;
mod decoder;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::{Atlas, Record};
use crate::geometry::Scene;
use crate::words::Words;

/// What the page's program must know: what is known, and what a map is drawn from.
///
/// The build reads and checks the files, projects the geometry and packs an edition; the page only unpacks it,
/// so the browser downloads neither a JSON reader nor any geometry code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// The words of the page around it.
    pub words: Words,
    /// What is known.
    pub record: Record,
    /// What its maps are drawn from.
    pub scene: Scene,
}

/// Bytes that are not an edition of this very version of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the packed edition cannot be read: it was built by another version")]
pub struct UnpackError;

impl Edition {
    /// The record indexed by day.
    pub fn atlas(&self) -> Atlas {
        Atlas::new(self.words.clone(), self.record.clone())
    }

    /// The edition as bytes: a checksum, and what postcard writes.
    ///
    /// # Errors
    /// Only when memory runs out.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        Ok(self.pack_in_parts()?.concat())
    }

    /// The packed bytes in three parts: what is told in a language, the outlines and lines that all languages
    /// share, and the names on the map. Behind one another they are the edition.
    ///
    /// # Errors
    /// Only when memory runs out.
    pub fn pack_in_parts(&self) -> Result<[Vec<u8>; 3], postcard::Error> {
        let Scene {
            viewport,
            areas,
            extent,
            basemap,
            wide,
            narrow,
            small,
            tiny,
            inset,
            located,
            closer,
        } = &self.scene;
        let mut parts = [
            postcard::to_allocvec(&(&self.words, &self.record, viewport))?,
            postcard::to_allocvec(&(areas, extent, basemap))?,
            postcard::to_allocvec(&(wide, narrow, small, tiny, inset, located, closer))?,
        ];
        let checksum = checked::checksum(&parts);
        let [told, ..] = &mut parts;
        told.splice(..0, checksum);
        Ok(parts)
    }

    /// An edition from its bytes.
    ///
    /// # Errors
    /// When the bytes were not packed by this version of the program.
    pub fn unpack(bytes: &[u8]) -> Result<Self, UnpackError> {
        checked::checked(bytes).map(decoder::decoded).ok_or(UnpackError)
    }
}
