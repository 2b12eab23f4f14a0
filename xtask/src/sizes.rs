//! How many bytes a first visit loads.

use std::fs;
use std::path::Path;

use anyhow::Result;

/// One part of the page and how many compressed bytes it may have.
struct Budget {
    what: &'static str,
    files: &'static [&'static str],
    bytes: usize,
}

/// Brotli at its best, as a host would precompress.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

const BUDGETS: [Budget; 3] = [
    Budget {
        what: "wasm and its JavaScript",
        files: &["page_bg.wasm", "page.js", "start.js"],
        bytes: 130_000,
    },
    Budget { what: "the prerendered page", files: &["index.html"], bytes: 60_000 },
    Budget {
        what: "everything a first visit loads",
        files: &["index.html", "style.css", "start.js", "page.js", "page_bg.wasm", "icon.svg"],
        bytes: 220_000,
    },
];

/// Prints the compressed sizes beside what they may be.
///
/// # Errors
/// When a built file cannot be read.
pub fn report(dist: &Path) -> Result<()> {
    println!("▸ Compressed sizes (brotli {QUALITY})");
    for budget in BUDGETS {
        println!(
            "  {:>7} of {:>7} bytes  {}",
            size(dist, budget.files)?,
            budget.bytes,
            budget.what
        );
    }
    Ok(())
}

/// The budgets that the built page exceeds, each in a line.
///
/// # Errors
/// When a built file cannot be read.
pub fn exceeded(dist: &Path) -> Result<Vec<String>> {
    let mut exceeded = Vec::new();
    for Budget { what, files, bytes } in BUDGETS {
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
        let bytes = fs::read(dist.join(file))?;
        let mut compressed = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams {
            quality: QUALITY.cast_signed(),
            lgwin: WINDOW.cast_signed(),
            ..Default::default()
        };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut compressed, &parameters)?;
        sum += compressed.len();
    }
    Ok(sum)
}
