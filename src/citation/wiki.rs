//! The template `{{cite web}}`.

use super::Citation;

pub(super) fn written(cited: &Citation) -> String {
    let fields = [
        ("url", cited.address.clone()),
        ("title", cited.title.clone()),
        ("website", cited.site.clone()),
        ("type", cited.kind.clone()),
        ("language", cited.words.tag.clone()),
        ("access-date", cited.accessed.to_string()),
    ];
    let fields = fields.map(|(name, value)| format!("|{name}={}", escaped(&value)));
    format!("{{{{cite web {}}}}}", fields.join(" "))
}

/// A bar would begin the next field.
fn escaped(value: &str) -> String {
    value.replace('|', "{{!}}")
}
