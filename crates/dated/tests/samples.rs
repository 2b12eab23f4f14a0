//! The sample files.

use std::path::{Path, PathBuf};

use dated::{Choices, File, Opened, Verdict, read};
use serde_json::Value;

/// The folder of the samples.
pub(crate) fn folder() -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
        .join("tests/samples")
}

/// The right answers.
pub(crate) fn expected() -> Value {
    serde_json::from_str(include_str!("expected.json")).unwrap()
}

/// The names and the bytes of one sample: of all files of a folder, or of all years of a made-up world.
pub(crate) fn sample(name: &str) -> Vec<(String, Vec<u8>)> {
    let path = folder().join(name);
    if path.is_file() {
        return vec![(name.to_owned(), std::fs::read(path).unwrap())];
    }
    let (folder, start) = if path.is_dir() {
        (path, String::new())
    } else {
        let start = path.file_name().unwrap().to_str().unwrap().to_owned();
        (path.parent().unwrap().to_owned(), start)
    };
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    let mut files: Vec<(String, Vec<u8>)> = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path()))
        .filter(|(name, _)| name.starts_with(&start))
        .map(|(name, path)| (name, std::fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

/// What comes of some files.
pub(crate) fn read_all(files: &[(String, Vec<u8>)], choices: &Choices) -> Verdict {
    let files: Vec<File<'_>> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
    read(&files, choices)
}

/// What comes of one text.
pub(crate) fn read_text(name: &str, text: &str, choices: &Choices) -> Verdict {
    read(&[File { name, bytes: text.as_bytes() }], choices)
}

/// The map, where there is one.
pub(crate) fn opened(verdict: Verdict) -> Opened {
    match verdict {
        Verdict::Opened(opened) => *opened,
        other => panic!("not opened: {other:?}"),
    }
}

/// A collection of features with these properties, each a point of its own.
pub(crate) fn collection(properties: &[Value]) -> String {
    let features = properties.iter().enumerate().map(|(place, properties)| {
        let longitude = u8::try_from(place % 90).unwrap();
        serde_json::json!({
            "type": "Feature",
            "properties": properties,
            "geometry": {"type": "Point", "coordinates": [longitude, 1]},
        })
    });
    serde_json::json!({"type": "FeatureCollection", "features": features.collect::<Vec<_>>()})
        .to_string()
}
