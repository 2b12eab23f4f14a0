//! The map in a frame of another page.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::host::{Host, built};
use super::page::{DESKTOP, Outcome, Page, at, in_chromium, unopened};

/// The least frame in which the map must be usable.
const FRAME: (u32, u32) = (320, 420);

/// What must be whole in the frame, none of it over another.
const SHOWN: [&str; 8] = [
    ".embed .day",
    "figure svg.map",
    ".colours",
    ".key-line",
    "input#day",
    "[data-lane=lachin] button",
    "[data-lane=zangilan] .bars",
    ".whence",
];

async fn within(page: &Page, selector: &str, (width, height): (u32, u32)) -> Outcome {
    let [left, top, right, bottom]: [f64; 4] = page
        .eval(&format!(
            "(() => {{ const b = document.querySelector('{selector}').getBoundingClientRect();
               return [b.left, b.top, b.right, b.bottom]; }})()"
        ))
        .await?;
    assert!(right - left > 20.0 && bottom - top > 10.0, "{selector} is too small to be seen");
    let fits = left >= 0.0
        && top >= 0.0
        && right <= f64::from(width) + 1.0
        && bottom <= f64::from(height) + 1.0;
    assert!(fits, "{selector} ends at {right}, {bottom} in {width} x {height}");
    Ok(())
}

#[test]
fn all_of_it_is_in_view_in_every_language() {
    at(FRAME, "embed/#date=1992-05-20", |page| async move {
        for folder in ["", "az/", "hy/", "ku/", "ru/", "tr/"] {
            page.open(&format!("{folder}embed/#date=1992-05-20")).await?;
            for size in [FRAME, (640, 560), (300, 900)] {
                page.resize(size.0, size.1).await?;
                for selector in SHOWN {
                    within(&page, selector, size).await?;
                }
                let cut: Vec<String> = page
                    .eval(
                        "[...document.querySelectorAll('.colours, .key-line, .whence')]
                           .filter(it => it.scrollWidth > it.clientWidth + 1)
                           .concat([...document.querySelectorAll('.lane-name')].filter(it =>
                             it.getBoundingClientRect().right > it.closest('button').getBoundingClientRect().right))
                           .map(it => it.textContent)",
                    )
                    .await?;
                assert!(cut.is_empty(), "{folder} {size:?}: cut off: {cut:?}");
                let apart: bool = page
                    .eval(
                        "document.querySelector('.colours').getBoundingClientRect().bottom
                           <= document.querySelector('.key-line').getBoundingClientRect().top + 1",
                    )
                    .await?;
                assert!(apart, "{folder} {size:?}: the colours lie over what is below them");
            }
        }
        page.resize(FRAME.0, FRAME.1).await?;
        page.assert_quiet().await
    });
}

#[test]
fn it_follows_slider_lane_and_address_and_links_to_the_same_view() {
    in_chromium(FRAME, "embed/#date=1992-10-20&view=ground", |page| async move {
        page.expect_day("1992-10-20").await?;
        let link = ".whence a";
        let told = page.attribute(link, "href").await?;
        assert_eq!(told.as_deref(), Some("../#date=1992-10-20&view=ground"));
        page.eval::<()>(
            "void (window.written = 0,
                   history.pushState = history.replaceState = () => { window.written += 1; })",
        )
        .await?;
        page.slide(140).await?;
        page.until("document.querySelector('main').dataset.day === '1992-05-20'").await?;
        page.click("[data-lane=lachin] button").await?;
        page.until("document.querySelector('[data-ring=lachin]')").await?;
        let told: String = page.eval("document.querySelector('.key-line').textContent").await?;
        assert!(told.contains("Kurdish Republic") && told.contains("Armenian forces"), "{told}");
        let told = page.attribute(link, "href").await?;
        assert_eq!(told.as_deref(), Some("../#date=1992-05-20&area=lachin&view=ground"));
        // The history of the page around it is not this map's to write.
        page.expect("window.written", 0).await?;
        let address: String = page.eval("location.hash").await?;
        assert_eq!(address, "#date=1992-10-20&view=ground");
        page.eval::<()>("void (location.hash = '#date=1992-12-01&view=all')").await?;
        page.until("document.querySelector('main').dataset.day === '1992-12-01'").await?;
        Ok(())
    });
}

#[test]
fn nothing_moves_from_day_to_day() {
    in_chromium(FRAME, "embed/", |page| async move {
        for folder in ["", "hy/", "ru/"] {
            page.open(&format!("{folder}embed/#date=1992-01-01")).await?;
            let place = "(r => [r.x, r.y, r.width, r.height])(document.querySelector('figure').getBoundingClientRect())";
            let first: Value = page.eval(place).await?;
            for day in (0..366).step_by(23) {
                page.slide(day).await?;
                let shown = "document.querySelector('main').dataset.day";
                let shown = format!("Date.parse({shown}) === Date.UTC(1992, 0, 1 + {day})");
                page.until(&shown).await?;
                page.expect(place, &first).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn it_keeps_nothing() {
    // A host of its own: on the suite's, other tests have been readers of the whole page.
    let host = Host::start(built());
    unopened(FRAME, |page| async move {
        page.open_at(&format!("{}embed/", host.address)).await?;
        let kept: Vec<u32> = page
            .run(
                "Promise.all([
                   navigator.serviceWorker.getRegistrations(), caches.keys(), indexedDB.databases?.() ?? [],
                 ]).then(all => done([...all.map(it => it.length), localStorage.length, sessionStorage.length,
                   document.cookie.length]))",
            )
            .await?;
        assert!(kept.iter().all(|it| *it == 0), "{kept:?}");
        Ok(())
    });
}

/// A page of another host with two frames: the map for frames, and the whole page.
fn host(site: &str) -> Host {
    let page = format!(
        "<!doctype html><body style=\"margin: 0\">
         <iframe id=map src=\"{site}embed/#date=1992-05-18\" width=320 height=420 style=\"border: 0\"></iframe>
         <iframe id=page src=\"{site}\" width=320 height=420></iframe>
         <div style=\"height: 3000px\"></div>"
    );
    Host::start(Router::new().route("/", get(move || async move { Html(page) })))
}

#[test]
fn other_sites_may_frame_the_map_and_nothing_else() {
    let site = Host::start(built());
    let host = host(&site.address);
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        page.driver.enter_frame(0).await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        page.expect_day("1992-05-18").await?;
        page.driver.enter_default_frame().await?;
        // A refused frame holds no page of ours.
        page.driver.enter_frame(1).await?;
        let maps = page.driver.find_all(By::Css("svg.map")).await?;
        assert!(maps.is_empty(), "the whole page is framed");
        page.driver.enter_default_frame().await
    });
}

/// Chromium only: Firefox's driver has no touch that scrolls.
#[test]
fn a_finger_on_the_map_scrolls_the_page_around_it() {
    in_chromium(DESKTOP, "", |page| async move {
        let site = Host::start(built());
        let host = host(&site.address);
        let touches = json!({"enabled": true, "maxTouchPoints": 1});
        page.tools("Emulation.setTouchEmulationEnabled", touches).await?;
        // On the map, on the slider, on the lanes.
        for (x, y) in [(90, 120), (180, 235), (200, 300)] {
            page.load(&host.address).await?;
            page.driver.enter_frame(0).await?;
            page.until("document.documentElement.dataset.ready === 'true'").await?;
            page.driver.enter_default_frame().await?;
            for (kind, up) in
                [("touchStart", 0), ("touchMove", 40), ("touchMove", 80), ("touchMove", 120)]
            {
                let finger = json!({"type": kind, "touchPoints": [{"x": x, "y": y - up}]});
                page.tools("Input.dispatchTouchEvent", finger).await?;
            }
            let lifted = json!({"type": "touchEnd", "touchPoints": []});
            page.tools("Input.dispatchTouchEvent", lifted).await?;
            page.until("scrollY > 50").await?;
        }
        page.tools("Emulation.setTouchEmulationEnabled", json!({"enabled": false})).await?;
        Ok(())
    });
}

/// Some sites let a frame run scripts and nothing else: it has no origin then, and may load only what is there for all.
#[test]
fn in_a_sandboxed_frame_the_map_works() {
    let site = Host::start(built());
    let page = format!(
        "<!doctype html><iframe sandbox=\"allow-scripts\" src=\"{}embed/#date=1992-05-18\" width=320 height=420></iframe>",
        site.address
    );
    let host = Host::start(Router::new().route("/", get(move || async move { Html(page) })));
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        page.driver.enter_frame(0).await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        page.expect_day("1992-05-18").await?;
        page.slide(140).await?;
        page.expect_day("1992-05-20").await?;
        page.driver.enter_default_frame().await
    });
}

/// Pasted into a page that is a file, as teachers do. Chromium only: the frame is asked through its own tools.
#[test]
fn a_page_that_is_a_local_file_may_frame_it() {
    let host = Host::start(built());
    super::page::unopened_in_chromium(DESKTOP, |page| async move {
        let file = crate::paths().root.join("target/tests/framing.html");
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("it can be made");
        let frame =
            format!("<iframe src=\"{}embed/\" width=640 height=560></iframe>", host.address);
        std::fs::write(&file, frame).expect("it can be written");
        page.load(&format!("file://{}", file.display())).await?;
        page.driver.enter_frame(0).await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        page.driver.enter_default_frame().await
    });
}
