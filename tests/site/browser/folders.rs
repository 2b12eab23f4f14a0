//! Other people's folders in a browser: little in them, three accounts, areas that come and go.

use std::path::PathBuf;
use std::sync::LazyLock;

use axum::http::StatusCode;
use axum::response::IntoResponse as _;

use super::host::{Host, of_folder, site_of, with};
use super::page::{DESKTOP, Outcome, Page, unopened};

/// The site of a folder beside the tests, built with the programs of the page.
fn site(name: &str) -> PathBuf {
    site_of(&crate::paths().root.join("tests").join(name), name, |_| ())
}

static LEAST: LazyLock<PathBuf> = LazyLock::new(|| site("least"));
static THREE: LazyLock<PathBuf> = LazyLock::new(|| site("three"));
static CENTURIES: LazyLock<PathBuf> = LazyLock::new(|| site("centuries"));

/// Waits until the page shows a day, in its heading too.
async fn shown(page: &Page, day: &str) -> Outcome {
    let days =
        "[document.querySelector('main').dataset.day, document.querySelector('h2 time').dateTime]";
    page.expect(days, [day, day]).await
}

/// Every area on every map: account, area, authority and second authority.
const AREAS: &str = "[...document.querySelectorAll('svg.map [data-area]')].map(it => [
  it.closest('svg').dataset.account, it.dataset.area, it.dataset.authority, it.dataset.sharedWith ?? ''].join(' '))";

#[test]
fn a_folder_of_what_is_required_is_a_page_that_answers() {
    let host = Host::start(of_folder(&LEAST));
    unopened(DESKTOP, |page| async move {
        page.open_at(&host.address).await?;
        page.expect("document.querySelector('h1').textContent", "Two valleys").await?;
        page.expect(AREAS, ["survey north league ", "survey south league "]).await?;
        page.expect("day.max", "30").await?;
        page.slide(9).await?;
        shown(&page, "2001-03-10").await?;
        page.expect(AREAS, ["survey north league ", "survey south crown league"]).await?;
        page.click("#next-change").await?;
        shown(&page, "2001-03-20").await?;
        page.click("[data-lane=south] button").await?;
        page.until("document.querySelector('#details[data-area=south]')").await?;
        // What the folder does not tell has no place: no status, no certainty, no sources, no figures.
        page.expect("document.querySelectorAll('#details dt').length", 0).await?;
        page.expect("!!document.querySelector('#sources')", false).await?;
        page.open_at(&format!("{}#date=2001-03-09&area=north", host.address)).await?;
        shown(&page, "2001-03-09").await?;
        page.assert_quiet().await
    });
}

#[test]
fn three_accounts_have_three_maps_and_three_rows() {
    let host = Host::start(of_folder(&THREE));
    unopened(DESKTOP, |page| async move {
        page.open_at(&host.address).await?;
        shown(&page, "1648-10-24").await?;
        let cape = "[...document.querySelectorAll('svg.map [data-area=cape]')].map(it => it.dataset.authority)";
        page.expect(cape, ["duke", "guild", "duke"]).await?;
        page.expect("document.querySelectorAll('[data-lane=cape] [data-from]').length", 4).await?;
        page.click("#previous-day").await?;
        shown(&page, "1648-10-23").await?;
        page.expect(cape, ["duke", "duke", "duke"]).await?;
        page.open_at(&format!("{}#date=1648-10-24&view=town", host.address)).await?;
        page.expect(cape, ["guild"]).await?;
        page.assert_quiet().await
    });
}

#[test]
fn areas_come_and_go_through_two_hundred_years() {
    let host = Host::start(of_folder(&CENTURIES));
    unopened(DESKTOP, |page| async move {
        page.open_at(&host.address).await?;
        let [duchy, kingdom, republic] =
            ["atlas duchy duke ", "atlas kingdom parliament ", "atlas republic council "];
        page.expect(AREAS, [duchy, "atlas kingdom king "]).await?;
        let outline = "document.querySelector('svg.map [data-area=kingdom]').getAttribute('d')";
        let first: String = page.eval(outline).await?;
        page.click("#next-change").await?;
        shown(&page, "1815-06-09").await?;
        page.until(&format!("{outline} !== {}", serde_json::json!(first))).await?;
        page.expect("document.querySelectorAll('svg.map [data-ring=kingdom]').length", 1).await?;
        page.click("#next-change").await?;
        shown(&page, "1831-01-01").await?;
        page.click("[data-lane=duchy] button").await?;
        page.until("document.querySelector('#details[data-area=duchy] .account-of')").await?;
        page.click("#next-change").await?;
        shown(&page, "1866-08-23").await?;
        page.expect(AREAS, [kingdom]).await?;
        // Its details stay, and say that there is no such area.
        page.until("document.querySelector('#details[data-area=duchy]')").await?;
        page.expect("document.querySelectorAll('#details .account-of').length", 0).await?;
        let names = "[...document.querySelectorAll('svg.map .area-name')].some(it => it.textContent === 'Duchy')";
        page.expect(names, false).await?;
        for (index, day, areas) in [
            (50_842, "1939-03-16", &[kingdom][..]),
            (53_088, "1945-05-09", &[kingdom, republic][..]),
            (73_047, "1999-12-31", &[kingdom, republic][..]),
        ] {
            page.slide(index).await?;
            shown(&page, day).await?;
            page.expect(AREAS, areas).await?;
        }
        page.open_at(&format!("{}#date=1918-10-27&compare=1918-10-28", host.address)).await?;
        shown(&page, "1918-10-27").await?;
        page.expect("document.querySelectorAll('[data-compared=republic]').length", 1).await?;
        page.assert_quiet().await
    });
}

/// The bars of the lanes do not tell outlines, so without the program nothing answers, and the slider is not offered.
#[test]
fn without_the_program_no_old_outline_stands_for_another_day() {
    let refused = |_| StatusCode::FORBIDDEN.into_response();
    let host = Host::start(with(of_folder(&CENTURIES), ".wasm", refused));
    unopened(DESKTOP, |page| async move {
        page.load(&format!("{}#date=1939-03-16", host.address)).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        shown(&page, "1800-01-01").await?;
        page.expect(AREAS, ["atlas duchy duke ", "atlas kingdom king "]).await?;
        page.expect("day.checkVisibility({visibilityProperty: true})", false).await?;
        page.eval::<()>(
            "void (day.value = 50842, day.dispatchEvent(new Event('input', {bubbles: true})))",
        )
        .await?;
        shown(&page, "1800-01-01").await
    });
}
