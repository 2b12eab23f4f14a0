//! The pages of days, as sites that show links and search engines read them.

use std::fs;

use serde_json::Value;

use super::built::{ADDRESS, folder, pages, said};

/// The days on which an authority changes (18 and 20 May, 1 December), those of the events that the article
/// tells, and those on which a place changes hands, as far as the fact sheet knows them to the day.
const DAYS: [&str; 10] = [
    "1992-05-16",
    "1992-05-17",
    "1992-05-18",
    "1992-05-20",
    "1992-06-09",
    "1992-07-19",
    "1992-10-28",
    "1992-11-30",
    "1992-12-01",
    "1992-12-30",
];
const FOLDERS: [&str; 6] = ["", "az/", "hy/", "ku/", "ru/", "tr/"];
/// How large a picture may be, in bytes.
const MOST: usize = 300_000;

/// The width and the height that a PNG says it has.
fn size(png: &[u8]) -> [u32; 2] {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    [16, 20].map(|at| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()))
}

#[test]
fn each_change_of_authority_and_main_event_has_a_page_in_each_language() {
    let found: Vec<String> =
        pages().into_iter().map(|(place, _)| place).filter(|it| it.contains("on/")).collect();
    assert_eq!(found.len(), DAYS.len() * FOLDERS.len());
    for folder in FOLDERS {
        for day in DAYS {
            assert!(found.contains(&format!("{folder}on/{day}/index.html")), "{folder}{day}");
        }
    }
}

#[test]
fn each_has_its_own_picture_title_and_description() {
    let mut pictures = Vec::new();
    for tag in FOLDERS {
        for day in DAYS {
            let place = format!("{tag}on/{day}/");
            let page = fs::read_to_string(folder().join(&place).join("index.html")).unwrap();
            let picture = fs::read(folder().join(&place).join("picture.png")).unwrap();
            assert_eq!(size(&picture), [1200, 630], "{place}");
            assert!(picture.len() < MOST, "{place}: {} bytes", picture.len());
            pictures.push(picture);
            assert_eq!(said(&page, "og:image"), format!("{ADDRESS}{place}picture.png"));
            assert_eq!(said(&page, "twitter:image"), said(&page, "og:image"));
            assert_eq!(said(&page, "og:url"), format!("{ADDRESS}{place}"));
            assert_eq!(said(&page, "twitter:card"), "summary_large_image");
            assert!(said(&page, "og:title").contains("1992"));
            assert_eq!(said(&page, "og:description"), said(&page, "description"));
            assert!(said(&page, "og:image:alt").contains(&said(&page, "description")));
            let canonical =
                format!("<link rel=\"canonical\" href=\"../../#date={day}&amp;view=all\">");
            assert!(page.contains(&canonical), "{place}");
            assert_eq!(structured(&page)["temporalCoverage"], day);
            assert!(page.contains(&format!("<time datetime=\"{day}\">")), "{place}");
        }
    }
    pictures.sort();
    pictures.dedup();
    assert_eq!(pictures.len(), DAYS.len() * FOLDERS.len(), "two pages share a picture");
}

fn structured(page: &str) -> Value {
    let data = page.split("<script type=\"application/ld+json\">").nth(1).expect("data");
    serde_json::from_str(data.split("</script>").next().unwrap()).expect("JSON")
}

#[test]
fn the_page_says_that_it_is_a_dataset_whose_files_are_there() {
    for tag in FOLDERS {
        let page = fs::read_to_string(folder().join(tag).join("index.html")).unwrap();
        assert_eq!(said(&page, "og:image"), format!("{ADDRESS}{tag}on/1992-05-20/picture.png"));
        let data = structured(&page);
        // The record is one dataset, described on the page at the root.
        if !tag.is_empty() {
            assert_eq!(data, Value::Object(serde_json::Map::new()), "{tag}");
            continue;
        }
        assert_eq!(data["@type"], "Dataset");
        assert_eq!(data["temporalCoverage"], "1992-01-01/1992-12-31");
        for download in data["distribution"].as_array().unwrap() {
            let file = download["contentUrl"].as_str().unwrap().strip_prefix(ADDRESS).unwrap();
            assert!(folder().join(file).is_file(), "{file}");
        }
    }
}
