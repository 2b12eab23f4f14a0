//! From `data/`, `src/` and `www/` to a folder that any static host can serve.

mod compress;
mod page;
mod program;
mod site;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use day_atlas::edition::Edition;
use day_atlas::export;
use day_atlas::reading::{self, Folder, Parts};

use crate::headers;
use crate::paths::Paths;
use crate::run::step;
use crate::sizes;
pub use program::{Program, Programs};
pub use site::Site;

/// Builds the page and gives the folder it is in.
///
/// # Errors
/// When the data has faults, a file cannot be read or written, or a tool fails.
pub fn site(paths: &Paths) -> Result<PathBuf> {
    let (parts, _) = step("Reading and checking data/", || contents(&paths.data))?;
    let programs = step(
        "Compiling the page's program to WebAssembly (the first time takes about a minute)",
        || Programs::compile(paths),
    )?;
    let site =
        step("Drawing the map, prerendering the page", || assemble(paths, &parts, &programs))?;
    step("Compressing every file with brotli and gzip", || site.write(&paths.dist))?;
    sizes::report(&paths.dist)?;
    Ok(paths.dist.clone())
}

/// Reads and checks a folder of data.
///
/// # Errors
/// When the data has faults: all of them.
pub fn contents(data: &Path) -> Result<(Parts, Edition)> {
    let folder =
        Folder::open(data).with_context(|| format!("{} cannot be read", data.display()))?;
    let parts = match reading::read(&folder) {
        Ok(parts) => parts,
        Err(faults) => bail!("{} has faults:\n{faults}", data.display()),
    };
    let edition = parts.edition();
    Ok((parts, edition))
}

/// Every file of the site, in memory.
///
/// # Errors
/// When a hand-written file cannot be read.
pub fn assemble(paths: &Paths, parts: &Parts, programs: &Programs) -> Result<Site> {
    let mut site = Site::default();
    for file in fs::read_dir(&paths.data)? {
        let file = file?;
        let name = format!("data/{}", file.file_name().to_string_lossy());
        site.add(name, read(&file.path())?);
    }
    for (name, text) in export::files(parts) {
        site.add(format!("data/{name}"), text);
    }
    for file in ["icon.svg", "icon-192.png", "icon-512.png"] {
        site.add(file, read(&paths.www.join(file))?);
    }
    let pages = page::add(&mut site, paths, parts, programs)?;
    worker::add(&mut site, paths, &pages)?;
    site.add(headers::FILE, headers::of_the_site(&pages.policy));
    Ok(site)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
