//! Closer looks at maps of many areas: what a page with such maps is made with besides, and its words.

use anyhow::Result;
use day_atlas::words::{Language, zoom};
use serde_json::json;

use super::page::script;
use super::read_text;
use super::telling::Telling;
use super::text::{escaped, squeezed};
use crate::paths::Paths;

/// The parts of its script, in their order.
pub(super) const SCRIPT: [&str; 4] =
    ["closer/view.js", "closer/patterns.js", "closer/hands.js", "closer.js"];

/// Its style sheet.
pub(super) const STYLE: &str = "closer.css";

/// Whether readers can look closer at the maps of a page; its scene says so, by the number of its areas.
pub(super) const fn is_offered(telling: &Telling) -> bool {
    telling.edition.scene.closer.doublings > 0
}

/// The script, where it is offered.
///
/// # Errors
/// When a part of it cannot be read.
pub(super) fn script_of(paths: &Paths, tellings: &[Telling]) -> Result<String> {
    let parts: &[&str] = if tellings.iter().any(is_offered) { &SCRIPT } else { &[] };
    script(paths, parts)
}

/// The style sheet, where it is offered.
///
/// # Errors
/// When it cannot be read.
pub(super) fn style_of(paths: &Paths, tellings: &[Telling]) -> Result<String> {
    if !tellings.iter().any(is_offered) {
        return Ok(String::new());
    }
    Ok(squeezed(&read_text(&paths.www.join(STYLE))?))
}

/// What the buttons and their group are called in a language, as the script reads them in an attribute.
pub(super) fn words(language: Language) -> String {
    escaped(&json!(zoom(language)).to_string())
}
