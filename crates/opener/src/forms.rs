//! What was read, for other programs.

use dated::Opened;
use dated::written::{csv, json_fg};

/// What was read, in a form that is called by the ending of its file, `csv` or `json`; `None` for any other.
pub fn written(opened: &Opened, form: &str) -> Option<String> {
    match form {
        "csv" => Some(csv(opened)),
        "json" => Some(json_fg(opened)),
        _ => None,
    }
}
