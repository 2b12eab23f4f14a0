//! Closer looks at maps of many areas.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::axe::{EVERY, assert_no_barrier};
use super::host::site_of_files;
use super::host::{Host, of_folder};
use super::lettering::FAULTS;
use super::open::{give, mark, ready, replaced, verdict};
use super::page::{DESKTOP, Outcome, PHONE, Page, at, unopened, unopened_in_chromium};

/// A square of nine tenths of a degree.
fn square(name: &str, by: &str, account: Option<&str>, x: f64, y: f64) -> Value {
    let ring = [[x, y], [x + 0.9, y], [x + 0.9, y + 0.9], [x, y + 0.9], [x, y]];
    json!({
        "type": "Feature",
        "properties": {"name": name, "start": "1900", "end": "1950", "authority": by, "account": account},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    })
}

fn site(name: &str, features: &[Value]) -> PathBuf {
    let folder = crate::paths().root.join("target/tests");
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join(name).with_extension("geojson");
    let all = json!({"type": "FeatureCollection", "features": features});
    fs::write(&file, all.to_string()).expect("the file can be written");
    site_of_files(vec![file], name)
}

/// Sixty squares in six rows, told by two accounts.
static SQUARES: LazyLock<PathBuf> = LazyLock::new(|| {
    let of_account = |account: &'static str, by: &'static str| {
        (0..60_u8).map(move |i| {
            let (x, y) = (f64::from(i % 10), f64::from(i / 10));
            square(&format!("Sq {i}"), by, Some(account), x, y)
        })
    };
    let all: Vec<Value> =
        of_account("North", "crown").chain(of_account("South", "league")).collect();
    site("closer-squares", &all)
});

/// How wide the shown part is on each map, in units.
const WIDTHS: &str =
    "[...document.querySelectorAll('svg.map')].map(it => Math.round(it.viewBox.baseVal.width))";
/// How many different parts the maps show.
const PARTS: &str =
    "new Set([...document.querySelectorAll('svg.map')].map(it => it.getAttribute('viewBox'))).size";
const PART: &str = "document.querySelector('svg.map').getAttribute('viewBox')";
/// Which buttons do nothing now.
const ENDED: &str = "[...document.querySelectorAll('.closer button')].map(it => it.getAttribute('aria-disabled') === 'true')";
const NEARER: &str = ".closer button:nth-of-type(1)";
const FARTHER: &str = ".closer button:nth-of-type(2)";
const WHOLE: &str = ".closer button:nth-of-type(3)";

/// An area that lies wholly on the first map, and its middle on the screen.
const INSIDE: &str = "(map => {
  const {left, right, top, bottom} = map.getBoundingClientRect();
  const all = [...map.querySelectorAll('[data-area]')].map(it => [it.dataset.area, it.getBoundingClientRect()]);
  const [key, box] = all.find(([, it]) => it.left > left + 20 && it.right < right - 20 && it.top > top + 20 && it.bottom < bottom - 20);
  return [key, Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
})(document.querySelector('svg.map'))";

/// The size in pixels of every name that is shown on the first map.
const LETTERS: &str = "[...document.querySelector('svg.map').querySelectorAll('.area-name')].filter(it => it.getBoundingClientRect().width > 0)
  .map(it => parseFloat(getComputedStyle(it).fontSize) * it.getScreenCTM().a)";

fn squares() -> Host {
    Host::start(of_folder(&SQUARES))
}

async fn opened(page: &Page, host: &Host) -> Outcome {
    page.open_at(&host.address).await?;
    page.expect(WIDTHS, [510, 510]).await?;
    page.expect("document.querySelectorAll('.closer').length", 1).await
}

async fn doubled_twice(page: &Page) -> Outcome {
    page.click(NEARER).await?;
    page.click(NEARER).await?;
    page.expect(WIDTHS, [128, 128]).await
}

#[test]
fn buttons_and_keys_zoom_both_maps_and_show_the_names_that_had_no_room() {
    let host = squares();
    unopened(DESKTOP, |page| async move {
        opened(&page, &host).await?;
        page.expect(ENDED, [false, true, true]).await?;
        page.expect(&format!("{LETTERS}.length"), 0).await?;
        doubled_twice(&page).await?;
        page.expect(PARTS, 1).await?;
        page.expect(&format!("{LETTERS}.length"), 60).await?;
        page.expect(&format!("{LETTERS}.every(it => Math.abs(it - 13) < 0.1)"), true).await?;
        // Sixty squares of equal size are large enough after two steps.
        page.expect(ENDED, [true, false, false]).await?;
        page.click(FARTHER).await?;
        page.expect(WIDTHS, [255, 255]).await?;
        page.click(WHOLE).await?;
        page.expect(WIDTHS, [510, 510]).await?;
        page.expect(ENDED, [false, true, true]).await?;
        page.press("+").await?;
        page.expect(WIDTHS, [255, 255]).await?;
        let before: String = page.eval(PART).await?;
        page.press(Key::Right).await?;
        page.until(&format!("{PART} !== {}", json!(before))).await?;
        page.press("0").await?;
        page.expect(WIDTHS, [510, 510]).await?;
        // Elsewhere the keys are not the maps'.
        page.eval::<()>("day.focus()").await?;
        page.press("+").await?;
        page.press("[").await?;
        page.expect(WIDTHS, [510, 510]).await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_drag_moves_a_zoomed_map_and_chooses_nothing_and_a_click_chooses() {
    let host = squares();
    unopened(DESKTOP, |page| async move {
        opened(&page, &host).await?;
        let (key, x, y): (String, i64, i64) = page.eval(INSIDE).await?;
        let drag = || page.driver.action_chain().click_and_hold();
        page.driver.action_chain().move_to(x, y).click().perform().await?;
        page.expect_attribute("#details", "data-area", Some(&key)).await?;
        page.press(Key::Escape).await?;
        page.expect_attribute("#details", "data-area", None).await?;
        drag().move_to(x + 30, y).move_to(x + 60, y).perform().await?;
        page.expect(WIDTHS, [510, 510]).await?;
        page.driver.action_chain().release().perform().await?;
        page.press(Key::Escape).await?;
        page.expect_attribute("#details", "data-area", None).await?;
        doubled_twice(&page).await?;
        let (_, x, y): (String, i64, i64) = page.eval(INSIDE).await?;
        let before: f64 = page.eval("document.querySelector('svg.map').viewBox.baseVal.x").await?;
        page.driver.action_chain().move_to(x, y).perform().await?;
        drag().move_to(x - 30, y).move_to(x - 60, y).release().perform().await?;
        page.until(&format!(
            "(map => Math.abs((map.viewBox.baseVal.x - {before}) * map.getScreenCTM().a - 60) < 2)
               (document.querySelector('svg.map'))"
        ))
        .await?;
        page.expect(PARTS, 1).await?;
        page.expect_attribute("#details", "data-area", None).await?;
        let (key, x, y): (String, i64, i64) = page.eval(INSIDE).await?;
        page.driver.action_chain().move_to(x, y).click().perform().await?;
        page.expect_attribute("#details", "data-area", Some(&key)).await?;
        page.assert_quiet().await
    });
}

/// A wheel that turns over the first map; whether the page may follow it.
fn wheel(set: &str) -> String {
    format!(
        "(map => map.dispatchEvent(new WheelEvent('wheel',
           {{deltaY: -100, clientX: map.getBoundingClientRect().x + 100, clientY: map.getBoundingClientRect().y + 100,
             bubbles: true, cancelable: true, {set}}})))(document.querySelector('svg.map'))"
    )
}

#[test]
fn the_page_keeps_the_wheel_and_a_pinch_zooms() {
    let host = squares();
    unopened(DESKTOP, |page| async move {
        opened(&page, &host).await?;
        assert!(page.eval::<bool>(&wheel("")).await?, "the page scrolls");
        page.expect(WIDTHS, [510, 510]).await?;
        assert!(!page.eval::<bool>(&wheel("ctrlKey: true")).await?, "the map zooms");
        page.expect(WIDTHS, [255, 255]).await?;
        page.click(WHOLE).await?;
        page.expect(WIDTHS, [510, 510]).await?;
        page.eval::<()>(
            "(map => {
               const {x, y} = map.getBoundingClientRect();
               const point = (kind, id, at) => map.dispatchEvent(new PointerEvent(kind, {pointerId: id, isPrimary: id === 7,
                 pointerType: 'touch', button: kind === 'pointermove' ? -1 : 0, buttons: 1, clientX: x + at, clientY: y + 150, bubbles: true}));
               point('pointerdown', 7, 100);
               point('pointerdown', 8, 200);
               for (let at = 200; at <= 300; at += 5) point('pointermove', 8, at);
               point('pointerup', 8, 300);
               point('pointerup', 7, 100);
             })(document.querySelector('svg.map'))",
        )
        .await?;
        page.expect(WIDTHS, [255, 255]).await?;
        page.assert_quiet().await
    });
}

#[test]
fn another_account_and_another_day_show_the_same_part() {
    let host = squares();
    unopened(DESKTOP, |page| async move {
        opened(&page, &host).await?;
        page.click(NEARER).await?;
        page.press(Key::Left).await?;
        page.click("#compare").await?;
        page.expect(WIDTHS, [255; 4]).await?;
        page.expect(PARTS, 1).await?;
        page.click("#compare").await?;
        page.eval::<()>("document.querySelectorAll('input[name=view]')[1].click()").await?;
        page.expect(WIDTHS, [255]).await?;
        page.eval::<()>("document.querySelector('input[name=view]').click()").await?;
        page.expect(WIDTHS, [255, 255]).await?;
        page.expect(PARTS, 1).await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_maps_follow_the_keyboard_to_an_area_out_of_view() {
    let host = squares();
    unopened(DESKTOP, |page| async move {
        opened(&page, &host).await?;
        doubled_twice(&page).await?;
        let seen = "(area => {
          const {left, right, top, bottom} = area.ownerSVGElement.getBoundingClientRect();
          const box = area.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          return x > left && x < right && y > top && y < bottom;
        })(document.querySelector('[data-area=sq-0]'))";
        page.expect(seen, false).await?;
        page.eval::<()>("document.querySelector('[data-lane=sq-0] button').focus()").await?;
        page.expect(seen, true).await?;
        page.expect(WIDTHS, [128, 128]).await
    });
}

#[test]
fn there_is_no_barrier_and_no_small_target() {
    let host = squares();
    unopened_in_chromium(DESKTOP, |page| async move {
        opened(&page, &host).await?;
        assert_no_barrier(&page, EVERY, "'#app'", "whole").await?;
        doubled_twice(&page).await?;
        assert_no_barrier(&page, EVERY, "'#app'", "zoomed").await?;
        page.resize(PHONE.0, PHONE.1).await?;
        let small = "[...document.querySelectorAll('.closer button')].filter(it => {
          const {width, height} = it.getBoundingClientRect();
          return width < 44 || height < 44;
        }).length";
        page.expect(small, 0).await?;
        let wide: f64 = page.eval("document.documentElement.scrollWidth - innerWidth").await?;
        assert!(wide <= 0.0, "{wide} px too wide");
        Ok(())
    });
}

#[test]
fn an_opened_file_is_seen_whole_again_when_another_comes() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["histogis-states.geojson"]).await?;
        verdict(&page, "opened").await?;
        page.click(NEARER).await?;
        page.expect(WIDTHS, [255]).await?;
        mark(&page).await?;
        give(&page, &["histogis-states.geojson"]).await?;
        replaced(&page).await?;
        verdict(&page, "opened").await?;
        page.expect(WIDTHS, [510]).await?;
        page.until("document.querySelector('.closer')").await?;
        mark(&page).await?;
        give(&page, &["made/simplestyle.geojson"]).await?;
        replaced(&page).await?;
        verdict(&page, "opened").await?;
        page.expect("document.querySelectorAll('.closer').length", 0).await?;
        page.assert_quiet().await
    });
}

#[test]
fn few_long_names_keep_clear_of_each_other_on_a_phone() {
    let names = [
        "Department of Montenotte",
        "Duchy of Mecklenburg-Schwerin",
        "Governorate of Bessarabia",
        "Grand Duchy of Hamburg",
        "Margraviate of Brandenburg",
    ];
    let squares = names
        .iter()
        .zip(0..5_u8)
        .map(|(name, i)| square(name, name, None, f64::from(i % 2), f64::from(i / 2)));
    let host = Host::start(of_folder(&site("closer-long", &squares.collect::<Vec<_>>())));
    unopened(PHONE, |page| async move {
        page.open_at(&host.address).await?;
        let faults: Vec<String> = page.eval(FAULTS).await?;
        let touching: Vec<&String> = faults.iter().filter(|it| !it.ends_with(" px")).collect();
        assert!(touching.is_empty(), "{touching:?}");
        page.expect("document.querySelectorAll('.closer').length", 0).await
    });
}

#[test]
fn the_page_of_few_areas_has_none_of_it() {
    at(DESKTOP, "", |page| async move {
        let there = "document.querySelectorAll('.closer, [data-doublings], [data-closer], .closer-names').length";
        page.expect(there, 0).await?;
        let loaded: Vec<String> = page
            .run(
                "const scripts = performance.getEntriesByType('resource').map(it => it.name).filter(it => it.endsWith('.js'));
                 Promise.all([location.href, ...scripts].map(it => fetch(it).then(it => it.text()))).then(done)",
            )
            .await?;
        let signs = ["closerView", "closer-names", "data-closer", "data-doublings"];
        let of_it = loaded.iter().any(|it| signs.iter().any(|sign| it.contains(sign)));
        assert!(loaded.len() > 1 && !of_it);
        Ok(())
    });
}
