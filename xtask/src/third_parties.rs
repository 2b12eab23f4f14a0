//! Whose work the programs for the browser are made with, and under which licences.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::program::PACKAGES;
use crate::run::output;
use crate::setup::TARGET;
use publish::paths::Paths;

/// The data that they hold.
const DATA: &str = "Natural Earth 4.1.0, land at 1:110 million, through world-atlas 2.0.2: public domain\n    \
    https://www.naturalearthdata.com/\n";

/// Every package that is compiled into the programs, with its licence, and the texts of the licences as
/// the packages carry them, each text once.
///
/// # Errors
/// When Cargo cannot tell.
pub(super) fn list(paths: &Paths) -> Result<String> {
    let mut packages = String::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let folders = folders(paths)?;
    for line in used(paths)? {
        let mut fields = line.split('|');
        let [name, licence, home] = [(); 3].map(|()| fields.next().unwrap_or_default().trim());
        packages.extend([name, ": ", licence, "\n    ", home, "\n"]);
        let folder = folders.get(name).with_context(|| format!("{name} has no folder"))?;
        for text in licences(Path::new(folder))? {
            texts.entry(text).or_default().insert(name.to_owned());
        }
    }
    let texts = texts.iter().map(|(text, of)| {
        let of = of.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        format!("{}\n{of}\n\n{text}\n", "-".repeat(80))
    });
    Ok(format!(
        "What the programs of this page are made with, besides the Rust standard library (MIT OR Apache-2.0).\n\
         The licences of the page itself and of its data: data/LICENSE.md.\n\n{packages}{DATA}\n\
         The texts of the licences, as the packages carry them; the others carry none.\n\n{}",
        texts.collect::<String>()
    ))
}

/// The packages behind the programs: `name v1.0.0|licence|repository`, each once, in order.
fn used(paths: &Paths) -> Result<BTreeSet<String>> {
    let mut tree = Command::new("cargo");
    tree.current_dir(&paths.root);
    tree.args(["tree", "--locked"]).args(PACKAGES);
    tree.args(["--target", TARGET, "--edges", "normal,no-proc-macro"]);
    let listed = output(tree.args(["--prefix", "none", "--format", "{p}|{l}|{r}"]))?;
    let lines = listed.lines().map(|line| line.trim_end_matches(" (*)"));
    // Its own packages stand with the folders that they are in, an empty line between their trees.
    let others = lines.filter(|line| !line.is_empty() && !line.contains(" ("));
    Ok(others.map(str::to_owned).collect())
}

/// Where the sources of each package lie, by `name v1.0.0`.
fn folders(paths: &Paths) -> Result<BTreeMap<String, String>> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(&paths.root).args(["metadata", "--locked", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&output(&mut cargo)?)?;
    let packages = metadata.get("packages").and_then(Value::as_array);
    let folder = |package: &Value| {
        let [name, version, manifest] = ["name", "version", "manifest_path"]
            .map(|field| package.get(field).and_then(Value::as_str).unwrap_or_default());
        let folder = manifest.strip_suffix("Cargo.toml").unwrap_or(manifest);
        (format!("{name} v{version}"), folder.to_owned())
    };
    Ok(packages.into_iter().flatten().map(folder).collect())
}

/// The texts of a package's licences; of several that may be chosen from, the short ones.
fn licences(folder: &Path) -> Result<Vec<String>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let is_licence = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "COPYRIGHT"];
        if is_licence.iter().any(|it| name.starts_with(it)) && entry.path().is_file() {
            let text = fs::read_to_string(entry.path())?;
            let lines = text.lines().map(str::trim_end).collect::<Vec<_>>();
            found.insert(name, lines.join("\n").trim_matches('\n').to_owned());
        }
    }
    if found.keys().any(|name| name.contains("MIT")) {
        found.retain(|name, _| !name.contains("APACHE"));
    }
    Ok(found.into_values().collect())
}
