//! From a folder of data to what readers get: pages, pictures, one file, an archive.
//!
//! The command `atlas` does it from a terminal, and the checkout's own tool forwards to the same functions. What
//! compiles the programs for the browser is no part of this: they come as bytes, see [`Programs`].
#![expect(clippy::print_stdout, reason = "a build says on standard output what it is doing")]

mod archive;
mod build;
pub mod check;
mod closer;
mod compress;
mod data_block;
mod days;
mod embed;
pub mod headers;
pub mod map;
mod material;
mod memo;
mod module;
mod open;
pub mod output;
mod page;
pub mod paths;
pub mod picture;
pub mod pixels;
mod preview;
mod programs;
mod progress;
pub mod serve;
mod single;
mod site;
mod site_map;
mod telling;
mod text;
mod worker;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use day_atlas::edition::Edition;
use day_atlas::reading::{self, Folder, Parts};

pub use archive::CHECKSUMS;
pub use build::{Build, check_output};
pub use material::Material;
pub use programs::{Program, Programs};
pub use progress::step;
pub use site::Site;
pub use text::bare;

/// Reads and checks a folder of data.
///
/// # Errors
/// When the data has faults: all of them.
pub fn contents(data: &Path) -> Result<(Parts, Edition)> {
    let folder =
        Folder::open(data).with_context(|| format!("{} cannot be read", data.display()))?;
    let parts = match reading::read(&folder) {
        Ok(parts) => parts,
        Err(diagnostics) => bail!("{} has faults:\n{diagnostics}", data.display()),
    };
    let edition = parts.edition();
    Ok((parts, edition))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
