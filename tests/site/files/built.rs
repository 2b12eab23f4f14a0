//! The built site.

use std::fs;
use std::path::{Path, PathBuf};

/// Where readers find the site that the tests are run on.
pub(crate) const ADDRESS: &str = "https://example.org/1992/";

pub(crate) fn folder() -> PathBuf {
    let dist = crate::paths().dist;
    assert!(dist.join("sitemap.xml").exists(), "first: cargo xtask build --address {ADDRESS}");
    dist
}

/// The name of the page as one file: of its title.
pub(crate) const ONE_FILE: &str = "lachin-1992.html";

/// Every page, by its place under the site's root.
pub(crate) fn pages() -> Vec<(String, String)> {
    let root = folder();
    let mut found = Vec::new();
    add_pages(&root, &root, &mut found);
    assert!(found.len() > 70, "{} pages", found.len());
    found
}

fn add_pages(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            add_pages(root, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let place = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            found.push((place, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The values of an attribute in a page.
pub(crate) fn values<'a>(page: &'a str, attribute: &str) -> impl Iterator<Item = String> + use<'a> {
    let opening = format!(" {attribute}=\"");
    let places = page.match_indices(&opening).map(|(at, it)| at + it.len()).collect::<Vec<_>>();
    places.into_iter().map(|at| page[at..].split('"').next().unwrap().replace("&amp;", "&"))
}

/// What a `meta` element says.
pub(crate) fn said(page: &str, name: &str) -> String {
    let element = page.split("<meta ").find(|it| it.contains(&format!("=\"{name}\""))).expect(name);
    let content = element.split("content=\"").nth(1).unwrap().split('"').next().unwrap();
    content.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
}
