//! What a reader finds on arrival.

use crate::page::{DESKTOP, PHONE, at};

#[test]
fn the_page_opens_on_its_day_and_asks_no_other_host() {
    at(DESKTOP, "", |page| async move {
        assert_eq!(page.day().await?, "1992-05-20");
        assert_eq!(page.attribute("main", "data-view").await?.as_deref(), Some("both"));
        let districts: Vec<String> =
            page.eval("[...document.querySelectorAll('svg [data-district]')].map(e => e.dataset.district).sort()").await?;
        assert_eq!(districts, ["jabrayil", "kalbajar", "lachin", "qubadli", "zangilan"]);
        let sentence: String = page.eval("document.querySelector('#sentence').textContent").await?;
        assert!(
            sentence.contains("Kurdish Republic of Lachin") && sentence.contains("divided"),
            "{sentence}"
        );
        assert!(!page.eval::<bool>("document.querySelector('#details') !== null").await?);
        page.assert_quiet().await
    });
}

#[test]
fn a_reader_who_only_looks_keeps_a_plain_address() {
    at(PHONE, "", |page| async move {
        // Longer than the page waits before it writes an address.
        page.run::<bool>("setTimeout(() => done(true), 600)").await?;
        assert_eq!(page.eval::<String>("location.hash").await?, "");
        page.assert_quiet().await
    });
}

#[test]
fn the_map_is_in_the_page_before_any_script_runs() {
    at(DESKTOP, "", |page| async move {
        let page_source: String = page.run("fetch('').then(r => r.text()).then(done)").await?;
        for mark in [
            "data-district=\"lachin\"",
            "id=\"sentence\"",
            "data-lane=\"lachin\"",
            "class=\"legend\"",
        ] {
            assert!(page_source.contains(mark), "{mark}");
        }
        assert!(!page_source.contains("data-ready=\"true\""));
        Ok(())
    });
}
