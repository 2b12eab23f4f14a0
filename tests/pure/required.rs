//! Little is mandatory: what a folder does not have, the page does not speak of.

use day_atlas::domain::{AccountView, Control, Shared};
use day_atlas::reading::{Folder, OPTIONAL, Parts, REQUIRED, read};
use day_atlas::session::Session;
use day_atlas::text;
use serde_json::Value;

use crate::inputs::{made_up, with};

/// The folder with nothing but what is required.
fn least() -> Folder {
    Folder::open(&crate::record::root().join("tests/least")).unwrap()
}

fn parts(folder: &Folder) -> Parts {
    read(folder).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

#[test]
fn a_folder_of_what_is_required_is_a_record() {
    assert_eq!(least().names().collect::<Vec<_>>().len(), REQUIRED.len());
    let parts = parts(&least());
    assert!(day_atlas::export::files(&parts).iter().all(|(_, text)| !text.trim().is_empty()));
    let scene = parts.edition().scene;
    let atlas = parts.atlas();
    let sentences = atlas
        .epochs()
        .iter()
        .map(|epoch| text::sentence(&atlas, AccountView::All, atlas.state(epoch.span.first())));
    assert_eq!(
        sentences.collect::<Vec<_>>(),
        [
            "all two districts are held by league.",
            "north is held by league, and south is divided between crown and league.",
            "north is held by league, and south is held by crown.",
        ]
    );
    let session = Session::new(Shared::new(atlas));
    assert_eq!(session.day().to_string(), "2001-03-01", "it opens on the first day");
    assert!(day_atlas::picture::svg(&session, &scene, "#").contains("<path"));
}

#[test]
fn a_period_without_a_status_has_the_first_that_fits() {
    let atlas = parts(&least()).atlas();
    let of = |day: &str| {
        let state =
            atlas.state(day.parse().unwrap()).of(atlas.record().area("south").unwrap()).unwrap();
        let claim = &state[atlas.record().account("survey").unwrap()].held;
        (claim.control, &*atlas[claim.status].key, claim.certainty)
    };
    let [league, crown] = ["league", "crown"].map(|key| atlas.record().authority(key).unwrap());
    assert_eq!(of("2001-03-09"), (Control::Held(league), "held", None));
    assert_eq!(
        of("2001-03-10"),
        (Control::Divided { holder: crown, other: league }, "divided", None)
    );
}

#[test]
fn each_file_that_may_be_missing_may_be_missing_alone() {
    for file in OPTIONAL {
        let folder = with(file, None);
        // What names entries of the missing file is told, and nothing else.
        if let Err(diagnostics) = read(&folder) {
            let named = [
                "article.json",
                "republic.json",
                "events.json",
                "control.json",
                "places.geojson",
                "authorities.json",
                "districts.json",
                "people.json",
                "claims.json",
                "law.json",
                "population.json",
                "organisations.json",
                "method.json",
            ];
            let unknown = ["the id of", "an entry", "at least one source"];
            assert!(
                diagnostics.iter().all(|it| named.contains(&&*it.file)
                    && unknown.iter().any(|what| it.expected.contains(what))),
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

    for (folder, all) in [(made_up(), true), (least(), false)] {
        let parts = parts(&folder);
        let scene = Shared::new(parts.edition().scene);
        let insets = day_atlas::geometry::Insets::of(&parts.layers);
        let told = &parts.chronicle;
        let there = [
            ("events", !told.events.is_empty()),
            ("republic", !told.parts.is_empty()),
            ("people", !told.people.is_empty()),
            ("population", !told.figures.is_empty()),
            ("law", !told.law.is_empty()),
            ("method", !told.method.is_empty()),
        ];
        let start = Session::new(Shared::new(parts.atlas()));
        let app = AppProps { scene, start, framed: false };
        let page = prerender(app, Shared::new(parts.chronicle), Languages(vec![ENGLISH]), insets);
        let page = pollster::block_on(page);
        for (id, there) in there {
            assert!(!all || there || id != "events", "the made-up folder has events");
            assert_eq!(page.after.contains(&format!("id=\"{id}\"")), there, "{id}");
            assert!(there || !page.before.contains(&format!("#{id}")), "a link to {id}");
        }
        assert_eq!(page.after.contains("id=\"sources\""), all);
        for id in ["year", "periods", "data"] {
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
    assert!(parts(&least()).record.events.is_empty());
}
