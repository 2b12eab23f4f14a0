//! Readers whose browser cannot run the program, or runs no script at all.

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;

use super::answers::{SHOWN, Shown, assert_shows};
use super::engine::Engine;
use super::host::{Host, built, edited, plain, with};
use super::page::{DESKTOP, Outcome, PHONE, Page, unopened};
use crate::record::atlas;

/// What the page tells for its day without the program: map, words, periods, links.
async fn assert_useful(page: &Page) -> Outcome {
    let shown: Shown = page.eval(SHOWN).await?;
    let atlas = atlas();
    assert_eq!(assert_shows(&atlas, atlas.record().opens_on, &shown), 2 * 5);
    let periods: usize = page.eval("document.querySelectorAll('#periods tbody tr').length").await?;
    assert_eq!(periods, 33, "every period of control of the fact sheet");
    let sentence: String = page.eval("document.querySelector('#sentence').textContent").await?;
    assert!(sentence.contains("divided"), "{sentence}");
    let listed: [usize; 2] = page
        .eval("['event', 'source'].map(it => document.querySelectorAll(`.sections [data-${it}]`).length)")
        .await?;
    assert_eq!(listed, [94, 162], "every event and source of the record");
    let dead: Vec<String> = page
        .eval(
            "[...document.querySelectorAll('a[href^=\"#\"]')]
               .map(a => a.getAttribute('href'))
               .filter(href => !href.startsWith('#date=') && !document.getElementById(href.slice(1)))",
        )
        .await?;
    assert!(dead.is_empty(), "links to nothing: {dead:?}");
    Ok(())
}

/// A site whose program is broken in some way: the page says so in one line and stays useful.
fn one_line_says_so(site: Router) {
    let host = Host::start(site);
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        let ready: Option<String> = page.eval("document.documentElement.dataset.ready").await?;
        assert_eq!(ready, None, "the page does not say that it answers");
        for (width, height) in [DESKTOP, PHONE] {
            page.resize(width, height).await?;
            let wide: i32 = page.eval("document.documentElement.scrollWidth - innerWidth").await?;
            assert!(wide <= 0, "{wide} px too wide");
        }
        assert_useful(&page).await
    });
}

/// Firefox runs one of these tests: what is missing reaches one and the same line of the page.
fn one_line_says_so_in_chromium(site: fn() -> Router) {
    if Engine::chosen() == Engine::Chromium {
        one_line_says_so(site());
    }
}

/// The page with so many letters of its edition.
fn with_letters(page: &str, letters: usize) -> String {
    let start = "<script type=\"text/plain\" id=\"edition\">";
    let (before, rest) = page.split_once(start).expect("an edition");
    let (edition, after) = rest.split_once("</script>").expect("its end");
    let left: String = edition.chars().take(letters).collect();
    [before, start, &left, "</script>", after].concat()
}

fn refused(_: Response) -> Response {
    StatusCode::FORBIDDEN.into_response()
}

/// The first thousand bytes of a file that says it is whole.
fn truncated(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.remove(header::CONTENT_ENCODING);
    let short = async move {
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("the file");
        bytes.slice(..1000)
    };
    let stream = futures::stream::once(async { Ok::<_, std::convert::Infallible>(short.await) });
    Response::from_parts(parts, Body::from_stream(stream))
}

#[test]
fn a_blocked_program_is_told() {
    one_line_says_so(with(built(), ".wasm", refused));
}

#[test]
fn a_truncated_program_is_told() {
    one_line_says_so_in_chromium(|| with(built(), ".wasm", truncated));
}

#[test]
fn a_missing_record_is_told() {
    one_line_says_so_in_chromium(|| {
        with(plain(), "/", |page| edited(page, |it| with_letters(it, 0)))
    });
}

#[test]
fn a_truncated_record_is_told() {
    one_line_says_so_in_chromium(|| {
        with(plain(), "/", |page| edited(page, |it| with_letters(it, 1000)))
    });
}

/// It says so, shows the day that the address asks for, and says which.
async fn assert_tells_and_answers(page: &Page) -> Outcome {
    page.until("document.getElementById('trouble').checkVisibility()").await?;
    let shown = "[document.querySelector('main').dataset.day, document.querySelector('h2 time').textContent]";
    page.expect(shown, ["1992-06-09", "9 June 1992"]).await?;
    page.expect_words("#trouble", &["9 June 1992"]).await?;
    let lachin = "document.querySelector('svg.map[data-account=declared] [data-area=lachin]').dataset.authority";
    page.expect(lachin, "krl").await?;
    page.slide(137).await?;
    page.expect(shown, ["1992-05-17", "17 May 1992"]).await?;
    page.expect(lachin, "azerbaijan").await?;
    page.expect_words("#trouble", &["17 May 1992"]).await
}

/// A site with something else in the place of the entry script.
fn with_entry_script(other: fn() -> Response) -> Router {
    built().layer(from_fn(move |request: Request, next: Next| async move {
        let entry = request.uri().path().starts_with("/assets/start.");
        if entry { other() } else { next.run(request).await }
    }))
}

#[test]
fn whatever_becomes_of_the_entry_script_one_line_says_so_and_the_page_answers() {
    let kinds: [fn() -> Response; 5] = [
        || StatusCode::NOT_FOUND.into_response(),
        || StatusCode::FORBIDDEN.into_response(),
        // The page of a captive portal, a syntax of tomorrow, the empty script of a blocker.
        || ([(header::CONTENT_TYPE, "text/html")], "<p>Log in").into_response(),
        || ([(header::CONTENT_TYPE, "text/javascript")], "let it be = new;").into_response(),
        || ([(header::CONTENT_TYPE, "text/javascript")], "").into_response(),
    ];
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        for kind in kinds {
            host.replace(with_entry_script(kind));
            page.load(&format!("{}#date=1992-06-09", host.address)).await?;
            assert_tells_and_answers(&page).await?;
        }
        // Of a frame of another page too; there the line leads to the whole page.
        page.load(&format!("{}embed/#date=1992-06-09", host.address)).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        page.expect("document.querySelector('main').dataset.day", "1992-06-09").await
    });
}

/// By a double click on its file: no browser lets such a page load a module.
#[test]
fn a_page_opened_from_a_folder_says_so_and_answers() {
    let file = crate::paths().dist.join("index.html");
    unopened(DESKTOP, |page| async move {
        page.load(&format!("file://{}#date=1992-06-09", file.display())).await?;
        assert_tells_and_answers(&page).await
    });
}

/// Chromium only: Firefox cannot run the test's own scripts without running the page's.
#[test]
fn without_any_script_the_page_is_whole() {
    super::page::in_chromium(DESKTOP, "", |page| async move {
        let address: String = page.eval("location.href").await?;
        page.tools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await?;
        for size in [DESKTOP, PHONE] {
            page.resize(size.0, size.1).await?;
            page.load(&address).await?;
            let ready: Option<String> =
                page.eval("document.documentElement.dataset.ready ?? null").await?;
            assert_eq!(ready, None, "no script has run");
            let notice: String = page.eval("document.querySelector('noscript').innerText").await?;
            assert!(
                notice.contains("Without JavaScript") && notice.contains("20 May 1992"),
                "{notice}"
            );
            assert_useful(&page).await?;
        }
        page.tools("Emulation.setScriptExecutionDisabled", json!({"value": false})).await.map(drop)
    });
}

/// Without its program the page still follows the slider, the day buttons, the lanes and its address; the words of
/// another day are not left standing.
#[test]
fn without_the_program_day_and_maps_still_follow() {
    let host = Host::start(with(built(), ".wasm", refused));
    unopened(DESKTOP, |page| async move {
        page.load(&format!("{}#date=1992-12-01", host.address)).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        let day = "[document.querySelector('main').dataset.day, document.querySelector('h2 time').textContent]";
        page.expect(day, ["1992-12-01", "1 December 1992"]).await?;
        let atlas = atlas();
        let held = "Object.fromEntries([...document.querySelectorAll('svg.map [data-area]')].map(it => [`${it.closest('svg').dataset.account} ${it.dataset.area}`, `${it.dataset.authority} ${it.getAttribute('fill') ?? it.getAttribute('class')}`]))";
        for (index, date) in [
            (0, "1992-01-01"),
            (137, "1992-05-17"),
            (138, "1992-05-18"),
            (140, "1992-05-20"),
            (365, "1992-12-31"),
        ] {
            page.eval::<()>(&format!("void (day.value = {index}, day.dispatchEvent(new Event('input', {{bubbles: true}})))")).await?;
            page.expect("document.querySelector('main').dataset.day", date).await?;
            let found: std::collections::BTreeMap<String, String> = page.eval(held).await?;
            assert_eq!(found.len(), 10, "{date}");
            for (area, state) in atlas.state(date.parse().expect("a date")).areas() {
                for (account, period) in state.iter() {
                    let name = format!("{} {}", atlas[account].key, atlas[area].key);
                    let holder = &atlas[period.held.control.holder()].key;
                    let held = &found[&name];
                    assert!(held.starts_with(&format!("{holder} ")), "{date} {name}: {held}");
                    let striped = period.held.control.other().is_some();
                    assert!(!striped || held.contains("url(#"), "{date} {name}: {held}");
                }
            }
            let told =
                "document.querySelector('#sentence').checkVisibility({visibilityProperty: true})";
            page.expect(told, date == "1992-05-20").await?;
            let facts = "document.querySelectorAll('svg.map :is([data-status], [data-shared-with])').length";
            page.expect(facts, if date == "1992-05-20" { 10 } else { 0 }).await?;
            let names = "[...document.querySelectorAll('svg.map')].every(it => /^(1|17|18|31) /.test(it.ariaLabel))";
            page.expect(names, date != "1992-05-20").await?;
        }
        page.click("#previous-day").await?;
        page.expect(day, ["1992-12-30", "30 December 1992"]).await?;
        // What only the program can do is not offered.
        let offered = "['#play', '#compare', '#next-change'].filter(it => document.querySelector(it).checkVisibility({visibilityProperty: true}))";
        page.expect(offered, Vec::<String>::new()).await?;
        Ok(())
    });
}
