//! What the reader accepts can be built: files, page and pictures, each well formed.

use day_atlas::domain::Shared;
use day_atlas::geometry::{Insets, Scene};
use day_atlas::reading::{Parts, read};
use day_atlas::session::{Action, Session};
use day_atlas::ui::{AppProps, Languages, prerender};
use day_atlas::words::ENGLISH;
use day_atlas::{export, picture};
use proptest::prelude::*;

use crate::inputs::{fixed, folders};

/// Elements that HTML closes by themselves.
const VOID: [&str; 7] = ["br", "input", "img", "link", "meta", "hr", "col"];

/// Every element is closed by its own end, nothing is open at the end, and no character is one that XML forbids.
fn assert_well_formed(markup: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in markup.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap();
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap();
        if tag.starts_with('!') || tag.starts_with('?') {
            continue;
        }
        if tag.starts_with('/') {
            if !VOID.contains(&name) {
                assert_eq!(open.pop(), Some(name), "</{name}>");
            }
        } else if !tag.ends_with('/') && !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} is not closed");
    let bad = |it: char| it.is_control() && it != '\n' || matches!(it, '\u{fffe}' | '\u{ffff}');
    assert!(!markup.contains(bad), "a character that XML forbids");
}

/// Builds in memory what the build writes.
pub(crate) fn assert_builds(parts: Parts) {
    assert!(export::files(&parts).iter().all(|(_, text)| !text.is_empty()));
    let scene = Shared::new(Scene::of(&parts.layers));
    let insets = Insets::of(&parts.layers);
    let atlas = Shared::new(parts.atlas());
    let chosen = atlas.record().area_ids().next().map(Action::Choose);
    let start = Session::new(atlas);
    let start = chosen.and_then(|it| start.after(it)).unwrap_or(start);
    let drawn = picture::svg(&start, &scene, "https://example.org/");
    assert_well_formed(&drawn);
    let app = AppProps { scene, start, framed: false };
    let page = prerender(app, Shared::new(parts.chronicle), Languages(vec![ENGLISH]), insets);
    let page = pollster::block_on(page);
    assert_well_formed(&[page.before, page.app, page.after].concat());
}

proptest! {
    #![proptest_config(fixed(300))]

    #[test]
    fn a_folder_without_a_fault_can_be_built(folder in folders()) {
        if let Ok(parts) = read(&folder) {
            assert_builds(parts);
        }
    }
}
