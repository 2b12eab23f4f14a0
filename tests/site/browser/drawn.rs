//! The program draws the map: nothing of it need stand in the page before.

use super::answers::{SHOWN, Shown, UNTIL_SHOWN, assert_shows};
use super::host::{Host, edited, plain, with};
use super::page::{DESKTOP, unopened};
use crate::record::atlas;

/// The page without what stands inside its maps.
fn without_maps(page: &str) -> String {
    let mut pieces = page.split("<svg class=\"map\"");
    let mut cut = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (tag, rest) = piece.split_once('>').expect("the end of its tag");
        let end = rest.find("</svg>").expect("the end of a map");
        cut += &["<svg class=\"map\"", tag, ">", &rest[end..]].concat();
    }
    assert!(!cut.contains("data-authority=\"krl\" data-status"), "no area is left");
    cut
}

/// Every element of the maps with its attributes and words, in the order of the document.
const ELEMENTS: &str = "[...document.querySelectorAll('svg.map *')].map(it =>
  [it.tagName, ...[...it.attributes].map(({name, value}) => `${name}=${value}`).sort(), it.textContent].join(' '))";

#[test]
fn a_page_without_a_map_has_every_map_once_its_program_has_come() {
    let host = Host::start(with(plain(), "/", |page| edited(page, without_maps)));
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        let atlas = atlas();
        let days: Vec<Shown> = page
            .run(&format!(
                "(async () => {{
                   const days = [];
                   const untilShown = {UNTIL_SHOWN};
                   for (let index = 0; index <= 365; index++) {{
                     day.value = index;
                     day.dispatchEvent(new Event('input', {{bubbles: true}}));
                     await untilShown(index);
                     days.push({SHOWN});
                   }}
                   done(days);
                 }})()"
            ))
            .await?;
        let answers =
            atlas.span().days().zip(&days).map(|(day, shown)| assert_shows(&atlas, day, shown));
        assert_eq!(answers.sum::<usize>(), 366 * 5 * 2);
        // Complete: element for element what the build draws.
        page.slide(atlas.span().index_of(atlas.record().opens_on)).await?;
        page.until("document.querySelector('main').dataset.day === '1992-05-20'").await?;
        let drawn: Vec<String> = page.eval(ELEMENTS).await?;
        let whole: Vec<String> = page
            .run(&format!(
                "fetch('index.html').then(it => it.text()).then(text => {{
                   const document = new DOMParser().parseFromString(text, 'text/html');
                   done({ELEMENTS});
                 }})"
            ))
            .await?;
        for (drawn, built) in drawn.iter().zip(&whole) {
            assert_eq!(drawn, built);
        }
        assert!(drawn.len() == whole.len() && drawn.len() > 200, "{} elements", drawn.len());
        page.assert_quiet().await
    });
}
