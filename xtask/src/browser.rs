//! The reader's own browser.

use std::process::Command;

use anyhow::Result;

use crate::run::run;

/// Opens an address in the default browser.
///
/// # Errors
/// When the system has no command for it.
pub fn open(address: &str) -> Result<()> {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    run(Command::new(program).arg(address))
}
