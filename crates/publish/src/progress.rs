//! Telling what is done and how long it took.

use std::time::Instant;

use anyhow::Result;

/// Says what is being done, does it, and says how long it took.
///
/// # Errors
/// Those of the step.
#[expect(clippy::disallowed_methods, reason = "a native tool may look at the clock")]
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("▸ {what}");
    let start = Instant::now();
    let done = work()?;
    println!("  done in {:.1} s: {what}", start.elapsed().as_secs_f32());
    Ok(done)
}
