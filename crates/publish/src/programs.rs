//! The programs that run in a browser, as bytes.

use std::fs;

use anyhow::{Context as _, Result};

use crate::output::replace_file;
use crate::paths::Paths;

/// A program for the browser. It holds no data: one program serves every edition.
#[derive(Clone, Debug)]
pub struct Program {
    /// The WebAssembly.
    pub wasm: Vec<u8>,
    /// The JavaScript module that loads it.
    pub script: String,
}

/// The programs of a site.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The page's own.
    pub page: Program,
    /// What is loaded when a reader takes something away.
    pub take: Program,
    /// What is loaded where readers open files of their own.
    pub opener: Program,
    /// Whose work they are made with, and under which licences.
    pub third_parties: String,
}

impl Programs {
    /// Keeps them, for [`Programs::compiled`].
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn keep(&self, paths: &Paths) -> Result<()> {
        let folder = paths.programs();
        fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be written", folder.display()))?;
        let keep = |name: &str, bytes: &[u8]| replace_file(&folder.join(name), bytes, |_| true);
        let Self { page, take, opener, .. } = self;
        for (name, program) in [("page", page), ("take", take), ("opener", opener)] {
            keep(&format!("{name}.wasm"), &program.wasm)?;
            keep(&format!("{name}.js"), program.script.as_bytes())?;
        }
        keep(day_atlas::THIRD_PARTIES, self.third_parties.as_bytes())
    }

    /// The programs as they were compiled last.
    ///
    /// # Errors
    /// When they have not been compiled yet.
    pub fn compiled(paths: &Paths) -> Result<Self> {
        let folder = paths.programs();
        let missing = || format!("no compiled program in {}: cargo xtask build", folder.display());
        let read = |name: &str| {
            anyhow::Ok(Program {
                wasm: fs::read(folder.join(name).with_extension("wasm")).with_context(missing)?,
                script: fs::read_to_string(folder.join(name).with_extension("js"))
                    .with_context(missing)?,
            })
        };
        let third_parties = folder.join(day_atlas::THIRD_PARTIES);
        let third_parties = fs::read_to_string(third_parties).with_context(missing)?;
        let [page, take, opener] = [read("page")?, read("take")?, read("opener")?];
        Ok(Self { page, take, opener, third_parties })
    }
}
