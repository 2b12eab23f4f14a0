//! The record in `data/`, read once for all tests.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread;

use day_atlas::domain::{Atlas, Record};
use day_atlas::edition::Edition;
use day_atlas::geometry::Layers;
use day_atlas::reading::{Folder, Parts, read};
use day_atlas::words::{LANGUAGES, Language};

static PARTS: LazyLock<Parts> = LazyLock::new(|| {
    read(&folder()).unwrap_or_else(|diagnostics| panic!("data/ has faults:\n{diagnostics}"))
});

/// The record and its scene in every language, in the order of the languages.
pub(crate) static TOLD: LazyLock<Vec<Edition>> = LazyLock::new(|| {
    let told = |language: &Language| {
        PARTS.told_in(language).expect("data/ is told in every language").edition()
    };
    thread::scope(|scope| {
        let started: Vec<_> = LANGUAGES.iter().map(|it| scope.spawn(move || told(it))).collect();
        started.into_iter().map(|it| it.join().expect("a drawing")).collect()
    })
});

pub(crate) fn root() -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests")).to_path_buf()
}

pub(crate) fn folder() -> Folder {
    Folder::open(&root().join("data")).expect("data/ can be read")
}

pub(crate) fn all_parts() -> Parts {
    PARTS.clone()
}

pub(crate) fn parts() -> (Record, Layers) {
    let Parts { record, layers, .. } = all_parts();
    (record, layers)
}

pub(crate) fn atlas() -> Atlas {
    PARTS.atlas()
}
