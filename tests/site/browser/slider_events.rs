//! Every way in which a slider is moved by what is no mouse: `change` alone, `AltGr`, a drag that is taken away.

use super::host::{Host, built, with};
use super::page::{DESKTOP, Outcome, PHONE, Page, at, in_chromium, unopened};
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use serde_json::json;

/// As a screen reader moves it: by a change that no input comes before.
async fn changed(page: &Page, index: u32, day: &str) -> Outcome {
    page.eval::<()>(&format!(
        "void (day.value = {index}, day.dispatchEvent(new Event('change', {{bubbles: true}})))"
    ))
    .await?;
    page.expect_day(day).await
}

#[test]
fn a_change_alone_moves_page_embed_and_saved_file() {
    at(DESKTOP, "", |page| async move {
        changed(&page, 300, "1992-10-27").await?;
        page.open("embed/").await?;
        changed(&page, 160, "1992-06-09").await?;
        let file = crate::paths().dist.join(crate::files::built::ONE_FILE);
        page.open_at(&format!("file://{}", file.display())).await?;
        changed(&page, 138, "1992-05-18").await
    });
}

#[test]
fn a_change_alone_moves_the_page_without_its_program() {
    let refused = |_| StatusCode::FORBIDDEN.into_response();
    let host = Host::start(with(built(), ".wasm", refused));
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        changed(&page, 138, "1992-05-18").await
    });
}

/// Ctrl and Alt together are `AltGr` on Windows, with which brackets are typed on many keyboards.
#[test]
fn brackets_typed_with_alt_gr_go_from_change_to_change() {
    at(DESKTOP, "#date=1992-06-09", |page| async move {
        for (key, day) in [("]", "1992-09-18"), ("[", "1992-05-20")] {
            page.eval::<()>(&format!(
                "void day.dispatchEvent(new KeyboardEvent('keydown', {{key: '{key}', ctrlKey: true, altKey: true,
                   modifierAltGraph: true, bubbles: true, cancelable: true}}))"
            ))
            .await?;
            page.expect_day(day).await?;
        }
        // With Ctrl alone the key is the browser's.
        page.eval::<()>("void day.dispatchEvent(new KeyboardEvent('keydown', {key: ']', ctrlKey: true, bubbles: true}))")
            .await?;
        page.expect_day("1992-05-20").await
    });
}

/// A finger that goes on as a scroll: the browser takes the touch away.
#[test]
fn a_touch_that_is_taken_away_leaves_the_last_day_everywhere() {
    in_chromium(PHONE, "", |page| async move {
        let [left, top]: [f64; 2] = page
            .eval("(it => [it.left + it.width / 2, it.top + it.height / 2])(day.getBoundingClientRect())")
            .await?;
        let touch = |kind: &'static str, x: f64| {
            let points = if x < 0.0 { json!([]) } else { json!([{"x": x, "y": top}]) };
            json!({"type": kind, "touchPoints": points})
        };
        page.tools("Input.dispatchTouchEvent", touch("touchStart", left)).await?;
        page.tools("Input.dispatchTouchEvent", touch("touchMove", left + 30.0)).await?;
        page.tools("Input.dispatchTouchEvent", touch("touchMove", left + 60.0)).await?;
        page.tools("Input.dispatchTouchEvent", touch("touchCancel", -1.0)).await?;
        page.expect("document.documentElement.classList.contains('held')", false).await?;
        page.day().await?;
        page.click("#next-day").await?;
        page.day().await.map(drop)
    });
}
