//! Checking a folder of data, for those who correct it, and anybody's files, for those who have them.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Args;
use day_atlas::reading::{Folder, read};

use crate::map::{self, Wishes};

/// What is to be checked.
#[derive(Args, Clone, Debug)]
pub struct Checked {
    /// A folder of the form of data/, or files of dated GeoJSON that are one map.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    wishes: Wishes,
}

/// Checks a folder, or reads files as one map.
///
/// # Errors
/// When something cannot be read, or a folder has a fault.
pub fn check(Checked { paths, wishes }: &Checked) -> Result<ExitCode> {
    match paths.as_slice() {
        [only] if only.is_dir() => folder(only).map(|()| ExitCode::SUCCESS),
        files => map::check(files, wishes),
    }
}

/// Reads and checks a folder, prints every fault with its line, and says how many there are.
///
/// # Errors
/// When the folder cannot be read or has a fault.
fn folder(path: &Path) -> Result<()> {
    let folder =
        Folder::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    match read(&folder) {
        Ok(parts) => {
            let periods = parts.record.areas.iter().map(|area| {
                area.control.iter().map(|(_, it)| it.change_days().count() + 1).sum::<usize>()
            });
            println!(
                "{} has no fault: {} districts, {} periods, {} events, {} sources",
                path.display(),
                parts.record.areas.len(),
                periods.sum::<usize>(),
                parts.chronicle.events.len(),
                parts.chronicle.sources.len(),
            );
            Ok(())
        }
        Err(diagnostics) => {
            for diagnostic in diagnostics.iter() {
                println!("{diagnostic}");
            }
            match diagnostics.iter().count() {
                1 => bail!("{} has 1 fault", path.display()),
                many => bail!("{} has {many} faults", path.display()),
            }
        }
    }
}
