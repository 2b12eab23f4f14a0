//! How many bytes a first visit loads.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// One part of the page and how many compressed bytes it may have.
struct Budget {
    what: &'static str,
    files: &'static [&'static str],
    bytes: usize,
    /// What it had at the last release.
    released: usize,
}

/// What a first visit loads, by the beginnings of the names; the program's data counts as program.
const BUDGETS: [Budget; 3] = [
    Budget {
        what: "the program: WebAssembly, JavaScript, the record",
        files: &["assets/"],
        bytes: 130_000,
        released: 126_056,
    },
    Budget {
        what: "the prerendered page, its style in it",
        files: &["index.html"],
        bytes: 60_000,
        released: 37_970,
    },
    Budget {
        what: "everything a first visit loads",
        files: &["assets/", "index.html", "icon.svg", "manifest.webmanifest", "worker.js"],
        bytes: 220_000,
        released: 170_207,
    },
];

/// Prints the compressed sizes beside what they may be and what they were.
///
/// # Errors
/// When a built file cannot be read.
pub fn report(dist: &Path) -> Result<()> {
    println!("▸ Compressed sizes (brotli 11): bytes, since the last release, allowed");
    for Budget { what, files, bytes, released } in BUDGETS {
        let size = size(dist, files)?;
        let since = size.cast_signed() - released.cast_signed();
        println!("  {size:>7} {since:>+7} {bytes:>7}  {what}");
    }
    Ok(())
}

/// The budgets that the built page exceeds, each in a line.
///
/// # Errors
/// When a built file cannot be read.
pub fn exceeded(dist: &Path) -> Result<Vec<String>> {
    let mut exceeded = Vec::new();
    for Budget { what, files, bytes, .. } in BUDGETS {
        let size = size(dist, files)?;
        if size > bytes {
            exceeded.push(format!("{what}: {size} bytes, {bytes} allowed"));
        }
    }
    Ok(exceeded)
}

fn size(dist: &Path, files: &[&str]) -> Result<usize> {
    let mut sum = 0;
    for file in files {
        sum += match file.strip_suffix('/') {
            Some(folder) => {
                let names = fs::read_dir(dist.join(folder))?.map(|file| Ok(file?.path()));
                let plain = |path: &Result<_>| {
                    let ending =
                        path.as_ref().ok().and_then(|path: &std::path::PathBuf| path.extension());
                    ending.is_none_or(|ending| ending != "br" && ending != "gz")
                };
                names.filter(plain).map(|path| compressed(&path?)).sum::<Result<usize>>()?
            }
            None => compressed(&dist.join(file))?,
        };
    }
    Ok(sum)
}

/// The size of the brotli form beside a file, or of the file where that is smaller.
fn compressed(file: &Path) -> Result<usize> {
    let mut brotli = file.as_os_str().to_owned();
    brotli.push(".br");
    let size = |path: &Path| fs::metadata(path).map(|it| it.len());
    let size = size(brotli.as_ref()).or_else(|_| size(file));
    Ok(usize::try_from(size.with_context(|| format!("{} is not built", file.display()))?)?)
}
