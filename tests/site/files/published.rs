//! What of a folder of data is published, and what a static host may drop.

use std::fs;
use std::process::Command;

use crate::browser::host::site_of;

/// What lies in a folder of data besides the record: of version control, of editors, secret, huge, never readable.
#[test]
fn only_the_record_is_published_whatever_lies_beside_it() {
    let folder = std::env::temp_dir().join(format!("odd-data-{}", std::process::id()));
    fs::create_dir_all(folder.join(".git")).unwrap();
    fs::create_dir_all(folder.join("images")).unwrap();
    for file in fs::read_dir(crate::paths().root.join("tests/least")).unwrap().flatten() {
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    for name in [".env", "backup.zip", "control.json~", "notes.txt", "more.json"] {
        fs::write(folder.join(name), "{\"secret\": \"secret\"}").unwrap();
    }
    std::os::unix::fs::symlink("nowhere", folder.join(".#control.json")).unwrap();
    // A pipe that nobody ever writes to.
    for pipe in ["pipe", "checks.csv"] {
        assert!(Command::new("mkfifo").arg(folder.join(pipe)).status().unwrap().success());
    }
    let site = site_of(&folder, "odd-data", |_| ());
    let published = fs::read_dir(site.join("data")).unwrap().flatten();
    let mut names: Vec<_> = published.map(|it| it.file_name().into_string().unwrap()).collect();
    names.retain(|it| !it.contains("control-") && !it.ends_with(".geojson"));
    names.sort();
    assert_eq!(names, ["README.md", "control.json", "districts.lpf.json", "record.json"]);
    fs::remove_dir_all(&folder).unwrap();
}

/// Hosts that run Jekyll leave out names that begin with one of four signs, unless a file tells them not to.
#[test]
fn a_host_that_runs_jekyll_drops_nothing_that_the_page_needs() {
    let root = super::built::folder();
    assert!(root.join(".nojekyll").exists());
    let mut folders = vec![root];
    let mut dropped = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = entry.file_name().into_string().unwrap();
            if name.starts_with(['_', '.', '#', '~']) {
                dropped.push(name);
            }
            if entry.path().is_dir() {
                folders.push(entry.path());
            }
        }
    }
    dropped.sort();
    assert_eq!(dropped, [".nojekyll", "_headers"]);
}
