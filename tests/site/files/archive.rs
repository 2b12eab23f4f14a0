//! The archive for a static host.

use std::fs;
use std::io::{Cursor, Read as _};

use publish::{Build, CHECKSUMS, Programs, Site};
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

use super::built::{ADDRESS, folder};

fn site() -> Site {
    let paths = crate::paths();
    let (parts, _) = publish::contents(&paths.data).unwrap();
    let programs = Programs::compiled(&paths).unwrap();
    let address = Some(ADDRESS);
    Build { paths: &paths, parts: &parts, files: None, programs: &programs, address }
        .assemble()
        .unwrap()
}

#[test]
fn two_runs_make_the_same_bytes_and_the_checksums_hold() {
    let site = site();
    for (place, bytes) in site.files() {
        let built = fs::read(folder().join(place)).unwrap();
        assert!(*bytes == built, "{place}: two runs differ");
    }
    let archive = site.archive().unwrap();
    let mut archive = ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut text = String::new();
    archive.by_name(CHECKSUMS).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text.lines().count() + 1, archive.len());
    for line in text.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        let digits = (0..sum.len()).step_by(2).map(|at| &sum[at..at + 2]);
        let sum: Vec<u8> = digits.map(|it| u8::from_str_radix(it, 16).unwrap()).collect();
        assert_eq!(sum, Sha256::digest(&bytes).as_slice(), "{name}");
    }
}

#[test]
fn whoever_wrote_what_the_programs_are_made_with_is_named() {
    let list = fs::read_to_string(folder().join("third-parties.txt")).unwrap();
    for name in
        ["yew v", "serde v", "wasm-bindgen v", "web-sys v", "geo v", "geojson v", "postcard v"]
    {
        let entry = list.split('\n').find(|line| line.starts_with(name)).expect(name);
        assert!(entry.contains("MIT") || entry.contains("Apache-2.0"), "{entry}");
    }
    assert!(list.contains("Natural Earth"));
    assert!(list.contains("Permission is hereby granted, free of charge"));
    // No package stands there without a licence.
    assert!(!list.contains(": \n"));
}
