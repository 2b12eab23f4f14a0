//! What the build does to texts: filling places, taking out what no browser reads.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// A text with something in each of these places.
pub(super) fn filled(text: String, places: &[(&str, String)]) -> String {
    places.iter().fold(text, |text, (place, value)| text.replace(place, value))
}

/// The hash by which a policy knows an inline style sheet or script: SHA-256 in base64.
pub(super) fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

/// A script without indentation and without the comments that have lines of their own.
pub(super) fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let told =
        |line: &&str| !line.is_empty() && !["//", "/*", "*"].iter().any(|it| line.starts_with(it));
    lines.filter(told).fold(String::new(), |all, line| all + line + "\n")
}

/// A style sheet without comments and without the white space that no browser needs.
pub(super) fn squeezed(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    let bare = pieces
        .fold(first, |bare, piece| bare + piece.split_once("*/").map_or("", |(_, rest)| rest));
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    let whole = lines.collect::<String>();
    // No text in quotes holds any of these.
    let shorter =
        [(": ", ":"), (" {", "{"), (", ", ","), ("; ", ";"), ("{ ", "{"), (" }", "}"), (";}", "}")];
    shorter.iter().fold(whole, |style, (long, short)| style.replace(long, short))
}

/// A text as it stands in HTML, between tags and in attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
