//! A day as a picture: whole, plain, and saying what it is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod common;

use day_atlas::VERSION;
use day_atlas::domain::{Atlas, Shared};
use day_atlas::edition::{pack_backdrop, unpack_backdrop};
use day_atlas::paint::View;
use day_atlas::picture::{file_name, svg};
use day_atlas::session::{Action, Session};
use day_atlas::text;
use day_atlas::words::LANGUAGES;

/// What an SVG may hold so that every renderer draws it alike.
const ELEMENTS: [&str; 11] =
    ["svg", "title", "defs", "pattern", "clipPath", "g", "rect", "circle", "line", "path", "text"];

/// Every element is closed by its own end, and is one that may be there.
fn assert_whole(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in svg.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        assert!(ELEMENTS.contains(&name), "<{tag}>");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} is not closed");
}

#[test]
fn every_epoch_in_every_view_and_language_is_a_whole_and_plain_picture() {
    let parts = common::all_parts();
    for language in &LANGUAGES {
        let told = parts.told_in(language).unwrap();
        let (edition, backdrop) = (told.edition(), told.backdrop());
        let opening = Session::new(Shared::new(Atlas::new(edition.record)));
        let days: Vec<_> = opening.atlas.epochs().iter().map(|epoch| epoch.span.first()).collect();
        for (day, view) in days.into_iter().flat_map(|day| View::ALL.map(|view| (day, view))) {
            let session = [Action::GoTo(day), Action::Show(view)]
                .into_iter()
                .fold(opening.clone(), |session, action| session.after(action).unwrap_or(session));
            let address = "https://example.org/?a=1&b=2#date";
            let drawn = svg(&session, edition.sheet, &backdrop, address);
            assert_whole(&drawn);
            for banned in ["class=", " style=", "href", "var(", "font-face", "paint-order"] {
                assert!(!drawn.contains(banned), "{banned}");
            }
            let date = text::in_full(&session.atlas.words, day);
            for said in [
                date.as_str(),
                &session.atlas.title,
                VERSION,
                "CC\u{a0}BY-SA\u{a0}3.0",
                "?a=1&amp;b=2",
            ] {
                assert!(drawn.contains(said), "{said} is not said");
            }
            for district in &session.atlas.districts {
                assert!(drawn.contains(&format!(">{}<", district.name)), "{}", district.name);
            }
            // Every pattern that fills something is there.
            for used in drawn.split("url(#").skip(1) {
                let id = used.split(')').next().unwrap();
                assert!(drawn.contains(&format!("id=\"{id}\"")), "{id}");
            }
        }
    }
}

#[test]
fn a_file_is_named_after_what_it_shows() {
    let session = Session::new(Shared::new(common::atlas()));
    assert_eq!(file_name(&session, "svg"), "Lachin_1992_1992-05-20_both_en.svg");
}

#[test]
fn a_packed_backdrop_is_the_same_backdrop() {
    let backdrop = common::all_parts().backdrop();
    assert_eq!(unpack_backdrop(&pack_backdrop(&backdrop).unwrap()).unwrap(), backdrop);
    assert!(unpack_backdrop(&[1, 2, 3]).is_err());
}
