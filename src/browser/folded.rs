//! Texts as they are searched.

use web_sys::js_sys::JsString;

/// A text in lower case and without the marks on its letters. The browser knows them in every script; the tables of
/// the standard library would be a good part of the program.
pub(crate) fn folded(text: &str) -> String {
    let apart = String::from(JsString::from(text).normalize("NFD").to_lower_case());
    let letter = |letter: char| match letter {
        '\u{300}'..='\u{36f}' => None,
        // Which of the two a capital I stands for depends on the language.
        'ı' => Some('i'),
        other => Some(other),
    };
    apart.chars().filter_map(letter).collect()
}
