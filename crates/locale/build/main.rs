//! Reads the PO files of `po/`, checks them, and writes them as tables for the crate.
#![expect(clippy::print_stdout, reason = "a build script speaks to cargo")]

mod catalog;
mod tables;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use catalog::Part;

/// The languages besides English, in the order of `Language::ALL`.
const TAGS: [&str; 5] = ["az", "hy", "ku", "ru", "tr"];

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../po");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build");
    let mut faults = Vec::new();
    let part = |name: &str, faults: &mut Vec<String>| Part::read(&root, name, &TAGS, faults);
    let page = part("page", &mut faults)?;
    let notice = part("notice", &mut faults)?;
    let open = part("open", &mut faults)?;
    if !faults.is_empty() {
        return Err(format!("the words have faults:\n{}", faults.join("\n")).into());
    }
    write(&out, "page.rs", &tables::page(&page)?)?;
    write(&out, "notice.rs", &tables::notice(&notice)?)?;
    write(&out, "open.rs", &tables::open(&open, &page)?)
}

fn write(out: &Path, name: &str, text: &str) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(out.join(name), text)?)
}
