//! Installing what is missing, and only that.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::run::{installed, output, run, run_within, step};
use publish::paths::Paths;

/// What the page compiles to.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// The variable that names another rustup toolchain for the page.
const TOOLCHAIN: &str = "WASM_TOOLCHAIN";

/// A command of the toolchain that compiles the page.
pub fn toolchain_command(program: &str) -> Command {
    let mut command = Command::new(program);
    if let Ok(name) = std::env::var(TOOLCHAIN) {
        command.env("RUSTUP_TOOLCHAIN", name);
    }
    command
}

/// Adds the WebAssembly target to the toolchain when it is missing.
///
/// # Errors
/// When it is missing and cannot be added.
pub fn wasm() -> Result<()> {
    if target_installed()? {
        return Ok(());
    }
    step(&format!("Adding the Rust target {TARGET}"), || {
        let mut rustup = toolchain_command("rustup");
        run_within(Duration::from_secs(300), rustup.args(["target", "add", TARGET])).with_context(|| {
            format!(
                "the Rust target {TARGET} is missing and could not be added; run `rustup target add {TARGET}` \
                 with a network, or name a toolchain that has it in {TOOLCHAIN}"
            )
        })
    })
}

fn target_installed() -> Result<bool> {
    let mut rustc = toolchain_command("rustc");
    let libdir = output(rustc.args(["--print", "target-libdir", "--target", TARGET]))?;
    let Ok(files) = std::fs::read_dir(libdir.trim()) else { return Ok(false) };
    let is_core = |name: &str| name.starts_with("libcore-");
    Ok(files.flatten().any(|file| file.file_name().to_str().is_some_and(is_core)))
}

/// Programs that the tests need, and the Debian packages that have them.
const TESTERS: [(&str, &str); 7] = [
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("ogr2ogr", "gdal-bin"),
    ("msgfmt", "gettext"),
    ("rsvg-convert", "librsvg2-bin"),
    ("firefox-esr", "firefox-esr"),
    ("npm", "npm"),
];

/// The driver of Firefox, which Debian does not have, and its version.
const GECKODRIVER: &str = "geckodriver@0.37.1";
/// The checker of accessibility, and its version.
const AXE: &str = "axe-core@4.14.1";

/// Installs what is missing of what needs root or a network, after saying what that is: the WebAssembly target,
/// Chromium and Firefox with their drivers, GDAL, which opens the downloads, librsvg, which draws the pictures,
/// and axe, which looks for barriers.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn all() -> Result<()> {
    let missing = missing()?;
    if missing.is_empty() {
        return Ok(());
    }
    println!("▸ Missing, to be installed now: {}", missing.join(", "));
    wasm()?;
    debian_packages()?;
    if !geckodriver()?.exists() {
        step(
            &format!("Compiling {GECKODRIVER}, which drives Firefox (about two minutes)"),
            || {
                let mut cargo = Command::new("cargo");
                cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
                cargo.args(["install", "--quiet", "--locked", "--debug", "--root"]).arg(folder()?);
                run(cargo.arg(GECKODRIVER))
            },
        )?;
    }
    if !axe()?.exists() {
        step(&format!("Fetching {AXE}"), || {
            let mut npm = Command::new("npm");
            npm.args(["install", "--silent", "--no-save", "--prefix"]).arg(folder()?);
            run_within(Duration::from_secs(120), npm.arg(AXE))
        })?;
    }
    Ok(())
}

/// What [`all`] would install, by name.
fn missing() -> Result<Vec<String>> {
    let target = (!target_installed()?).then(|| format!("the Rust target {TARGET}"));
    let packages = missing_packages().map(|(_, package)| format!("the Debian package {package}"));
    let driver = (!geckodriver()?.exists()).then(|| format!("{GECKODRIVER} (compiled)"));
    let axe = (!axe()?.exists()).then(|| format!("{AXE} (from npm)"));
    Ok(target.into_iter().chain(packages).chain(driver).chain(axe).collect())
}

fn missing_packages() -> impl Iterator<Item = (&'static str, &'static str)> {
    TESTERS.into_iter().filter(|(program, _)| !installed(program))
}

/// Where the tools of the tests lie that no package manager of the system has.
fn folder() -> Result<PathBuf> {
    Ok(Paths::of_this_checkout()?.root.join("target").join("testers"))
}

/// The driver of Firefox.
///
/// # Errors
/// When the program runs in no checkout.
pub fn geckodriver() -> Result<PathBuf> {
    Ok(folder()?.join("bin").join("geckodriver"))
}

/// The checker of accessibility, one script.
///
/// # Errors
/// When the program runs in no checkout.
pub fn axe() -> Result<PathBuf> {
    Ok(folder()?.join("node_modules").join("axe-core").join("axe.min.js"))
}

/// Firefox under Debian's name; elsewhere its driver finds it by itself.
pub fn firefox() -> Option<String> {
    installed("firefox-esr").then(|| "/usr/bin/firefox-esr".to_owned())
}

fn debian_packages() -> Result<()> {
    let missing: Vec<_> = missing_packages().collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
    let names = packages.join(", ");
    step(&format!("Installing what the tests need (Debian packages {names})"), || {
        if !installed("apt-get") {
            let programs: Vec<_> = missing.iter().map(|(program, _)| *program).collect();
            bail!("the tests need {} on the PATH; install them and try again", programs.join(", "));
        }
        let hint = || {
            format!("{names} could not be installed; install these Debian packages and try again")
        };
        run(apt().args(["update", "--quiet=2"])).with_context(hint)?;
        let options =
            ["install", "--yes", "--quiet=2", "--no-install-recommends", "fonts-dejavu-core"];
        run(apt().args(options).args(&packages)).with_context(hint)
    })
}

/// Debian's package manager, as root or through sudo.
fn apt() -> Command {
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        command.arg("apt-get");
    }
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
