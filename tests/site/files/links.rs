//! Every link of the site leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::built::{ADDRESS, ONE_FILE, folder, pages, values};

/// A place under the site's root, from a link in a page there; `None` when it leads out of it.
fn place(page: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for step in link.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    let found = parts.join("/");
    let file = folder().join(&found);
    Some(if file.is_dir() {
        format!("{found}/index.html").trim_start_matches('/').to_owned()
    } else {
        found
    })
}

#[test]
fn every_link_of_every_page_leads_to_a_file_and_a_part_of_it() {
    let pages: BTreeMap<String, String> = pages().into_iter().collect();
    let ids: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|(place, page)| (place.as_str(), values(page, "id").collect())).collect();
    let mut checked = 0;
    for (page, text) in pages.iter().filter(|(page, _)| *page != ONE_FILE) {
        let links = ["href", "src", "data-worker"].into_iter().flat_map(|it| values(text, it));
        for link in links.collect::<BTreeSet<_>>() {
            if link.contains(':') {
                let scheme = link.split(':').next().unwrap();
                assert!(["https", "http"].contains(&scheme), "{page}: {link}");
                continue;
            }
            let (file, part) = link.split_once('#').unwrap_or((&link, ""));
            let file = if file.is_empty() { Some(page.clone()) } else { place(page, file) };
            let file = file.unwrap_or_else(|| panic!("{page}: {link} leads out of the site"));
            assert!(folder().join(&file).is_file(), "{page}: {link}: no {file}");
            if !part.is_empty() && !part.contains('=') {
                let ids = ids.get(file.as_str()).expect("a part of a page");
                // What a program shows is no part of the page.
                assert!(ids.contains(part), "{page}: {link}: no such part");
            }
            checked += 1;
        }
    }
    assert!(checked > 2_000, "only {checked} links");
}

#[test]
fn the_site_map_names_every_page_for_readers_once() {
    let text = std::fs::read_to_string(folder().join("sitemap.xml")).unwrap();
    let map = roxmltree::Document::parse(&text).expect("well-formed");
    let listed: Vec<&str> = map
        .descendants()
        .filter(|it| it.has_tag_name("loc") || it.tag_name().name() == "loc")
        .map(|it| it.text().unwrap())
        .collect();
    let known: BTreeSet<String> = pages()
        .into_iter()
        .filter(|(place, _)| place != ONE_FILE && !place.contains("embed/"))
        .map(|(place, _)| format!("{ADDRESS}{}", place.strip_suffix("index.html").unwrap()))
        .collect();
    assert_eq!(listed.len(), known.len());
    assert_eq!(listed.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), known);
    let robots = std::fs::read_to_string(folder().join("robots.txt")).unwrap();
    assert!(robots.contains(&format!("Sitemap: {ADDRESS}sitemap.xml")));
}

#[test]
fn a_site_that_embeds_is_told_how() {
    for tag in ["", "az/", "hy/", "ku/", "ru/", "tr/"] {
        let text = std::fs::read_to_string(folder().join(tag).join("oembed.json")).unwrap();
        let told: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((told["version"].as_str(), told["type"].as_str()), (Some("1.0"), Some("rich")));
        let html = told["html"].as_str().unwrap();
        assert!(html.contains(&format!("src=\"{ADDRESS}{tag}embed/\"")), "{html}");
        assert!(told["width"].is_u64() && told["height"].is_u64());
        let page = std::fs::read_to_string(folder().join(tag).join("index.html")).unwrap();
        let link = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"oembed.json\">";
        assert!(page.contains(link), "{tag}");
    }
}
