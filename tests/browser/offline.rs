//! Readers without a network, and releases that replace each other.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use xtask::build::{self, Programs};
use xtask::paths::Paths;

use crate::host::{Host, built, of_folder};
use crate::page::{DESKTOP, Outcome, Page, unopened};

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
        page.open_at(&format!("{address}#date=1992-12-01&district=lachin")).await?;
        assert_eq!(page.day().await?, "1992-12-01");
        page.click("#previous-change").await?;
        assert_eq!(page.day().await?, "1992-11-14");
        let trouble: bool =
            page.eval("document.getElementById('trouble').checkVisibility()").await?;
        assert!(!trouble);
        Ok(())
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
        for (folder, district) in [("hy/", "Լաչին"), ("tr/", "Laçın")] {
            page.open_at(&format!("{address}{folder}#date=1992-12-01&district=lachin")).await?;
            assert_eq!(page.day().await?, "1992-12-01");
            let name: String =
                page.eval("document.querySelector('#details-name').textContent").await?;
            assert_eq!(name, district);
        }
        Ok(())
    });
}

/// The next release: other words in the record and in the page.
static NEXT: LazyLock<PathBuf> = LazyLock::new(|| {
    let paths = Paths::of_this_checkout();
    let (mut parts, _) = build::contents(&paths.data).expect("data/ has no fault");
    "The next release".clone_into(&mut parts.record.title);
    let program = Programs::compiled(&paths).expect("a compiled program");
    let site = build::assemble(&paths, &parts, &program, None).expect("a site");
    let folder = paths.root.join("target/tests/next");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.parent().expect("a parent")).expect("a folder");
    site.write(&folder).expect("the site is written");
    folder
});

#[test]
fn a_release_replaces_the_one_before_and_never_mixes_with_it() {
    let next = of_folder(&NEXT);
    let host = Host::start(built());
    unopened(DESKTOP, |page| async move {
        let address = host.address.clone();
        page.open_at(&address).await?;
        kept(&page).await?;
        assert!(page.eval::<String>("document.title").await?.starts_with("Lachin 1992"));
        let before: Vec<String> = page.eval(ASSETS).await?;
        let version: Vec<String> = page.run("caches.keys().then(done)").await?;
        host.replace(next);
        // The very next visit has the new release, every part of it.
        page.open_at(&address).await?;
        let title: String = page.eval("document.title").await?;
        assert!(title.starts_with("The next release"), "{title}");
        let after: Vec<String> = page.eval(ASSETS).await?;
        let changed: Vec<_> = after.iter().filter(|name| !before.contains(name)).collect();
        assert_eq!(changed.len(), 1, "the record alone has changed: {changed:?}");
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
        assert!(page.eval::<String>("document.title").await?.starts_with("The next release"));
        assert_eq!(page.eval::<Vec<String>>(ASSETS).await?, after);
        Ok(())
    });
}

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

#[test]
fn what_the_worker_keeps_is_what_the_page_needs() {
    let paths = Paths::of_this_checkout();
    let worker = fs::read_to_string(paths.dist.join("worker.js")).expect("a worker");
    let listed = |name: &str| {
        let list = worker.split(name).nth(1).and_then(|rest| rest.split(';').next());
        list.expect("a list").to_owned()
    };
    let of_all: Vec<String> = serde_json::from_str(&listed("FILES = ")).expect("JSON");
    let of_pages: BTreeMap<String, Vec<String>> =
        serde_json::from_str(&listed("PAGES = ")).expect("JSON");
    assert_eq!(of_pages.keys().collect::<Vec<_>>(), ["", "az/", "hy/", "ku/", "ru/", "tr/"]);
    for (folder, files) in &of_pages {
        let page = if folder.is_empty() { "./" } else { folder };
        assert!(files.contains(&page.to_owned()), "{folder} is kept with its page");
        // What belongs to one page is kept with no other.
        assert!(!files.iter().any(|file| of_all.contains(file)), "{folder}: {files:?}");
    }
    let kept: Vec<_> = of_all.iter().chain(of_pages.values().flatten()).collect();
    for file in &kept {
        assert!(paths.dist.join(file).exists(), "{file} is kept and does not exist");
    }
    assert!(
        !kept.iter().any(|file| file.starts_with("data/")),
        "downloads are kept when they are read"
    );
}
