//! Little is mandatory: what a folder does not have, the page does not speak of.

use day_atlas::domain::{Atlas, Shared};
use day_atlas::reading::{Folder, OPTIONAL, Parts, read};
use day_atlas::session::Session;
use serde_json::Value;

use crate::inputs::{made_up, with};

/// The made-up folder with nothing but what a map needs.
fn bare() -> Folder {
    let mut folder = made_up();
    for file in OPTIONAL {
        folder.set(file, None);
    }
    folder
}

fn parts(folder: &Folder) -> Parts {
    read(folder).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

#[test]
fn a_folder_of_what_is_required_is_a_record() {
    let parts = parts(&bare());
    let whole = read(&made_up()).unwrap();
    assert_eq!(parts.record.areas.len(), whole.record.areas.len());
    assert!(day_atlas::export::files(&parts).iter().all(|(_, text)| !text.trim().is_empty()));
    let scene = parts.edition().scene;
    assert_eq!(scene.areas, whole.edition().scene.areas, "the outlines are the same");
    let session = Session::new(Shared::new(Atlas::new(parts.record)));
    assert!(day_atlas::picture::svg(&session, &scene, "#").contains("<path"));
}

#[test]
fn each_file_that_may_be_missing_may_be_missing_alone() {
    for file in OPTIONAL {
        let folder = with(file, None);
        // What names entries of the missing file is told, and nothing else.
        if let Err(diagnostics) = read(&folder) {
            let named = ["article.json", "republic.json", "events.json"];
            assert!(
                diagnostics.iter().all(|diagnostic| named.contains(&&*diagnostic.file)),
                "{file}: {diagnostics}"
            );
        }
    }
}

#[cfg(feature = "ssr")]
#[test]
fn the_page_has_a_section_for_what_there_is_and_no_other() {
    use day_atlas::ui::{AppProps, Languages, prerender};
    use day_atlas::words::ENGLISH;

    for (folder, all) in [(made_up(), true), (bare(), false)] {
        let parts = parts(&folder);
        let scene = Shared::new(parts.edition().scene);
        let told = &parts.chronicle;
        let there = [
            ("events", !told.events.is_empty()),
            ("republic", !told.parts.is_empty()),
            ("people", !told.people.is_empty()),
            ("population", !told.figures.is_empty()),
            ("law", !told.law.is_empty()),
            ("method", !told.method.is_empty()),
        ];
        let start = Session::new(Shared::new(Atlas::new(parts.record)));
        let app = AppProps { scene, start, framed: false };
        let page = prerender(app, Shared::new(parts.chronicle), Languages(vec![&ENGLISH]));
        let page = pollster::block_on(page);
        for (id, there) in there {
            assert!(!all || there || id != "events", "the made-up folder has events");
            assert_eq!(page.after.contains(&format!("id=\"{id}\"")), there, "{id}");
            assert!(there || !page.before.contains(&format!("#{id}")), "a link to {id}");
        }
        for id in ["year", "periods", "sources", "data"] {
            assert!(page.after.contains(&format!("id=\"{id}\"")), "{id}");
        }
        // Every link within the page leads somewhere, and no file is offered that is not there.
        let whole = [page.before, page.app, page.after].concat();
        for to in whole.split("href=\"#").skip(1).map(|it| it.split('"').next().unwrap()) {
            let there =
                to.starts_with("date=") || to == "app" || whole.contains(&format!("id=\"{to}\""));
            assert!(there, "{to} is nowhere");
        }
        for file in OPTIONAL {
            assert_eq!(whole.contains(&format!("data/{file}\"")), all, "{file}");
        }
    }
}

#[test]
fn the_record_knows_of_events_only_what_their_file_tells() {
    let events: Value = serde_json::from_str(made_up().text("events.json").unwrap()).unwrap();
    let title = events[0]["title"].as_str().unwrap().to_owned();
    assert!(parts(&made_up()).record.events.iter().any(|it| it.title == title));
    assert!(parts(&bare()).record.events.is_empty());
}
