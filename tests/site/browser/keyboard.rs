//! The page without a mouse and without a map.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, Outcome, PHONE, Page, at, in_chromium};

const FOCUS: &str = "(e => e.id || e.closest('[data-lane]')?.dataset.lane || e.getAttribute('class') || e.name || e.tagName)(document.activeElement)";

/// Counts the Tab keys that have been let go: what the key does is done by then.
const RELEASED: &str = "(window.released === undefined && document.documentElement.addEventListener('keyup', (event) => {
    if (event.key === 'Tab') window.released += 1;
  }, true), void (window.released = 0))";

/// Presses Tab until the focus stands on what is wanted; what was passed on the way.
pub(crate) async fn tab_to(page: &Page, wanted: &str) -> WebDriverResult<Vec<String>> {
    let (mut passed, mut done) = (Vec::new(), 0);
    page.eval::<()>(RELEASED).await?;
    for _ in 0..60 {
        page.press(Key::Tab).await?;
        // Not until the focus stands elsewhere: a date field keeps it for several keys.
        done += 1;
        page.expect("released", done).await?;
        let at: String = page.eval(FOCUS).await?;
        if at == wanted {
            return Ok(passed);
        }
        passed.push(at);
    }
    panic!("{wanted} cannot be reached by Tab: {passed:?}")
}

/// Who held Kalbajar on 9 June under each account, since when, on what evidence, and what changed next
/// anywhere: by Tab, arrows and Enter alone.
async fn answer(page: &Page) -> Outcome {
    tab_to(page, "day").await?;
    for _ in 0..20 {
        page.press(Key::Right).await?;
    }
    page.expect_day("1992-06-09").await?;
    tab_to(page, "kalbajar").await?;
    page.press(Key::Enter).await?;
    page.until("document.querySelector('#details')").await?;
    let told = [
        "Kurdish Republic of Lachin",
        "From 20 May 1992 to 30 November 1992",
        "Azerbaijan",
        "From 1 January 1992 (start of the record) to 31 December 1992 (end of the record).",
        "Encyclopedia article",
        "Certainty",
    ];
    page.expect_words("#details", &told).await?;
    page.press("]").await?;
    page.expect_day("1992-09-18").await?;
    page.expect_words(".told", &["in Lachin from “divided” to “contested”"]).await?;
    tab_to(page, "previous-change-here").await?;
    page.press(Key::Enter).await?;
    page.expect_day("1992-05-20").await?;
    page.press(Key::Escape).await?;
    page.until("document.querySelector('#details') === null").await?;
    page.assert_quiet().await
}

#[test]
fn the_question_is_answered_by_keyboard_alone() {
    at(DESKTOP, "", |page| async move { answer(&page).await });
}

#[test]
fn every_task_can_be_done_with_the_drawings_taken_away() {
    for size in [DESKTOP, PHONE] {
        in_chromium(size, "", |page| async move {
            page.eval::<()>(
                "void document.querySelectorAll('svg:not(svg svg)').forEach(e => e.remove())",
            )
            .await?;
            answer(&page).await?;
            page.click("#compare").await?;
            page.until("document.querySelector('#difference')").await?;
            page.slide(365).await?;
            page.expect_words("#difference", &["passed from"]).await?;
            page.eval::<()>(
                "document.querySelector('#events [data-event=first-congress] .event-when a').click()",
            )
            .await?;
            page.until("document.querySelector('main').dataset.day === '1992-06-09'").await?;
            page.click("input[name=view][value=ground]").await?;
            page.assert_quiet().await
        });
    }
}

#[test]
fn tab_follows_the_reading_order_and_the_focus_is_seen() {
    at(DESKTOP, "#area=lachin", |page| async move {
        let order = tab_to(&page, "previous-change-here").await?;
        let place = |name: &str| {
            order.iter().position(|at| at == name).unwrap_or_else(|| panic!("{name} in {order:?}"))
        };
        let stops = [
            "go-to",
            "compare",
            "view",
            "play",
            "previous-change",
            "next-change",
            "first-day",
            "previous-day",
            "next-day",
            "last-day",
            "event-marks",
            "day",
            "lachin",
            "on-this-day",
        ];
        for pair in stops.windows(2) {
            assert!(place(pair[0]) < place(pair[1]), "{pair:?} in {order:?}");
        }
        assert!(!order.contains(&"kalbajar".to_owned()), "the lanes are one stop");
        // What stands higher in the document is not read later: by top, then by left.
        let outline: String = page
            .eval("(s => `${s.outlineStyle} ${s.outlineWidth}`)(getComputedStyle(document.activeElement))")
            .await?;
        assert_eq!(outline, "solid 3px");
        Ok(())
    });
}
