//! How many bytes a first visit loads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// One part of a first visit and how many compressed bytes it may have, in any language.
struct Budget {
    what: &'static str,
    bytes: usize,
    /// What it had in English at the last release.
    released: usize,
}

/// What a first visit loads.
const BUDGETS: [Budget; 3] = [
    Budget { what: "the program: WebAssembly and JavaScript", bytes: 120_000, released: 118_500 },
    Budget {
        what: "the prerendered page, its style and its edition in it",
        bytes: 77_500,
        released: 45_526,
    },
    Budget { what: "everything a first visit loads", bytes: 200_000, released: 170_207 },
];

/// What a first visit loads besides the page and the files that it names.
const BESIDE: [&str; 2] = ["icon.svg", "worker.js"];

/// Prints the compressed sizes beside what they may be and, in English, what they were.
///
/// # Errors
/// When a built file cannot be read.
pub fn report(dist: &Path) -> Result<()> {
    println!("▸ Compressed sizes (brotli 11): bytes, since the last release, allowed");
    for folder in pages(dist)? {
        for (Budget { what, bytes, released }, size) in BUDGETS.iter().zip(sizes(dist, &folder)?) {
            if folder.is_empty() {
                let since = size.cast_signed() - released.cast_signed();
                println!("  {size:>7} {since:>+7} {bytes:>7}  {what}");
            } else {
                println!("  {size:>7} {:>7} {bytes:>7}  {folder} {what}", "");
            }
        }
    }
    Ok(())
}

/// The budgets that the built page exceeds in any language, each in a line.
///
/// # Errors
/// When a built file cannot be read.
pub fn exceeded(dist: &Path) -> Result<Vec<String>> {
    let mut exceeded = Vec::new();
    for folder in pages(dist)? {
        for (Budget { what, bytes, .. }, size) in BUDGETS.iter().zip(sizes(dist, &folder)?) {
            if size > *bytes {
                exceeded.push(format!("{folder} {what}: {size} bytes, {bytes} allowed"));
            }
        }
    }
    Ok(exceeded)
}

/// The folders of the pages, with their slashes: the root and one for each other language.
fn pages(dist: &Path) -> Result<BTreeSet<String>> {
    let mut pages = BTreeSet::from([String::new()]);
    for entry in fs::read_dir(dist)? {
        let folder = entry?.path();
        if folder.join("manifest.webmanifest").is_file() {
            let name = folder.file_name().unwrap_or_default();
            pages.insert(format!("{}/", name.to_string_lossy()));
        }
    }
    Ok(pages)
}

/// The sizes of the parts of a first visit, in the order of their budgets.
fn sizes(dist: &Path, folder: &str) -> Result<[usize; 3]> {
    let place = format!("{folder}index.html");
    let text =
        fs::read_to_string(dist.join(&place)).with_context(|| format!("{place} is not built"))?;
    // What is only loaded later is named without a relation that loads it.
    let loaded = text.split('<').filter(|tag| !tag.contains("rel=\"x-later\""));
    let named = loaded.filter_map(|tag| tag.split(ASSETS).nth(1)?.split('"').next());
    let named: BTreeSet<String> = named.map(|name| [ASSETS, name].concat()).collect();
    let program = sum(dist, named.iter().map(String::as_str))?;
    let page = compressed(&dist.join(&place))?;
    let manifest = format!("{folder}manifest.webmanifest");
    let beside = sum(dist, BESIDE.into_iter().chain([manifest.as_str()]))?;
    Ok([program, page, program + page + beside])
}

/// Where the program lies.
const ASSETS: &str = "assets/";

fn sum<'a>(dist: &Path, places: impl Iterator<Item = &'a str>) -> Result<usize> {
    places.map(|place| compressed(&dist.join(place))).sum()
}

/// The size of the brotli form beside a file, or of the file where that is smaller.
fn compressed(file: &Path) -> Result<usize> {
    let mut brotli = file.as_os_str().to_owned();
    brotli.push(".br");
    let size = |path: &Path| fs::metadata(path).map(|it| it.len());
    let size = size(brotli.as_ref()).or_else(|_| size(file));
    Ok(usize::try_from(size.with_context(|| format!("{} is not built", file.display()))?)?)
}
