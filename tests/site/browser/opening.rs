//! What a reader finds on arrival.

use axum::response::Html;
use axum::routing::get;

use super::engine::Engine;
use super::host::{Host, built};
use super::page::{DESKTOP, PHONE, in_chromium, unopened};

#[test]
fn the_page_opens_on_its_day_and_asks_no_other_host() {
    in_chromium(DESKTOP, "", |page| async move {
        page.expect_day("1992-05-20").await?;
        page.expect_attribute("main", "data-view", Some("all")).await?;
        let areas: Vec<String> = page
            .eval(
                "[...document.querySelectorAll('svg.map[data-account=ground] [data-area]')].map(e => e.dataset.area).sort()",
            )
            .await?;
        assert_eq!(areas, ["jabrayil", "kalbajar", "lachin", "qubadli", "zangilan"]);
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
    in_chromium(PHONE, "", |page| async move {
        // Longer than the page waits before it writes an address.
        page.run::<bool>("setTimeout(() => done(true), 600)").await?;
        page.expect("location.hash", "").await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_map_is_in_the_page_before_any_script_runs() {
    in_chromium(DESKTOP, "", |page| async move {
        let page_source: String = page.run("fetch('').then(r => r.text()).then(done)").await?;
        for mark in
            ["data-area=\"lachin\"", "id=\"sentence\"", "data-lane=\"lachin\"", "class=\"legend\""]
        {
            assert!(page_source.contains(mark), "{mark}");
        }
        assert!(!page_source.contains("data-ready=\"true\""));
        Ok(())
    });
}

/// A browser may draw what it has of a page before the rest arrives, on a slow line or a busy machine.
/// Chromium only: no other browser tells what moves, nor waits for the whole map when it is asked to.
#[test]
fn nothing_moves_while_the_page_arrives_in_pieces() {
    if Engine::chosen() != Engine::Chromium {
        return;
    }
    // A page without a program, to be written over.
    let blank = get(|| async { Html("<!doctype html>") });
    let host = Host::start(built().route("/blank", blank));
    for (size, place) in [(DESKTOP, ""), (PHONE, "hy/"), ((320, 420), "embed/")] {
        let address = &host.address;
        unopened(size, |page| async move {
            page.load(&format!("{address}blank")).await?;
            page.eval::<()>(&format!("history.replaceState(null, '', '/{place}')")).await?;
            // An idle browser has drawn whatever it may of the pieces before.
            let moved: Vec<String> = page
                .run(
                    "(async () => {
                       const text = await (await fetch('')).text();
                       const pieces = text.split(/(?=<(?:a|button|label|select|th|tr|main|section)\\b)/);
                       document.open();
                       document.write(pieces.shift());
                       const moved = [];
                       const told = (e) => `${e.value}: ${e.sources.map(s => [s.node?.outerHTML?.slice(0, 80) ?? s.node?.nodeValue, s.previousRect.x, s.previousRect.y, s.currentRect.x, s.currentRect.y])}`;
                       new PerformanceObserver(list => moved.push(...list.getEntries().map(told)))
                         .observe({type: 'layout-shift'});
                       for (const piece of pieces) {
                         document.write(piece);
                         if (!document.getElementById('periods')) await new Promise(requestIdleCallback);
                       }
                       document.close();
                       const ready = () => document.documentElement.dataset.ready === 'true';
                       while (!ready()) await new Promise(requestAnimationFrame);
                       requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
                     })()",
                )
                .await?;
            assert!(moved.is_empty(), "{place} at {size:?}: {moved:?}");
            Ok(())
        });
    }
}
