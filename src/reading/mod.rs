//! From a folder of files to an edition: everything is read and checked, every fault is told.
//!
//! The forms of the files and the rules they obey are in `data/README.md`.

mod control;
mod dates;
mod districts;
mod entries;
mod fault;
mod feature;
mod folder;
mod json;
mod keys;
mod layers;
mod record;
mod ring;
mod schema;

pub use fault::{Fault, Faults};
pub use folder::Folder;

use crate::domain::Record;
use crate::edition::Edition;
use crate::geometry::{Layers, Sheet};

/// Reads and checks a folder of data, and draws its sheet.
///
/// # Errors
/// Every fault found, with file, place, what was expected and what was found.
pub fn read(folder: &Folder) -> Result<Edition, Faults> {
    let (record, layers) = read_parts(folder)?;
    Ok(Edition { record, sheet: Sheet::draw(&layers) })
}

/// The record and the geography of a folder, checked but not drawn.
///
/// # Errors
/// As [`read`].
pub fn read_parts(folder: &Folder) -> Result<(Record, Layers), Faults> {
    let mut faults = Faults::default();
    let parts = record::record(folder, &mut faults).and_then(|(record, frame)| {
        let layers = layers::layers(folder, frame, &record, &mut faults)?;
        Some((record, layers))
    });
    match parts {
        Some(parts) if faults.is_empty() => Ok(parts),
        _ => Err(faults),
    }
}
