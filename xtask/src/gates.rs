//! Every check and test, from fast to slow; the first failure ends the run.

use std::process::Command;

use anyhow::{Result, bail};

use crate::build;
use crate::paths::Paths;
use crate::run::{output, run, step};
use crate::setup::{self, TARGET, toolchain_command};
use crate::sizes;

/// What the pure half must never be built with.
const FORBIDDEN: [&str; 4] = ["yew", "web-sys", "js-sys", "wasm-bindgen"];

/// The address under which the tests have the page built, so that all that needs one is there.
const ADDRESS: &str = "https://example.org/1992/";

/// Runs all gates.
///
/// # Errors
/// When one of them fails.
pub fn all() -> Result<()> {
    let paths = Paths::of_this_checkout();
    setup::wasm()?;
    pure(&paths)?;
    native(&paths)?;
    wasm(&paths)?;
    page(&paths)
}

/// The half that knows no browser.
fn pure(paths: &Paths) -> Result<()> {
    step("Formatting", || cargo(paths, &["fmt", "--all", "--check"]))?;
    step("The pure half depends on no browser", || pure_dependencies(paths))?;
    step("Lints: the pure half", || {
        cargo(
            paths,
            &["clippy", "--package", "lachin-1992", "--all-targets", "--", "-D", "warnings"],
        )
    })?;
    step("Tests: the pure half", || cargo(paths, &["test", "--package", "lachin-1992"]))
}

/// The components as they render without a browser, the tools, the documentation.
fn native(paths: &Paths) -> Result<()> {
    step("Lints: everything native", || {
        let features = "lachin-1992/ssr";
        cargo(
            paths,
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--features",
                features,
                "--",
                "-D",
                "warnings",
            ],
        )
    })?;
    step("Tests: markup, rendered natively", || {
        cargo(paths, &["test", "--package", "lachin-1992", "--features", "ssr", "--test", "markup"])
    })?;
    step("Documentation", || {
        let mut doc = Command::new("cargo");
        doc.env("RUSTDOCFLAGS", "-D warnings").current_dir(&paths.root);
        run(doc.args([
            "doc",
            "--no-deps",
            "--package",
            "lachin-1992",
            "--features",
            "csr,ssr",
            "--lib",
        ]))
    })
}

/// What the browser runs.
fn wasm(paths: &Paths) -> Result<()> {
    step("Lints: the programs for the browser", || {
        for (program, feature) in [("page", "csr"), ("take", "take")] {
            let mut clippy = toolchain_command("cargo");
            clippy.current_dir(&paths.root);
            clippy.args(["clippy", "--lib", "--bin", program, "--features", feature]);
            run(clippy.args(["--target", TARGET, "--", "-D", "warnings"]))?;
        }
        Ok(())
    })
}

/// The built page: its size, and itself in a real browser.
fn page(paths: &Paths) -> Result<()> {
    build::site(paths, Some(ADDRESS))?;
    step("Budgets", || match sizes::exceeded(&paths.dist)?.as_slice() {
        [] => Ok(()),
        exceeded => bail!("over budget:\n{}", exceeded.join("\n")),
    })?;
    let files = ["test", "--package", "xtask", "--test", "site"];
    step("Tests: the files of the built site", || cargo(paths, &files))?;
    setup::testers()?;
    let server = ["test", "--package", "xtask", "--test", "server"];
    step("Tests: the built-in server", || cargo(paths, &server))?;
    let suite = ["test", "--package", "xtask", "--test", "browser"];
    step("Tests: the built page in Chromium, its downloads in GDAL", || cargo(paths, &suite))?;
    step("Tests: the built page in Firefox", || {
        run(Command::new("cargo").current_dir(&paths.root).env("BROWSER", "firefox").args(suite))
    })
}

fn cargo(paths: &Paths, arguments: &[&str]) -> Result<()> {
    run(Command::new("cargo").current_dir(&paths.root).args(arguments))
}

fn pure_dependencies(paths: &Paths) -> Result<()> {
    let mut tree = Command::new("cargo");
    tree.current_dir(&paths.root).args([
        "tree",
        "--package",
        "lachin-1992",
        "--no-default-features",
    ]);
    let listed = output(tree.args(["--edges", "normal", "--prefix", "none", "--format", "{lib}"]))?;
    let crates = listed.lines().map(|line| line.trim().replace('_', "-"));
    let found: Vec<_> = crates.filter(|name| FORBIDDEN.contains(&name.as_str())).collect();
    if found.is_empty() { Ok(()) } else { bail!("the pure half pulls in {}", found.join(", ")) }
}
