//! What the tests share: the record itself, and golden files.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test fails by panicking"
)]

use std::path::{Path, PathBuf};

use day_atlas::domain::{Atlas, Record};
use day_atlas::geometry::Layers;
use day_atlas::reading::{Folder, Parts, read};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

pub fn folder() -> Folder {
    Folder::open(&root().join("data")).expect("data/ can be read")
}

pub fn all_parts() -> Parts {
    match read(&folder()) {
        Ok(parts) => parts,
        Err(faults) => panic!("data/ has faults:\n{faults}"),
    }
}

pub fn parts() -> (Record, Layers) {
    let Parts { record, layers, .. } = all_parts();
    (record, layers)
}

pub fn atlas() -> Atlas {
    Atlas::new(parts().0)
}

/// Holds a text against its golden file. `UPDATE_GOLDEN=1` writes the file instead.
pub fn golden(name: &str, text: &str) {
    let path = root().join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("the golden file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((line, (was, is))) =
        (1..).zip(expected.lines().zip(text.lines())).find(|(_, (was, is))| was != is)
    {
        panic!(
            "{name} line {line}\n  expected {was}\n  found    {is}\n(UPDATE_GOLDEN=1 accepts the change)"
        );
    }
    assert_eq!(
        expected.lines().count(),
        text.lines().count(),
        "{name} has another number of lines"
    );
}
