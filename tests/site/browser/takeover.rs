//! The moment at which the program takes over the prerendered page.

use serde_json::json;
use thirtyfour::prelude::*;

use super::engine::Engine;
use super::host::{Gate, Host, behind, built};
use super::page::{DESKTOP, Outcome, PHONE, Page, SMALL, TABLET, unopened};

const READY: &str = "document.documentElement.dataset.ready === 'true'";

/// Runs `before` while the program is still on its way, lets it come, then runs `after`.
fn late<B, A>(
    size: (u32, u32),
    fragment: &str,
    before: impl FnOnce(Page) -> B,
    after: impl FnOnce(Page) -> A,
) where
    B: Future<Output = WebDriverResult<Page>>,
    A: Future<Output = Outcome>,
{
    let gate = Gate::closed();
    let host = Host::start(behind(&gate, built()));
    unopened(size, |page| async move {
        page.load(&format!("{}{fragment}", host.address)).await?;
        assert!(!page.eval::<bool>(READY).await?, "the program waits at the gate");
        let page = before(page).await?;
        gate.open();
        page.until(READY).await?;
        after(page).await
    });
}

/// Chromium only: no other browser tells what moves.
#[test]
fn nothing_moves_at_any_size() {
    for size in [DESKTOP, TABLET, PHONE, SMALL] {
        if Engine::chosen() != Engine::Chromium {
            return;
        }
        late(
            size,
            "",
            |page| async { Ok(page) },
            |page| async move {
                let shifts: Vec<String> = page
                    .run(
                        "new PerformanceObserver(list => done(list.getEntries().map(e =>
                             `${innerWidth}: ${e.value}: ${e.sources.map(s => s.node?.outerHTML?.slice(0, 80) + JSON.stringify([s.previousRect, s.currentRect])).join(', ')}`)))
                           .observe({type: 'layout-shift', buffered: true});
                         requestAnimationFrame(() => requestAnimationFrame(() => done([])));",
                    )
                    .await?;
                assert!(shifts.is_empty(), "layout shifts {shifts:?}");
                Ok(())
            },
        );
    }
}

#[test]
fn a_slider_that_has_been_moved_keeps_its_day_and_the_focus() {
    // An address that asks for another day does not win over the reader's hand.
    for fragment in ["", "#date=1992-02-01&area=lachin&view=all"] {
        late(
            DESKTOP,
            fragment,
            |page| async {
                page.find("#day").await?.focus().await?;
                page.press(Key::Home).await?;
                page.press(Key::Right).await?;
                Ok(page)
            },
            |page| async move {
                page.expect_day("1992-01-02").await?;
                page.expect("document.activeElement.id", "day").await?;
                page.press(Key::Right).await?;
                page.expect_day("1992-01-03").await?;
                let details: bool =
                    page.eval("document.querySelector('#details') !== null").await?;
                assert_eq!(details, !fragment.is_empty(), "the rest of the address holds");
                page.assert_quiet().await
            },
        );
    }
}

/// Chromium only: a driver's pointer lets go at the end of each of its commands.
#[test]
fn a_slider_in_the_hand_is_not_taken_away() {
    if Engine::chosen() != Engine::Chromium {
        return;
    }
    let gate = Gate::closed();
    let host = Host::start(behind(&gate, built()));
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        let [x, y, width]: [f64; 3] = page
            .eval("(r => [r.left, r.top + r.height / 2, r.width])(day.getBoundingClientRect())")
            .await?;
        let hand = async |what: &str, day: f64| {
            let x = x + 14.0 + (width - 28.0) * day / 365.0;
            let event = json!({"type": what, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1});
            page.tools("Input.dispatchMouseEvent", event).await
        };
        hand("mousePressed", 140.0).await?;
        hand("mouseMoved", 200.0).await?;
        gate.open();
        let arrived =
            "performance.getEntriesByName(wasm.href).some(entry => entry.responseEnd > 0)";
        page.until(arrived).await?;
        assert!(!page.eval::<bool>(READY).await?, "the program is there and waits for the hand");
        hand("mouseMoved", 300.0).await?;
        hand("mouseReleased", 300.0).await?;
        page.until(READY).await?;
        let index: f64 = page.eval("day.valueAsNumber").await?;
        assert!((index - 300.0).abs() <= 1.0, "dragged to day {index}");
        page.day().await.map(drop)
    });
}

#[test]
fn a_view_that_has_been_chosen_stays_chosen() {
    late(
        DESKTOP,
        "",
        |page| async {
            page.find("[name=view][value=ground]").await?.focus().await?;
            page.press(" ").await?;
            Ok(page)
        },
        |page| async move {
            page.expect_attribute("main", "data-view", Some("ground")).await?;
            page.expect("document.activeElement.value", "ground").await?;
            page.assert_quiet().await
        },
    );
}

#[test]
fn whoever_reads_below_the_map_stays_there() {
    late(
        PHONE,
        "",
        |page| async {
            page.eval::<()>("void document.querySelector('#sources').scrollIntoView()").await?;
            page.eval::<()>("void (window.stood = document.querySelector('#sources').getBoundingClientRect().top)").await?;
            Ok(page)
        },
        |page| async move {
            let moved: f64 = page
                .run(
                    "requestAnimationFrame(() => requestAnimationFrame(() =>
                       done(document.querySelector('#sources').getBoundingClientRect().top - stood)))",
                )
                .await?;
            assert!(moved.abs() < 1.0, "moved by {moved} px");
            page.assert_quiet().await
        },
    );
}
