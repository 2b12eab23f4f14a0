//! The page as one file, opened from a folder.

use serde_json::json;

use super::page::{DESKTOP, Outcome, Page, unopened, unopened_in_chromium};
use crate::files::built::ONE_FILE;

fn address() -> String {
    format!("file://{}", crate::paths().dist.join(ONE_FILE).display())
}

async fn open(page: &Page, rest: &str) -> Outcome {
    page.open_at(&(address() + rest)).await
}

#[test]
fn slider_click_play_and_language_work_from_a_folder() {
    unopened(DESKTOP, |page| async move {
        open(&page, "#date=1992-05-18").await?;
        page.expect_day("1992-05-18").await?;
        page.slide(140).await?;
        page.until("document.querySelector('main').dataset.day === '1992-05-20'").await?;
        page.click("[data-lane=lachin] button").await?;
        page.until("document.querySelector('#details[data-area=lachin]')").await?;
        page.click("#next-change").await?;
        page.until("document.querySelector('main').dataset.day > '1992-05-20'").await?;
        let before = page.day().await?;
        page.click("#play").await?;
        page.until(&format!("document.querySelector('main').dataset.day > '{before}'")).await?;
        let playing = "document.querySelector('#play').getAttribute('aria-label')";
        let label: String = page.eval(playing).await?;
        page.click("#play").await?;
        page.until(&format!("{playing} !== {}", json!(label))).await?;
        let day = page.day().await?;
        page.until(&format!("location.hash.includes('{day}')")).await?;
        page.click("nav [hreflang=hy]").await?;
        page.until(
            "document.documentElement.lang === 'hy' && document.documentElement.dataset.ready === 'true'",
        )
        .await?;
        page.expect_day(&day).await?;
        let words: String = page.eval("document.querySelector('#sentence').textContent").await?;
        assert!(words.contains("Լաչին") || words.contains("շրջան"), "{words}");
        Ok(())
    });
}

/// The file is long to unpack on a slow device, and may be opened where WebAssembly is forbidden.
#[test]
fn it_answers_without_its_program() {
    unopened_in_chromium(DESKTOP, |page| async move {
        let no_program = json!({"source": "delete globalThis.WebAssembly"});
        let added = page.tools("Page.addScriptToEvaluateOnNewDocument", no_program).await?;
        page.load(&(address() + "#date=1992-12-01")).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        page.expect("document.querySelector('main').dataset.day", "1992-12-01").await?;
        page.expect(
            "document.querySelector('svg.map [data-area=lachin]').dataset.authority",
            "nkr",
        )
        .await?;
        page.tools("Page.removeScriptToEvaluateOnNewDocument", added).await?;
        Ok(())
    });
}

#[test]
fn it_is_the_very_page_that_is_served_in_each_language() {
    unopened_in_chromium(DESKTOP, |page| async move {
        for tag in ["en", "az", "hy", "ku", "ru", "tr"] {
            open(&page, &format!("?lang={tag}#date=1992-10-20")).await?;
            let text = "['h1', '#sentence', '#periods', '#events', '#sources', '#take']
                .map(it => document.querySelector(it).textContent)";
            let packed: Vec<String> = page.eval(text).await?;
            let folder = if tag == "en" { String::new() } else { format!("{tag}/") };
            page.open(&format!("{folder}#date=1992-10-20")).await?;
            let served: Vec<String> = page.eval(text).await?;
            assert_eq!(packed.len(), served.len());
            for (packed, served) in packed.iter().zip(&served) {
                assert!(packed == served, "{tag}: {packed:.80} is not {served:.80}");
            }
        }
        Ok(())
    });
}

#[test]
fn it_is_cited_where_it_is_published_and_asks_nobody() {
    unopened(DESKTOP, |page| async move {
        open(&page, "?lang=tr#date=1992-06-09").await?;
        page.eval::<()>("void document.getElementById('take').scrollIntoView()").await?;
        page.until("document.getElementById('citation').textContent !== ''").await?;
        let cited: String = page.eval("document.getElementById('citation').textContent").await?;
        assert!(cited.contains("https://example.org/1992/tr/#date=1992-06-09&view=all"), "{cited}");
        let inside: Vec<String> = page
            .eval(
                "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))
                   .filter(href => !/^(https?:|#|\\?lang=)/.test(href))",
            )
            .await?;
        assert!(inside.is_empty(), "links to files that are not there: {inside:?}");
        let asked: Vec<String> =
            page.eval("performance.getEntriesByType('resource').map(e => e.name)").await?;
        assert!(
            asked.iter().all(|it| it.starts_with("data:") || it.starts_with("blob:")),
            "{asked:?}"
        );
        Ok(())
    });
}

/// A language that the file does not have, or that is the name of something else, is the first one.
#[test]
fn an_unknown_language_in_its_address_leaves_it_alive() {
    unopened(DESKTOP, |page| async move {
        for language in ["xx", "constructor", "__proto__", ""] {
            open(&page, &format!("?lang={language}#date=1992-05-18")).await?;
            page.expect_day("1992-05-18").await?;
            page.expect("document.documentElement.lang", "en").await?;
        }
        Ok(())
    });
}
