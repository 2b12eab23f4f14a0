//! Steps other than days: a map of years, and one of files that each show a year.

use thirtyfour::prelude::*;

use super::host::{Host, of_folder};
use super::maps::site;
use super::page::{DESKTOP, Outcome, Page, unopened};

/// Waits until the page shows a day, and tells it in these words.
async fn shown(page: &Page, day: &str, words: &str) -> Outcome {
    let told = "[document.querySelector('main').dataset.day, document.querySelector('h2 time').textContent]";
    page.expect(told, [day, words]).await
}

#[test]
fn a_map_of_years_is_gone_through_year_by_year() {
    let host = Host::start(of_folder(&site(&["made/cliopatria.geojson"])));
    unopened(DESKTOP, |page| async move {
        page.open_at(&format!("{}#date=-0026-01-01", host.address)).await?;
        shown(&page, "-0026-01-01", "27 BC").await?;
        page.expect("document.querySelectorAll('.near-days').length", 0).await?;
        page.find("#day").await?.focus().await?;
        for (key, day, words) in [
            (Key::Right, "-0025-01-01", "26 BC"),
            (Key::Left, "-0026-01-01", "27 BC"),
            (Key::PageUp, "-0016-01-01", "17 BC"),
            (Key::End, "0476-01-01", "476"),
            (Key::Right, "0476-01-01", "476"),
            (Key::Home, "-3399-01-01", "3400 BC"),
        ] {
            page.press(key).await?;
            shown(&page, day, words).await?;
        }
        page.expect_attribute("#day", "aria-valuetext", Some("3400 BC")).await?;
        // A drag goes to the nearest year, and the thumb with it; one place on, as assistive technology asks for it, is a year.
        page.slide(400).await?;
        shown(&page, "-3398-01-01", "3399 BC").await?;
        page.expect("day.valueAsNumber", 365).await?;
        page.slide(366).await?;
        shown(&page, "-3397-01-01", "3398 BC").await?;
        page.expect("day.valueAsNumber", 730).await?;
        // A day that is typed is shown as it is.
        page.eval::<()>(
            "void (e => (e.focus(), e.value = '0100-06-05', e.dispatchEvent(new Event('input', {bubbles: true})), e.blur()))
               (document.querySelector('#go-to'))",
        )
        .await?;
        shown(&page, "0100-06-05", "5 June 100").await?;
        page.expect("document.querySelector('#next-day').textContent", "+1 step").await?;
        page.click("#next-day").await?;
        shown(&page, "0101-01-01", "101").await?;
        page.click("[data-lane=roman-empire] button").await?;
        page.expect_words("#details", &["From 27 BC", "to 476"]).await?;
        page.assert_quiet().await
    });
}

#[test]
fn files_of_a_year_each_are_the_only_stops() {
    let files = ["made/world_bc1.geojson", "made/world_1880.geojson", "made/world_1914.geojson"];
    let host = Host::start(of_folder(&site(&files)));
    unopened(DESKTOP, |page| async move {
        page.open_at(&host.address).await?;
        shown(&page, "1880-01-01", "1880").await?;
        page.find("#day").await?.focus().await?;
        for (key, day, words) in [
            (Key::Right, "1914-01-01", "1914"),
            (Key::End, "1914-01-01", "1914"),
            (Key::Left, "1880-01-01", "1880"),
            (Key::Left, "0000-01-01", "1 BC"),
            (Key::End, "1914-01-01", "1914"),
            (Key::Home, "0000-01-01", "1 BC"),
        ] {
            page.press(key).await?;
            shown(&page, day, words).await?;
        }
        page.expect_attribute("#previous-day", "aria-disabled", Some("true")).await?;
        page.slide(600_000).await?;
        shown(&page, "1880-01-01", "1880").await?;
        page.assert_quiet().await
    });
}
