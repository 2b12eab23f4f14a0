//! No word of ownership, of victory or of liberation is said in the page's own voice, in any language.

use std::collections::BTreeMap;
use std::fs;

use day_atlas::words::{LANGUAGES, Message, NAMES, open, page};
use serde_json::Value;

/// Fields that say nothing: ids, titles of sources, what is cited by its first words.
const UNSAID: [&str; 12] = [
    "id",
    "sources",
    "links",
    "carried_by",
    "opens",
    "variants",
    "why_not",
    "no_point",
    "at",
    "kind",
    "people",
    "en",
];

/// Where such a word is somebody's: what Mame said of the war, the name of his organisation, the word of the Security
/// Council. Each with what makes it so in the text itself.
const ATTRIBUTED: [&str; 10] = [
    "Mame",
    "Kurdish Liberation Movement",
    "Said that the fate of the Kurds",
    "The Council condemned what it called",
    "The Security Council of the United Nations spoke of",
    "Məmə",
    "Մամեն",
    "Memê",
    "Маме",
    "fate of the Kurds",
];

/// The text without what stands in quotation marks.
fn own_voice(text: &str) -> String {
    let mut depth = 0_usize;
    let own = text.chars().filter(|it| {
        let inside = depth > 0;
        match it {
            '“' | '«' => depth += 1,
            '”' | '»' => depth = depth.saturating_sub(1),
            _ => {}
        }
        !inside && depth == 0
    });
    own.collect::<String>().to_lowercase()
}

fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|it| texts(it, found)),
        Value::Object(fields) => {
            for (_, it) in fields.iter().filter(|(key, _)| !UNSAID.contains(&key.as_str())) {
                texts(it, found);
            }
        }
        _ => {}
    }
}

/// The stems that are words of the text: at their beginning.
fn loaded<'a>(text: &str, stems: &'a [String]) -> Option<&'a String> {
    let own = own_voice(text);
    let begins = |stem: &str| {
        own.match_indices(stem).any(|(at, _)| {
            own.get(..at)
                .and_then(|it| it.chars().next_back())
                .is_none_or(|it| !it.is_alphanumeric())
        })
    };
    stems.iter().find(|stem| begins(stem))
}

#[test]
fn loaded_words_stand_only_in_what_is_quoted_or_said_by_somebody() {
    let root = crate::record::root();
    let list = fs::read_to_string(root.join("tests/loaded-words.json")).unwrap();
    let list: BTreeMap<String, Vec<String>> = serde_json::from_str(&list).unwrap();
    let folder = crate::record::folder();
    let mut read = 0;
    for file in folder.names().filter(|it| !it.ends_with("geojson") && *it != "sources.json") {
        let tag = file.strip_prefix("words-").and_then(|it| it.strip_suffix(".json"));
        let stems = &list[tag.unwrap_or("en")];
        let value: Value = serde_json::from_str(folder.text(file).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&value, &mut found);
        for text in found {
            read += 1;
            let attributed = ATTRIBUTED.iter().any(|it| text.contains(it));
            let loaded = loaded(text, stems).filter(|_| !attributed);
            assert!(loaded.is_none(), "{file}: {loaded:?} in {text}");
        }
    }
    for language in &LANGUAGES {
        let page = NAMES.into_iter().zip(page(*language).iter().copied());
        let open = open(*language).iter().map(|[name, _, words]| (*name, *words));
        let notice = Message::ALL.map(|it| (it.name(), it.phrase(*language, None)));
        for (name, phrase) in page.chain(open).chain(notice) {
            read += 1;
            // "Public domain" has the word for property in some languages.
            let loaded = loaded(phrase, &list[language.tag]).filter(|_| name != "coast");
            assert!(loaded.is_none(), "{} {name}: {loaded:?} in {phrase}", language.tag);
        }
    }
    assert!(read > 3_000, "{read} texts");
}

/// A sign of punctuation between words of a language is the language's own: Armenian has no colon of this form.
#[test]
fn no_sign_of_punctuation_is_joined_to_words_of_a_language() {
    let mut folders = vec![crate::record::root().join("src")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            // What other programs read is in English.
            if path.ends_with("src/export") {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for (i, line) in code.lines().enumerate() {
                let joins = [
                    "{ \": \" }",
                    "{ \". \" }",
                    "{ \".\" }",
                    "\"{}: {}\"",
                    "\"{}. {}\"",
                    "\"{}.\"",
                ];
                let english = line.contains("In English")
                    || code
                        .lines()
                        .nth(i.saturating_sub(1))
                        .is_some_and(|it| it.contains("In English"));
                if joins.iter().any(|it| line.contains(it)) && !english {
                    found.push(format!("{}:{}: {}", path.display(), i + 1, line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_sentence_ends_twice_and_no_armenian_one_has_a_foreign_colon() {
    let golden =
        fs::read_to_string(crate::record::root().join("tests/golden/languages.txt")).unwrap();
    for line in golden.lines() {
        for doubled in ["..", "։։", ".։", "։.", ",,", "::", " ,", " ։"] {
            assert!(!line.contains(doubled), "{doubled} in {line}");
        }
        let armenian = line.chars().any(|it| ('\u{531}'..='\u{587}').contains(&it));
        let marks = line.trim_start().starts_with(|it: char| it.is_ascii_digit());
        assert!(!armenian || marks || !line.contains(": "), "an ASCII colon in {line}");
    }
}
