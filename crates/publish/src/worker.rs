//! What makes the page an app: the worker that keeps it for a reader without a network, the manifests.

use std::collections::BTreeMap;

use anyhow::Result;
use day_atlas::domain::Record;
use serde_json::{Value, json};

use super::page::page_in;
use super::site::ASSETS;
use super::telling::Telling;
use super::{Site, read_text};
use crate::paths::Paths;

/// Where the worker lies: at the root, as a worker serves only what lies beside or below it.
const WORKER: &str = "worker.js";
/// The name of a manifest, beside the page that it is of.
const MANIFEST: &str = "manifest.webmanifest";

/// Adds a manifest for each page, and the worker, which keeps the pages that are read and what they load.
/// All other files must be there.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(site: &mut Site, paths: &Paths, tellings: &[Telling]) -> Result<()> {
    let manifest: Value = serde_json::from_str(&read_text(&paths.www.join(MANIFEST))?)?;
    let mut of_pages = BTreeMap::new();
    for telling in tellings {
        let mut manifest = manifest.clone();
        let Record { title, description, .. } = &telling.edition.record;
        let words = telling.words();
        let root = words.root();
        if let Some(fields) = manifest.as_object_mut() {
            fields.insert("name".into(), json!(title));
            fields.insert("short_name".into(), json!(title));
            fields.insert("description".into(), json!(description));
            fields.insert("lang".into(), json!(words.tag));
            fields.insert("scope".into(), json!(if root.is_empty() { "./" } else { root }));
        }
        let icons = manifest.get_mut("icons").and_then(Value::as_array_mut);
        for icon in icons.into_iter().flatten().filter_map(|icon| icon.get_mut("src")) {
            *icon = json!([root, icon.as_str().unwrap_or_default()].concat());
        }
        let folder = telling.folder();
        let place = [&folder, MANIFEST].concat();
        site.add(place.clone(), format!("{manifest:#}\n"));
        // A page is asked for by its folder, as readers do.
        let page = if folder.is_empty() { "./".to_owned() } else { folder.clone() };
        of_pages.insert(folder, [page, place]);
    }
    let of_one = |place: &str| of_pages.values().flatten().any(|it| it == place);
    let is_page = |place: &str| tellings.iter().any(|it| page_in(&it.folder()) == place);
    let of_all = site
        .files()
        .map(|(place, _)| place)
        .filter(|place| !place.contains('/') || place.starts_with(ASSETS));
    let of_all: Vec<_> = of_all.filter(|place| !of_one(place) && !is_page(place)).collect();
    let worker = read_text(&paths.www.join(WORKER))?
        .replace("{version}", &site.version())
        .replace("[\"{files}\"]", &json!(of_all).to_string())
        .replace("{\"{pages}\":[]}", &json!(of_pages).to_string());
    site.add(WORKER, worker);
    Ok(())
}
