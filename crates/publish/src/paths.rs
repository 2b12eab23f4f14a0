//! Where things are.

use std::path::{Path, PathBuf};

/// Where things are.
#[derive(Clone, Debug)]
pub struct Paths {
    /// The checkout.
    pub root: PathBuf,
    /// What is known.
    pub data: PathBuf,
    /// What is written by hand for the page.
    pub www: PathBuf,
    /// What is built.
    pub dist: PathBuf,
}

impl Paths {
    /// The paths of the checkout that this tool was compiled in.
    pub fn of_this_checkout() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .map(Path::to_path_buf)
            .unwrap_or_default();
        Self { data: root.join("data"), www: root.join("www"), dist: root.join("dist"), root }
    }

    /// Where the compiled programs lie.
    pub(crate) fn programs(&self) -> PathBuf {
        self.root.join("target").join("program")
    }
}
