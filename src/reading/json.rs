//! JSON texts into the shapes of [`schema`](super::schema).

use serde::de::DeserializeOwned;

use super::diagnostic::{Diagnostics, Place};
use super::folder::Folder;

/// Reads one file of the folder as JSON of a known shape.
pub(super) fn parse<T: DeserializeOwned>(
    folder: &Folder,
    file: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let Some(text) = folder.text(file) else {
        if !folder.has(file) {
            diagnostics.add(&Place::file(file), "the file", "no such file");
        }
        return None;
    };
    serde_json::from_str(text).map_err(|error| report(file, &error, diagnostics)).ok()
}

/// Reads one file that a folder may lack: nothing is told then.
pub(super) fn parse_if_there<T: DeserializeOwned + Default>(
    folder: &Folder,
    file: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    parse_or(folder, file, diagnostics, T::default)
}

/// Reads one file that a folder may lack, with what stands in its place then.
pub(super) fn parse_or<T: DeserializeOwned>(
    folder: &Folder,
    file: &str,
    diagnostics: &mut Diagnostics,
    default: impl FnOnce() -> T,
) -> Option<T> {
    if folder.has(file) { parse(folder, file, diagnostics) } else { Some(default()) }
}

/// The reader's own message already tells found from expected; here it is taken apart.
fn report(file: &str, error: &serde_json::Error, diagnostics: &mut Diagnostics) {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let place = Place::line(file, error.line(), error.column());
    if let Some((found, expected)) = message.split_once(", expected ") {
        diagnostics.add(&place, expected, found);
    } else if let Some(field) = message.strip_prefix("missing field ") {
        diagnostics.add(&place, format_args!("a field {field}"), "none");
    } else if let Some(expected) = message.strip_prefix("expected ") {
        diagnostics.add(&place, expected, "other text");
    } else {
        diagnostics.add(&place, "JSON", message);
    }
}
