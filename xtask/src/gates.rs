//! Every check and test. What is compiled natively and what runs in the browser are made side by side; the first
//! failure of either ends the run.

use std::process::Command;
use std::thread;

use anyhow::{Result, anyhow, bail};

use crate::build;
use crate::run::{output, run, step};
use crate::setup;
use crate::sizes;
use publish::map::Map;
use publish::paths::Paths;

/// What the pure half must never be built with.
const FORBIDDEN: [&str; 4] = ["yew", "web-sys", "js-sys", "wasm-bindgen"];

/// The address under which the tests have the page built, so that all that needs one is there.
const ADDRESS: &str = "https://example.org/1992/";

/// Tests are compiled in one call for all of them, with the features that the tool itself is built with, so that
/// nothing is compiled twice. The benches' package has libraries that no test needs.
pub(crate) const TESTS: [&str; 4] = ["test", "--workspace", "--exclude", "growth"];

/// The programs of tests that need neither a site nor a browser: of this package, of the readers of anybody's files, of
/// the command.
const PURE: [&str; 10] = [
    "--test", "pure", "--test", "dated", "--test", "shown", "--test", "opener", "--test", "publish",
];

/// Runs all gates.
///
/// # Errors
/// When one of them fails.
pub fn all() -> Result<()> {
    let paths = Paths::of_this_checkout()?;
    setup::all()?;
    thread::scope(|scope| {
        let site = scope.spawn(|| site(&paths));
        let native = native(&paths);
        let site = site.join().map_err(|_panic| anyhow!("building the site ended in a panic"))?;
        native.and(site)
    })?;
    step("Tests: the files of the built site, and the built-in server", || {
        tests(&paths, "site", &["files::", "server::"], None)
    })?;
    step("Tests: the built page in Chromium", || {
        tests(&paths, "site", &["browser::"], Some("chromium"))
    })?;
    step("Tests: the built page in Firefox", || {
        tests(&paths, "site", &["browser::"], Some("firefox"))
    })
}

/// Writes the golden files and the picture of the README anew.
///
/// # Errors
/// When a browser is missing, or the page cannot be built.
pub fn golden() -> Result<()> {
    let paths = Paths::of_this_checkout()?;
    setup::all()?;
    site(&paths)?;
    let write = |program: &str, which: &[&str]| {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(&paths.root).env("UPDATE_GOLDEN", "1").args(TESTS);
        run(cargo.args(["--quiet", "--test", program, "--"]).args(which))
    };
    step("Writing the golden files", || {
        write("pure", &["timetable::", "changes::", "words::"])?;
        write("site", &["browser::tree::", "browser::picture::"])
    })
}

/// Lints, documentation, and the tests that need no site. Lints see every feature and every target at once, the
/// programs for the browser too.
fn native(paths: &Paths) -> Result<()> {
    step("Formatting", || cargo(paths, &["fmt", "--all", "--check"]))?;
    step("The pure half depends on no browser", || pure_dependencies(paths))?;
    step("Compiling the tests", || {
        let all = ["--no-run", "--lib", "--test", "site"];
        cargo(paths, &[&TESTS[..], &all, &PURE].concat())
    })?;
    step("Tests: the pure half, and markup rendered natively", || {
        cargo(paths, &[&TESTS[..], &["--lib", "--quiet"], &PURE].concat())
    })?;
    step("Lints", || {
        let every = ["clippy", "--workspace", "--all-targets", "--all-features"];
        cargo(paths, &[&every[..], &["--", "-D", "warnings"]].concat())
    })?;
    step("Documentation", || {
        let mut doc = Command::new("cargo");
        doc.env("RUSTDOCFLAGS", "-D warnings").current_dir(&paths.root);
        run(doc.args(["doc", "--no-deps", "--workspace", "--all-features", "--lib"]))
    })
}

/// The programs for the browser, the site with them, and its budgets.
pub(crate) fn site(paths: &Paths) -> Result<()> {
    build::site(paths, &Map::default(), Some(ADDRESS))?;
    step("Budgets", || match sizes::exceeded(&paths.dist)?.as_slice() {
        [] => Ok(()),
        exceeded => bail!("over budget:\n{}", exceeded.join("\n")),
    })
}

/// Runs tests of one of the two test programs, in a browser where they are driven in one.
fn tests(paths: &Paths, program: &str, which: &[&str], browser: Option<&str>) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&paths.root).envs(browser.map(|it| ("BROWSER", it)));
    run(cargo.args(TESTS).args(["--quiet", "--test", program, "--"]).args(which))
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
