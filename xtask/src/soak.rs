//! Long runs with fresh seeds: what is found becomes a case of the tests.

use std::hash::{BuildHasher as _, RandomState};
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::gates::{TESTS, site};
use crate::run::{run, step};
use crate::setup;
use publish::paths::Paths;

/// How much is run.
#[derive(Clone, Copy, Debug)]
pub struct Soak {
    /// How many inputs each reader gets.
    pub inputs: u32,
    /// How long each reader is fed at most.
    pub within: Duration,
    /// The seed of all inputs; a fresh one where there is none.
    pub seed: Option<u64>,
}

/// Feeds the readers, then runs the sweeps in a browser.
///
/// # Errors
/// When an input ends a reader or breaks a property, when time is up before all inputs are read, and when a sweep
/// finds something. The output then names the seed.
pub fn all(soak: &Soak) -> Result<()> {
    let paths = Paths::of_this_checkout()?;
    // The standard library's hashers start from numbers of the system's own source of chance.
    let seed = soak.seed.unwrap_or_else(|| RandomState::new().hash_one(0));
    let Soak { inputs, within, .. } = soak;
    step(&format!("{inputs} inputs to each reader, seed {seed}"), || {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&paths.root);
        cargo.env("SOAK_SEED", seed.to_string());
        cargo.env("SOAK_INPUTS", inputs.to_string());
        cargo.env("SOAK_SECONDS", within.as_secs().to_string());
        // No program for the browser and no driver; folders that pass are rendered, though.
        cargo.args(["test", "--package", "lachin-1992", "--features", "lachin-1992/ssr"]);
        cargo.args(["--test", "pure", "--package", "dated", "--test", "dated"]);
        cargo.args(["--profile", "soak"]);
        run(cargo.args(["--", "--ignored", "--nocapture", "soak::"]))
    })?;
    setup::all()?;
    site(&paths)?;
    step("Sweeps in Chromium", || {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&paths.root).args(TESTS);
        run(cargo.args(["--test", "site", "--", "--ignored"]))
    })
}
