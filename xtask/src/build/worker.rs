//! What makes the page an app: the worker that keeps it for a reader without a network, the manifest.

use anyhow::Result;
use serde_json::json;

use super::site::ASSETS;
use super::{Site, read_text};
use crate::paths::Paths;

/// Where the worker lies: at the root, as a worker serves only what lies beside or below it.
const WORKER: &str = "worker.js";
/// Where the manifest lies.
const MANIFEST: &str = "manifest.webmanifest";

/// Adds the worker, which keeps the page and what it loads, and the manifest. All other files must be there.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(site: &mut Site, paths: &Paths) -> Result<()> {
    site.add(MANIFEST, read_text(&paths.www.join(MANIFEST))?);
    let kept = site.places().filter(|place| !place.contains('/') || place.starts_with(ASSETS));
    // The page is asked for by its folder, as readers do.
    let kept: Vec<_> = kept.map(|place| if place == "index.html" { "./" } else { place }).collect();
    let worker = read_text(&paths.www.join(WORKER))?
        .replace("{version}", &site.version())
        .replace("[\"{files}\"]", &json!(kept).to_string());
    site.add(WORKER, worker);
    Ok(())
}
