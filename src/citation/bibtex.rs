//! BibTeX.

use super::Citation;

pub(super) fn written(cited: &Citation) -> String {
    let fields = [
        ("title", format!("{{{}}}", escaped(&cited.title))),
        ("howpublished", escaped(&cited.kind)),
        ("url", cited.address.replace('{', "%7B").replace('}', "%7D")),
        ("urldate", cited.accessed.to_string()),
        ("language", cited.words.tag.clone()),
    ];
    let fields = fields.map(|(name, value)| format!("  {name} = {{{value}}},\n"));
    format!("@misc{{{},\n{}}}", cited.key, fields.concat())
}

/// What has a meaning of its own in BibTeX, marked as letters.
pub(crate) fn escaped(value: &str) -> String {
    let mut escaped = String::new();
    for letter in value.chars() {
        if "&%$#_{}".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
