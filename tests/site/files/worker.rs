//! What the service worker keeps.

use std::collections::BTreeMap;
use std::fs;

use super::built::folder;

#[test]
fn what_the_worker_keeps_is_what_the_page_needs() {
    let dist = folder();
    let worker = fs::read_to_string(dist.join("worker.js")).expect("a worker");
    let listed = |name: &str| {
        let list = worker.split(name).nth(1).and_then(|rest| rest.split(';').next());
        list.expect("a list").to_owned()
    };
    let of_all: Vec<String> = serde_json::from_str(&listed("FILES = ")).expect("JSON");
    let of_pages: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&listed("PAGES = ")).expect("JSON");
    assert_eq!(of_pages.keys().collect::<Vec<_>>(), ["", "az/", "hy/", "ku/", "ru/", "tr/"]);
    for (folder, files) in &of_pages {
        let page = if folder.is_empty() { "./" } else { folder };
        assert!(files.contains(&page.to_owned()), "{folder} is kept with its page");
        // What belongs to one page is kept with no other.
        assert!(!files.iter().any(|file| of_all.contains(file)), "{folder}: {files:?}");
    }
    let kept: Vec<_> = of_all.iter().chain(of_pages.values().flatten()).collect();
    for file in &kept {
        assert!(dist.join(file).exists(), "{file} is kept and does not exist");
    }
    assert!(
        !kept.iter().any(|file| file.starts_with("data/")),
        "downloads are kept when they are read"
    );
}
