//! What a server says with each page.

use std::fs;

use publish::headers::{FILE, Rules};

use super::built::{ONE_FILE, folder, pages};

#[test]
fn every_page_has_one_strict_policy_and_only_the_embed_may_be_framed() {
    let rules = Rules::parse(&fs::read_to_string(folder().join(FILE)).unwrap()).unwrap();
    for (place, page) in pages() {
        let own =
            page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).expect(&place);
        let own = own.split('"').next().unwrap();
        assert!(own.starts_with("default-src 'none'"), "{place}");
        assert!(!own.contains("unsafe-inline") && !own.contains("'unsafe-eval'"), "{place}");
        if place == ONE_FILE {
            // It is meant for a folder: its policy is in itself.
            continue;
        }
        let path = format!("/{place}");
        for path in [path.as_str(), path.strip_suffix("index.html").unwrap()] {
            let said: Vec<_> = rules
                .of(path)
                .filter(|(name, _)| name == "content-security-policy")
                .map(|(_, value)| value.to_str().unwrap().to_owned())
                .collect();
            assert_eq!(said.len(), 1, "{path}: hosts would join several");
            assert!(said[0].starts_with(own), "{path}: the server says another policy");
            // Any page may frame the embed, those of local files and of programs too, which `*` leaves out.
            let may_be_framed = !said[0].contains("frame-ancestors");
            assert_eq!(may_be_framed, place.contains("embed/"), "{path}");
            assert!(may_be_framed || said[0].contains("frame-ancestors 'none'"), "{path}");
        }
    }
}
