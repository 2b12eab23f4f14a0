//! Running other programs, telling what is done and how long it took.

use std::io::ErrorKind;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

pub use publish::step;

use anyhow::{Context as _, Result, bail};

/// Runs a program to its end, its output passed through.
///
/// # Errors
/// When it is not installed or fails, in one line.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command.stdin(Stdio::null()).status().map_err(|error| match error.kind() {
        ErrorKind::NotFound => anyhow::anyhow!("{name} is not installed"),
        _ => anyhow::Error::new(error).context(format!("{name} did not start")),
    })?;
    if !status.success() {
        bail!("{} failed ({status})", line_of(command));
    }
    Ok(())
}

/// Runs a program to its end and gives its standard output.
///
/// # Errors
/// When it is not installed or fails.
pub fn output(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let output = command.output().with_context(|| format!("{name} did not start"))?;
    if !output.status.success() {
        bail!("{} failed: {}", line_of(command), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Runs a program that may hang, such as a download, and ends it after a time.
///
/// # Errors
/// When it does not start, fails, or takes longer.
#[expect(clippy::disallowed_methods, reason = "a native tool may look at the clock")]
pub fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    let line = line_of(command);
    let mut child =
        command.stdin(Stdio::null()).spawn().with_context(|| format!("{line} did not start"))?;
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            if status.success() {
                return Ok(());
            }
            bail!("{line} failed ({status})");
        }
        if start.elapsed() > limit {
            child.kill()?;
            bail!("{line} took longer than {} s", limit.as_secs());
        }
        sleep(Duration::from_millis(50));
    }
}

/// Whether a program of this name can be started.
pub fn installed(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

fn name_of(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
