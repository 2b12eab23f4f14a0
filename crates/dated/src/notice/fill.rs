//! What stands in a phrase in braces.

/// A phrase with what stands in braces filled in by its name; nothing where there is no value.
pub(super) fn fill(phrase: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(phrase.len() + 32);
    for (place, piece) in phrase.split('{').enumerate() {
        match piece.split_once('}') {
            Some((name, words)) if place > 0 => {
                filled.push_str(&value(name).unwrap_or_default());
                filled.push_str(words);
            }
            _ => filled.push_str(piece),
        }
    }
    filled
}
