//! The arrows between modules, as drawn in the crate's documentation.

use std::fs;
use std::path::{Path, PathBuf};

/// Module, and the modules of this crate that it may name.
const MAY_USE: [(&str, &[&str]); 14] = [
    ("domain", &[]),
    ("geometry", &[]),
    ("edition", &["domain", "geometry"]),
    ("reading", &["domain", "geometry", "edition"]),
    ("session", &["domain"]),
    ("text", &["domain", "session"]),
    ("drawing", &["domain", "geometry"]),
    ("permalink", &["domain", "session"]),
    ("citation", &["domain", "session", "text"]),
    ("picture", &["domain", "geometry", "drawing", "session", "text"]),
    ("export", &["domain", "geometry", "reading", "text", "citation"]),
    ("browser", &["domain", "permalink", "session"]),
    (
        "ui",
        &[
            "domain",
            "geometry",
            "drawing",
            "session",
            "text",
            "permalink",
            "citation",
            "export",
            "browser",
        ],
    ),
    ("start", &["domain", "edition", "geometry", "permalink", "session", "browser", "ui"]),
];

fn sources(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let src = crate::record::root().join("src");
    let mut modules = Vec::new();
    for path in sources(&src) {
        let first = path.strip_prefix(&src).unwrap().iter().next().unwrap();
        let module = Path::new(first).file_stem().unwrap().to_str().unwrap().to_owned();
        if matches!(module.as_str(), "lib" | "main" | "take") {
            continue;
        }
        let (_, allowed) = MAY_USE
            .iter()
            .find(|(name, _)| *name == module)
            .unwrap_or_else(|| panic!("{module} has no arrows"));
        let text = fs::read_to_string(&path).unwrap();
        // Tests may use what lies above.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for used in text.split("crate::").skip(1) {
            let used: String = used.chars().take_while(char::is_ascii_lowercase).collect();
            let known = MAY_USE.iter().any(|(name, _)| *name == used);
            assert!(
                !known || used == module || allowed.contains(&used.as_str()),
                "{} uses {used}",
                path.display()
            );
        }
        modules.push(module);
    }
    for (name, _) in MAY_USE {
        assert!(modules.iter().any(|module| module == name), "{name} is gone: drop its arrows");
    }
}

#[test]
fn no_code_names_what_belongs_to_the_record() {
    let day_atlas::reading::Parts { record, layers, chronicle, .. } = crate::record::all_parts();
    let mut words: Vec<String> = Vec::new();
    words.extend(layers.places.iter().map(|place| place.name.clone()));
    words.extend(layers.lands.iter().map(|land| land.key.clone()).filter(|key| key.len() > 4));
    words.extend(chronicle.people.iter().map(|person| person.name.clone()));
    words.extend(chronicle.organisations.iter().map(|organisation| organisation.name.clone()));
    for area in &record.areas {
        words.push(area.key.clone());
        words.extend(area.names.others.iter().map(|(_, name, _)| name.clone()));
    }
    for authority in &record.authorities {
        words.extend([authority.key.clone(), authority.name.clone(), authority.short.clone()]);
    }
    let language_names = ["azerbaijani", "armenian"];
    for path in sources(&crate::record::root().join("src")) {
        let mut text = fs::read_to_string(&path).unwrap().to_lowercase();
        // The names of languages are the interface's own words.
        for language in language_names {
            text = text.replace(language, "");
        }
        for word in &words {
            assert!(!text.contains(&word.to_lowercase()), "{} names {word}", path.display());
        }
    }
}
