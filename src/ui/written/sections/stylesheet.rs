//! The rules that depend on the record.

use core::fmt::Write as _;

use crate::domain::Record;

/// What each filter of the events hides, as CSS, a month of which nothing is left with it.
pub fn stylesheet(record: &Record) -> String {
    let article = "#events:has(#events-in-article:checked)";
    let mut css = String::new();
    let mut hide = |when: &str, without: &str| {
        let _ = writeln!(
            css,
            "{when} [data-event]:not({without}), {when} .month:not(:has({without})) {{ display: none; }}"
        );
    };
    hide(article, ".in-article");
    for area in &record.areas {
        let key = &area.key;
        let chosen = format!(":has(#events-of-{key}:checked)");
        hide(&format!("#events{chosen}"), &format!(".of-{key}"));
        hide(&format!("{article}{chosen}"), &format!(".of-{key}.in-article"));
    }
    css
}
