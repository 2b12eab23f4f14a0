//! A file of very many areas: of its lanes, its legend and its properties some are shown, and how many more there are.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::host::{Host, of_folder, site_of_files};
use super::page::{DESKTOP, Outcome, PHONE, Page, unopened, unopened_in_chromium};

/// 120 squares, the first 60 until 1939, the others from 1920 on, two of each colour. One has very much to tell.
fn file() -> Value {
    let feature = |i: u32| {
        let name = if i.is_multiple_of(40) { format!("Çeşme {i}") } else { format!("Shire {i}") };
        let (start, end) =
            if i < 60 { ("1900-01-01", "1939-12-31") } else { ("1920-01-01", "1950-12-31") };
        let mut properties = json!({"name": name, "start_date": start, "end_date": end});
        properties["fill"] = format!("#{:02x}{:02x}80", 4 * (i / 2), 255 - 4 * (i / 2)).into();
        if i == 50 {
            properties["remark"] = "far ".repeat(200).into();
            for i in 0..45 {
                properties[format!("remark {i}")] = format!("Told {i}").into();
            }
        }
        let (x, y) = (f64::from(i % 12) * 2.0, f64::from(i / 12) * 2.0);
        let ring = [[x, y], [x + 1.5, y], [x + 1.5, y + 1.5], [x, y + 1.5], [x, y]];
        let geometry = json!({"type": "Polygon", "coordinates": [ring]});
        json!({"type": "Feature", "properties": properties, "geometry": geometry})
    };
    json!({"type": "FeatureCollection", "features": (0..120).map(feature).collect::<Vec<_>>()})
}

static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = crate::paths().root.join("target/tests");
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("many-areas.geojson");
    fs::write(&path, file().to_string()).expect("it can be written");
    site_of_files(vec![path], "many-areas")
});

const LANES: &str = "[...document.querySelectorAll('[data-lane]')].map(it => it.dataset.lane)";
const STATUS: &str = "document.querySelector('.lanes-search [role=status]').textContent";
const FOCUSED: &str = "document.activeElement.closest('[data-lane]')?.dataset.lane ?? ''";

/// The ids of squares by their numbers.
fn keys(numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
    let key =
        |i: u32| if i.is_multiple_of(40) { format!("cesme-{i}") } else { format!("shire-{i}") };
    numbers.into_iter().map(key).collect()
}

/// Puts a text in the place of what is searched.
async fn search(page: &Page, text: &str) -> Outcome {
    page.eval::<()>(&format!(
        "void (it => {{ it.value = {}; it.dispatchEvent(new InputEvent('input', {{bubbles: true}})); }})
           (document.getElementById('lanes-search'))",
        json!(text)
    ))
    .await
}

#[test]
fn forty_areas_have_lanes_and_a_search_finds_the_others() {
    let written = fs::read_to_string(SITE.join("index.html")).expect("the page");
    assert_eq!(written.matches("class=\"lane-name\"").count(), 40);
    assert!(written.contains("id=\"lanes-search\"") && written.contains("40 of 120 shown."));
    let host = Host::start(of_folder(&SITE));
    unopened(DESKTOP, |page| async move {
        page.open_at(&format!("{}#date=1910-01-01", host.address)).await?;
        page.expect(LANES, keys(0..40)).await?;
        page.expect(STATUS, "40 of 120 shown.").await?;
        // No step and no search touches what stands on the maps.
        page.eval::<()>(
            "void (window.touched = 0, new MutationObserver(all => touched += all.length)
               .observe(document.querySelector('.chart'), {subtree: true, childList: true, attributes: true}))",
        )
        .await?;
        page.find("#lanes-search").await?.send_keys("CESME").await?;
        page.expect(LANES, keys([0, 40, 80])).await?;
        page.expect(STATUS, "3 of 3 shown.").await?;
        // The marks of the letters of its name are no matter.
        page.find("#lanes-search").await?.send_keys(" 4").await?;
        page.expect(LANES, keys([40])).await?;
        search(&page, "nowhere").await?;
        page.expect(STATUS, "Nothing found.").await?;
        page.expect(LANES, keys([])).await?;
        search(&page, "shire").await?;
        page.expect(STATUS, "40 of 117 shown.").await?;
        search(&page, "çeş").await?;
        page.expect(LANES, keys([0, 40, 80])).await?;
        page.expect("touched", 0).await?;
        // One stop of the Tab key, with arrows over what is found.
        page.find("#lanes-search").await?.focus().await?;
        for (key, lane) in [(Key::Tab, 0), (Key::Down, 40), (Key::Down, 80), (Key::Down, 80)] {
            page.press(key).await?;
            page.expect(FOCUSED, &keys([lane])[0]).await?;
        }
        for (key, lane) in [(Key::Home, 0), (Key::End, 80), (Key::Up, 40)] {
            page.press(key).await?;
            page.expect(FOCUSED, &keys([lane])[0]).await?;
        }
        page.press(Key::Enter).await?;
        page.expect_attribute("#details", "data-area", Some("cesme-40")).await?;
        // Whatever is searched, the chosen area has its lane.
        search(&page, "shire-119").await?;
        page.expect(LANES, keys([40, 119])).await?;
        page.expect(STATUS, "1 of 1 shown.").await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_click_on_the_map_brings_the_lane_of_its_area_and_the_day_at_rest_those_on_the_map() {
    let host = Host::start(of_folder(&SITE));
    unopened_in_chromium(DESKTOP, |page| async move {
        page.open_at(&format!("{}#date=1910-01-01", host.address)).await?;
        page.expect(LANES, keys(0..40)).await?;
        page.click("svg.map [data-area=shire-50]").await?;
        page.expect_attribute("#details", "data-area", Some("shire-50")).await?;
        page.expect(LANES, keys((0..39).chain([50]))).await?;
        page.expect_attribute("[data-lane=shire-50] button", "aria-pressed", Some("true")).await?;
        // All that the file says of it, what is long in folds.
        let folds = "[...document.querySelectorAll('#details .account-of details > summary')].map(it => it.textContent.length)";
        page.expect(folds, [121, "10 more".len()]).await?;
        page.expect("document.querySelectorAll('#details .properties dt').length", 50).await?;
        // What closes them gives the focus to a lane, which stays while it has it.
        page.click("#details .close").await?;
        page.expect(FOCUSED, "shire-50").await?;
        page.click("#next-change").await?;
        page.expect("document.querySelector('main').dataset.day", "1920-01-01").await?;
        page.click("#next-change").await?;
        page.expect("document.querySelector('main').dataset.day", "1940-01-01").await?;
        page.expect(LANES, keys([50].into_iter().chain(60..99))).await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_legend_lists_those_on_the_map_and_a_narrow_page_and_a_frame_have_room() {
    let host = Host::start(of_folder(&SITE));
    unopened_in_chromium(DESKTOP, |page| async move {
        page.open_at(&format!("{}#date=1910-01-01", host.address)).await?;
        page.expect("document.querySelectorAll('.legend [data-authority]').length", 24).await?;
        page.expect_words(".legend", &["6 more"]).await?;
        page.expect_words("#on-this-day", &["Shire 61", "and 48 more"]).await?;
        page.resize(PHONE.0, PHONE.1).await?;
        let field = "document.getElementById('lanes-search').getBoundingClientRect()";
        page.until(&format!("{field}.height >= 44 && {field}.right <= innerWidth")).await?;
        page.until("document.documentElement.scrollWidth <= innerWidth").await?;
        page.resize(320, 420).await?;
        page.open_at(&format!("{}embed/#date=1910-01-01", host.address)).await?;
        page.until("document.querySelector('svg.map').getBoundingClientRect().height > 60").await?;
        page.until("document.querySelector('.whence').getBoundingClientRect().bottom <= 421")
            .await?;
        page.assert_quiet().await
    });
}
