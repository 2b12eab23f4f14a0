//! What a site is made of.

use std::path::PathBuf;

use anyhow::Result;
use day_atlas::reading::Parts;

use crate::contents;
use crate::map::Map;
use crate::paths::Paths;

/// The parts of a page, and the files that they were read from where these are no folder of our form.
#[derive(Debug)]
pub struct Material {
    /// The data, read and checked.
    pub parts: Parts,
    /// The files of a map.
    pub files: Option<Vec<PathBuf>>,
}

impl Material {
    /// Reads the files of a map, or else the folder of data.
    ///
    /// # Errors
    /// When something cannot be read, has faults, or cannot be shown.
    pub fn read(paths: &Paths, map: &Map) -> Result<Self> {
        Ok(match map.parts()? {
            Some((parts, files)) => Self { parts, files: Some(files) },
            None => Self { parts: contents(&paths.data)?.0, files: None },
        })
    }
}
