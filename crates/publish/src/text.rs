//! What the build does to texts: filling places, taking out what no browser reads.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// A template with something in each of these places, in one pass: what a value holds is never a place.
pub(super) fn filled(template: &str, places: &[(&str, String)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.find('{').map(|at| rest.split_at(at)) {
        filled.push_str(before);
        let place = places.iter().find(|(place, _)| after.starts_with(place));
        let (value, length) = place.map_or(("{", 1), |(place, value)| (value, place.len()));
        filled.push_str(value);
        rest = after.get(length..).unwrap_or_default();
    }
    filled + rest
}

/// The hash by which a policy knows an inline style sheet or script: SHA-256 in base64.
pub(super) fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

/// A script without indentation and without the comments that have lines of their own.
pub fn bare(script: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled_once_and_no_value_is_filled_again() {
        let places = [("{title}", "{body} & {title}".to_owned()), ("{body}", "…".to_owned())];
        assert_eq!(filled("<{title}> {body} {other} {", &places), "<{body} & {title}> … {other} {");
        assert_eq!(filled("none", &places), "none");
    }

    #[test]
    fn a_script_loses_comments_of_their_own_lines_and_indentation_alone() {
        let script =
            "// what\n/* it\n * does */\n  const a = \"// no comment\"; // stays\n\n\tf(a);\n";
        assert_eq!(bare(script), "const a = \"// no comment\"; // stays\nf(a);\n");
    }

    #[test]
    fn a_style_sheet_loses_comments_and_white_space_and_no_rule() {
        let style = "/* all */\na, b {\n  color: red; /* warm */\n  margin: 0 1px;\n}\n@media (width > 3px) {\n  a { top: 0; }\n}\n";
        let squeezed = squeezed(style);
        assert_eq!(squeezed, "a,b{color:red;margin:0 1px}@media (width > 3px){a{top:0}}");
    }

    #[test]
    fn text_is_no_markup() {
        assert_eq!(escaped("<b title=\"x\">R&D</b>"), "&lt;b title=&quot;x&quot;>R&amp;D&lt;/b>");
    }

    #[test]
    fn a_hash_is_that_of_a_policy() {
        // W3C, Content Security Policy Level 3, 8.3: the hash of alert('Hello, world.');
        assert_eq!(hash("alert('Hello, world.');"), "qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }
}
