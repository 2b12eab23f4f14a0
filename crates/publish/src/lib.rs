//! From a folder of data to what readers get: pages, pictures, one file, an archive.
//!
//! The command `atlas` does it from a terminal, and the checkout's own tool forwards to the same functions. What
//! compiles the programs for the browser is no part of this: they come as bytes, see [`Programs`].
#![expect(clippy::print_stdout, reason = "a build says on standard output what it is doing")]

mod archive;
pub mod check;
mod compress;
mod days;
mod embed;
pub mod headers;
mod memo;
mod module;
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
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use day_atlas::edition::Edition;
use day_atlas::export;
use day_atlas::reading::{self, Folder, Parts};
use day_atlas::{NAME, ONE_FILE, THIRD_PARTIES, VERSION};

pub use archive::CHECKSUMS;
use page::Assets;
use paths::Paths;
use pixels::Painter;
pub use programs::{Program, Programs};
pub use progress::step;
pub use site::Site;
use telling::Telling;

/// Builds the site and gives the folder it is in. The address is where readers will find it, when that is known.
///
/// # Errors
/// When a file cannot be read or written.
pub fn site(
    paths: &Paths,
    parts: &Parts,
    programs: &Programs,
    address: Option<&str>,
) -> Result<PathBuf> {
    let site = assemble(paths, parts, programs, address)?;
    step("Compressing every file with brotli and gzip", || site.write(&paths.dist))?;
    Ok(paths.dist.clone())
}

/// Builds the page as one file, beside whatever else has been built, and gives its place.
///
/// # Errors
/// As [`site`].
pub fn one_file(
    paths: &Paths,
    parts: &Parts,
    programs: &Programs,
    address: Option<&str>,
) -> Result<PathBuf> {
    let text = step("Packing the page in every language into one file", || {
        let tellings = telling::all(parts)?;
        single::file(paths, parts, &tellings, programs, address)
    })?;
    let place = paths.dist.join(ONE_FILE);
    fs::create_dir_all(&paths.dist)?;
    fs::write(&place, text).with_context(|| format!("{} cannot be written", place.display()))?;
    Ok(place)
}

/// Builds the site and packs it into an archive for any static host, with its checksum beside it; gives the
/// place of the archive.
///
/// # Errors
/// As [`site`].
pub fn release(
    paths: &Paths,
    parts: &Parts,
    programs: &Programs,
    address: Option<&str>,
) -> Result<PathBuf> {
    let mut site = assemble(paths, parts, programs, address)?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        site.add(licence, read(&paths.root.join(licence))?);
    }
    let archive = step("Compressing every file, packing the archive", || site.archive())?;
    let folder = paths.root.join("dist.release");
    let name = format!("{NAME}-{VERSION}.zip");
    let write = || {
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(&name), &archive)?;
        fs::write(folder.join(format!("{name}.sha256")), archive::sum(&name, &archive))
    };
    write().with_context(|| format!("{} cannot be written", folder.display()))?;
    Ok(folder.join(name))
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
        Err(diagnostics) => bail!("{} has faults:\n{diagnostics}", data.display()),
    };
    let edition = parts.edition();
    Ok((parts, edition))
}

/// Every file of the site, in memory.
///
/// # Errors
/// When a hand-written file cannot be read.
pub fn assemble(
    paths: &Paths,
    parts: &Parts,
    programs: &Programs,
    address: Option<&str>,
) -> Result<Site> {
    let mut site = Site::default();
    for file in fs::read_dir(&paths.data)? {
        let file = file?;
        let name = format!("data/{}", file.file_name().to_string_lossy());
        site.add(name, read(&file.path())?);
    }
    // What the fields mean is the same for every folder.
    if !paths.data.join("README.md").exists() {
        site.add("data/README.md", include_str!("../../../data/README.md"));
    }
    for (name, text) in export::files(parts) {
        site.add(format!("data/{name}"), text);
    }
    for file in ["icon.svg", "icon-192.png", "icon-512.png"] {
        site.add(file, read(&paths.www.join(file))?);
    }
    site.add(THIRD_PARTIES, programs.third_parties.as_str());
    let tellings = step("Prerendering the page in every language", || telling::all(parts))?;
    let assets = Assets::add(&mut site, paths, programs)?;
    let pages = page::add(&mut site, paths, parts, &tellings, &assets, address)?;
    worker::add(&mut site, paths, &tellings, &pages)?;
    // What comes now is no part of the page, so the worker does not keep it.
    let framed = embed::add(&mut site, paths, parts, &tellings, &assets, &pages)?;
    if let Some(address) = address {
        embed::describe(&mut site, &tellings, address);
        site_map::add(&mut site, &tellings, address);
    }
    let one_file = || single::file(paths, parts, &tellings, programs, address);
    site.add(ONE_FILE, step("Packing the page into one file", one_file)?);
    let painter = Painter::new(paths)?;
    let languages = parts.languages();
    let of_days = step("Drawing a picture for each day that links point to", || {
        let add = |it| days::add(&mut site, paths, it, &languages, &painter, address);
        tellings.iter().map(add).collect::<Result<Vec<_>>>()
    })?;
    let mut policies = Vec::new();
    for (folder, of_days) in tellings.iter().map(Telling::folder).zip(of_days) {
        let alone = "; frame-ancestors 'none'";
        policies.push((folder.clone() + days::FOLDER + "*", of_days + alone));
        policies.push((folder.clone(), [&pages.policy, alone].concat()));
        policies.push((folder + embed::FOLDER, format!("{framed}; frame-ancestors *")));
    }
    site.add(headers::FILE, headers::of_the_site(&policies));
    Ok(site)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}
