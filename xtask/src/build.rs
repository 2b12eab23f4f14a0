//! From `data/`, `src/` and `www/` to a folder that any static host can serve.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use day_atlas::domain::{Atlas, Shared};
use day_atlas::edition::Edition;
use day_atlas::reading::{self, Folder, Parts};
use day_atlas::session::Session;
use day_atlas::ui::{self, AppProps, prerender};
use day_atlas::{export, paint, text};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths::Paths;
use crate::policy::POLICY;
use crate::run::{run, step};
use crate::setup::{TARGET, toolchain_command};
use crate::sizes;

/// Builds the page and gives the folder it is in.
///
/// # Errors
/// When the data has faults, a file cannot be read or written, or a tool fails.
pub fn site(paths: &Paths) -> Result<PathBuf> {
    let (parts, edition) = step("Reading and checking data/", || edition(paths))?;
    step("Compiling the page to WebAssembly (the first time takes about a minute)", || {
        compile(paths)
    })?;
    let fresh = paths.dist.with_extension("new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh)?;
    }
    step("Binding it to JavaScript", || bind(paths, &fresh))?;
    step("Drawing the map, prerendering the page, copying files", || {
        copy_folder(&paths.data, &fresh.join("data"))?;
        for (name, text) in export::files(&parts) {
            write(&fresh.join("data").join(name), text)?;
        }
        write(&fresh.join("style.css"), &style(paths, &edition)?)?;
        write(&fresh.join("index.html"), &page(paths, edition, parts)?)?;
        for file in ["start.js", "icon.svg"] {
            copy(&paths.root.join("www").join(file), &fresh.join(file))?;
        }
        Ok(())
    })?;
    if paths.dist.exists() {
        fs::remove_dir_all(&paths.dist)?;
    }
    fs::rename(&fresh, &paths.dist)?;
    sizes::report(&paths.dist)?;
    Ok(paths.dist.clone())
}

/// Reads and checks the data folder, and packs it where the compiler embeds it.
///
/// # Errors
/// When the data has faults: all of them.
pub fn edition(paths: &Paths) -> Result<(Parts, Edition)> {
    let folder = Folder::open(&paths.data)
        .with_context(|| format!("{} cannot be read", paths.data.display()))?;
    let parts = match reading::read(&folder) {
        Ok(parts) => parts,
        Err(faults) => bail!("{} has faults:\n{faults}", paths.data.display()),
    };
    let edition = parts.edition();
    let packed = edition.pack()?;
    let place = paths.edition();
    // Written only when it differs: a new time alone would make the compiler start over.
    if fs::read(&place).ok().as_ref() != Some(&packed) {
        write(&place, packed)?;
    }
    Ok((parts, edition))
}

fn compile(paths: &Paths) -> Result<()> {
    let mut cargo = toolchain_command("cargo");
    cargo.current_dir(&paths.root).env("EDITION", paths.edition());
    cargo.args(["build", "--release", "--bin", "page", "--features", "csr", "--target", TARGET]);
    run(&mut cargo)
}

fn bind(paths: &Paths, dist: &Path) -> Result<()> {
    let wasm = paths.root.join("target").join(TARGET).join("release").join("page.wasm");
    // Names are a fifth of the compressed size and tell a reader nothing.
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .omit_default_module_path(false)
        .generate(dist)
}

fn style(paths: &Paths, edition: &Edition) -> Result<String> {
    let style = read(&paths.root.join("www").join("style.css"))?;
    let record = &edition.record;
    Ok(format!("{style}\n{}{}", paint::stylesheet(record), ui::stylesheet(record)))
}

fn page(paths: &Paths, edition: Edition, parts: Parts) -> Result<String> {
    let shell = read(&paths.root.join("www").join("index.html"))?;
    let record = &edition.record;
    let opens_on = text::in_full(record.opens_on);
    let shell = [
        ("{policy}", POLICY),
        ("{title}", &escaped(&record.title)),
        ("{subtitle}", &escaped(&record.subtitle)),
        ("{description}", &escaped(&record.description)),
        ("{opens_on}", &opens_on),
    ]
    .iter()
    .fold(shell, |shell, (name, value)| shell.replace(name, value));
    let atlas = Shared::new(Atlas::new(edition.record));
    let backdrop = Shared::new(parts.backdrop());
    let app = AppProps { sheet: Shared::new(edition.sheet), start: Session::new(atlas) };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let page = runtime.block_on(prerender(app, backdrop, Shared::new(parts.chronicle)));
    let places = [("{before}", page.before), ("{app}", page.app), ("{after}", page.after)];
    Ok(places.iter().fold(shell, |shell, (place, text)| shell.replace(place, text)))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display())).map(drop)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
