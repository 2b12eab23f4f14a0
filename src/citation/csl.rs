//! CSL-JSON.

use core::fmt::Write as _;

use super::Citation;
use crate::VERSION;

pub(super) fn written(cited: &Citation) -> String {
    let fields = [
        ("id", cited.key.as_str()),
        ("type", "map"),
        ("title", &cited.title),
        ("container-title", &cited.site),
        ("genre", &cited.kind),
        ("version", VERSION),
        ("URL", &cited.address),
        ("language", &cited.words.tag),
    ];
    let fields = fields.map(|(name, value)| format!("  \"{name}\": {}", quoted(value)));
    let day = cited.accessed;
    let parts = format!("[{}, {}, {}]", day.year(), day.month(), day.day());
    let accessed = format!("  \"accessed\": {{ \"date-parts\": [{parts}] }}");
    format!("[{{\n{},\n{accessed}\n}}]", fields.join(",\n"))
}

/// A JSON string (RFC 8259); the page's program has no JSON writer.
fn quoted(value: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter < ' ' => {
                // Writing to a text cannot fail.
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
