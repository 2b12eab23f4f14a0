//! Checking a folder of data, for those who correct it.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use day_atlas::reading::{Folder, read};

/// Reads and checks a folder, prints every fault with its line, and says how many there are.
///
/// # Errors
/// When the folder cannot be read or has a fault.
pub fn folder(path: &Path) -> Result<()> {
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
