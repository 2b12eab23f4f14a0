//! Readers without a network, and releases that replace each other.

use std::path::PathBuf;
use std::sync::LazyLock;

use super::host::{Host, built, of_folder, site_of};
use super::page::{DESKTOP, Outcome, Page, unopened};

/// Waits until the worker of the newest release has taken the page.
async fn kept(page: &Page) -> Outcome {
    page.run::<bool>(
        "navigator.serviceWorker.ready.then(async registration => {
           if (registration.installing || registration.waiting) {
             await new Promise(next => navigator.serviceWorker.addEventListener('controllerchange', next, {once: true}));
           }
           done(true);
         })",
    )
    .await
    .map(drop)
}

#[test]
fn a_page_that_was_read_once_opens_without_a_network() {
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        let address = host.address.clone();
        page.open_at(&address).await?;
        kept(&page).await?;
        drop(host);
        page.open_at(&format!("{address}#date=1992-12-01&area=lachin")).await?;
        page.expect_day("1992-12-01").await?;
        page.click("#previous-change").await?;
        page.expect_day("1992-11-13").await?;
        let trouble: bool =
            page.eval("document.getElementById('trouble').checkVisibility()").await?;
        assert!(!trouble);
        Ok(())
    });
}

/// Browsers throw away what a page has kept, in part or whole: the next visit with a network keeps it again.
#[test]
fn a_cache_that_was_emptied_is_filled_on_the_next_visit() {
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        let address = host.address.clone();
        page.open_at(&address).await?;
        kept(&page).await?;
        let count = "(async () => { const kept = []; for (const name of await caches.keys()) kept.push(...await (await caches.open(name)).keys()); return kept.length; })()";
        let before: usize = page.run(&format!("{count}.then(done)")).await?;
        page.run::<bool>(
            "(async () => { for (const name of await caches.keys()) { const kept = await caches.open(name);
               for (const it of await kept.keys()) await kept.delete(it); } })().then(() => done(true))",
        )
        .await?;
        page.open_at(&address).await?;
        page.run::<bool>(&format!(
            "const look = () => {count}.then(it => it >= {before} ? done(true) : requestAnimationFrame(look)); look();"
        ))
        .await?;
        drop(host);
        page.open_at(&format!("{address}#date=1992-12-01")).await?;
        page.expect_day("1992-12-01").await
    });
}

/// The page in Armenian is kept, with its own words; one in another language is kept once it is read.
#[test]
fn the_languages_that_were_read_open_without_a_network() {
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        let address = host.address.clone();
        page.open_at(&format!("{address}hy/")).await?;
        kept(&page).await?;
        page.open_at(&format!("{address}tr/")).await?;
        let of_turkish =
            format!("caches.match('{address}tr/').then(it => it ? done(true) : look())");
        page.run::<bool>(&format!(
            "const look = () => requestAnimationFrame(() => {of_turkish}); look();"
        ))
        .await?;
        let russian: bool = page
            .run(&format!("caches.match('{address}ru/').then(it => done(it !== undefined))"))
            .await?;
        assert!(!russian, "what nobody reads is not downloaded");
        drop(host);
        for (folder, area) in [("hy/", "Լաչին"), ("tr/", "Laçın")] {
            page.open_at(&format!("{address}{folder}#date=1992-12-01&area=lachin")).await?;
            page.expect_day("1992-12-01").await?;
            let name: String =
                page.eval("document.querySelector('#details-name').textContent").await?;
            assert_eq!(name, area);
        }
        Ok(())
    });
}

/// The next release: other words in the record and in the page.
static NEXT: LazyLock<PathBuf> = LazyLock::new(|| {
    site_of(&crate::paths().data, "next", |parts| {
        "The next release".clone_into(&mut parts.record.subtitle);
    })
});

#[test]
fn a_release_replaces_the_one_before_and_never_mixes_with_it() {
    let next = of_folder(&NEXT);
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        let address = host.address.clone();
        page.open_at(&address).await?;
        kept(&page).await?;
        assert!(!page.eval::<String>("document.title").await?.contains("The next release"));
        let before: Vec<String> = page.eval(ASSETS).await?;
        let record: String = page.eval(EDITION).await?;
        let version: Vec<String> = page.run("caches.keys().then(done)").await?;
        host.replace(next);
        // The very next visit has the new release, every part of it.
        page.open_at(&address).await?;
        let title: String = page.eval("document.title").await?;
        assert!(title.contains("The next release"), "{title}");
        let after: Vec<String> = page.eval(ASSETS).await?;
        assert_eq!(after, before, "the record alone has changed");
        let next: String = page.eval(EDITION).await?;
        assert_ne!(next, record);
        // In time it is kept in the place of the old one.
        page.run::<bool>(&format!(
            "const look = async () => {{
               const kept = await caches.keys();
               if (kept.length === 1 && kept[0] !== {}) done(true);
               else requestAnimationFrame(look);
             }};
             look();",
            serde_json::json!(version[0])
        ))
        .await?;
        // And it opens without a network, whole.
        drop(host);
        page.open_at(&address).await?;
        assert!(page.eval::<String>("document.title").await?.contains("The next release"));
        page.expect(ASSETS, after).await?;
        page.expect(EDITION, next).await?;
        Ok(())
    });
}

/// The record in the page.
const EDITION: &str = "document.getElementById('edition').textContent";

/// The files with a fingerprint that the page has loaded, in order.
const ASSETS: &str = "[...new Set(performance.getEntriesByType('resource').map(e => e.name.split('/assets/')[1]).filter(Boolean))].sort()";

#[test]
fn another_page_of_the_same_host_keeps_what_it_has_kept() {
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        page.open_at(&host.address).await?;
        page.run::<bool>("caches.open('of another page').then(() => done(true))").await?;
        page.run::<bool>(
            "navigator.serviceWorker.ready.then(it => it.unregister()).then(() => caches.keys())
               .then(names => Promise.all(names.filter(name => name !== 'of another page').map(name => caches.delete(name))))
               .then(() => done(true))",
        )
        .await?;
        page.open_at(&host.address).await?;
        kept(&page).await?;
        assert!(page.run::<bool>("caches.has('of another page').then(done)").await?);
        Ok(())
    });
}
