//! The page of this checkout: its programs compiled, its data published, its size told.

use std::path::PathBuf;

use anyhow::Result;
use publish::map::Map;
use publish::paths::Paths;
use publish::{Build, Material, Programs, check_output, step};

use crate::{program, sizes};

/// Builds the page and gives the folder it is in. The address is where readers will find it, when that is known.
///
/// # Errors
/// When the data has faults, a file cannot be read or written, or a tool fails.
pub fn site(paths: &Paths, map: &Map, address: Option<&str>) -> Result<PathBuf> {
    check_output(paths, map.files())?;
    let (Material { parts, files }, programs) = ready(paths, map, address)?;
    let (parts, files) = (&parts, files.as_deref());
    let folder = Build { paths, parts, files, programs: &programs, address }.site()?;
    // What a page of any file may weigh is not for a budget to say.
    if files.is_none() {
        sizes::report(&folder)?;
    }
    Ok(folder)
}

/// Builds the page as one file and gives its place.
///
/// # Errors
/// As [`site`].
pub fn one_file(paths: &Paths, map: &Map, address: Option<&str>) -> Result<PathBuf> {
    let (Material { parts, files }, programs) = ready(paths, map, address)?;
    let (parts, files) = (&parts, files.as_deref());
    Build { paths, parts, files, programs: &programs, address }.one_file(map.language())
}

/// Packs the page into an archive and gives its place.
///
/// # Errors
/// As [`site`].
pub fn release(paths: &Paths, address: Option<&str>) -> Result<PathBuf> {
    let (Material { parts, files }, programs) = ready(paths, &Map::default(), address)?;
    let (parts, files) = (&parts, files.as_deref());
    Build { paths, parts, files, programs: &programs, address }.release()
}

/// What every build begins with.
fn ready(paths: &Paths, map: &Map, address: Option<&str>) -> Result<(Material, Programs)> {
    if address.is_none() {
        println!(
            "▸ Without --address: no site map and no oEmbed, link pictures by relative addresses"
        );
    }
    let material = step("Reading and checking the data", || Material::read(paths, map))?;
    let programs = step(
        "Compiling the page's programs to WebAssembly (the first time takes about two minutes)",
        || program::programs(paths),
    )?;
    Ok((material, programs))
}
