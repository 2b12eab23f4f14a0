//! The page of this checkout: its programs compiled, its data published, its size told.

use std::path::PathBuf;

use anyhow::Result;
use day_atlas::reading::Parts;
use publish::paths::Paths;
use publish::{Build, Programs, contents, step};

use crate::{program, sizes};

/// Builds the page and gives the folder it is in. The address is where readers will find it, when that is known.
///
/// # Errors
/// When the data has faults, a file cannot be read or written, or a tool fails.
pub fn site(paths: &Paths, address: Option<&str>) -> Result<PathBuf> {
    let (parts, programs) = ready(paths, address)?;
    let folder = Build { paths, parts: &parts, programs: &programs, address }.site()?;
    sizes::report(&folder)?;
    Ok(folder)
}

/// Builds the page as one file and gives its place.
///
/// # Errors
/// As [`site`].
pub fn one_file(paths: &Paths, address: Option<&str>) -> Result<PathBuf> {
    let (parts, programs) = ready(paths, address)?;
    Build { paths, parts: &parts, programs: &programs, address }.one_file()
}

/// Packs the page into an archive and gives its place.
///
/// # Errors
/// As [`site`].
pub fn release(paths: &Paths, address: Option<&str>) -> Result<PathBuf> {
    let (parts, programs) = ready(paths, address)?;
    Build { paths, parts: &parts, programs: &programs, address }.release()
}

/// What every build begins with.
fn ready(paths: &Paths, address: Option<&str>) -> Result<(Parts, Programs)> {
    if address.is_none() {
        println!(
            "▸ Without --address: no site map and no oEmbed, link pictures by relative addresses"
        );
    }
    let (parts, _) = step("Reading and checking data/", || contents(&paths.data))?;
    let programs = step(
        "Compiling the page's programs to WebAssembly (the first time takes about two minutes)",
        || program::programs(paths),
    )?;
    Ok((parts, programs))
}
