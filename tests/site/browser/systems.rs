//! Readers whose system asks for something: larger text, more contrast, its own colours, another direction.

use serde_json::json;

use super::layout::BARS_OFF;
use super::page::{DESKTOP, Outcome, PHONE, Page, SMALL, TABLET, at, in_chromium};

/// Nothing is wider than the window, and no button's words are cut off.
async fn assert_fits(page: &Page, what: &str) -> Outcome {
    let wide: i32 = page.eval("document.documentElement.scrollWidth - innerWidth").await?;
    let who: Vec<String> = page
        .eval(
            "[...document.querySelectorAll('body *')]
               .filter(e => e.checkVisibility() && !e.closest('svg, .periods-room') && e.getBoundingClientRect().left + Math.max(e.scrollWidth, e.getBoundingClientRect().width) > innerWidth)
               .map(e => `${e.outerHTML.slice(0, 60)} ${e.scrollWidth}`)",
        )
        .await?;
    assert!(wide <= 0, "{what}: {wide} px too wide: {who:?}");
    let cut: Vec<String> = page
        .eval(
            "[...document.querySelectorAll('button, .switch span, .filters span, summary, h1, h2')]
               .filter(e => e.checkVisibility() && !e.closest('.unseen') && !e.classList.contains('unseen')
                 && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
               .map(e => `${e.outerHTML.slice(0, 80)} ${e.scrollWidth} in ${e.clientWidth}`)",
        )
        .await?;
    assert!(cut.is_empty(), "{what}: cut off: {cut:?}");
    Ok(())
}

#[test]
fn text_of_twice_the_size_fits() {
    at(DESKTOP, "#area=lachin", |page| async move {
        for (width, height) in [DESKTOP, TABLET, PHONE] {
            page.resize(width, height).await?;
            page.open("#area=lachin").await?;
            page.eval::<()>("void (document.documentElement.style.fontSize = '200%')").await?;
            assert_fits(&page, &format!("{width} px")).await?;
        }
        Ok(())
    });
}

/// 1280 px at 400 % zoom are 320 px, and 1024 px high are 256.
#[test]
fn four_hundred_per_cent_of_zoom_fit() {
    at((320, 256), "#area=lachin&compare=1992-01-01", |page| async move {
        assert_fits(&page, "320 by 256 px").await
    });
}

/// Latin letters become Arabic ones of the same number: a language that reads from right to left.
const MIRROR: &str = "void (() => {
    document.documentElement.dir = 'rtl';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (walk.currentNode.parentElement.closest('main, header') && !walk.currentNode.parentElement.closest('time, svg'))
      walk.currentNode.data = walk.currentNode.data.replace(/[a-z]/gi, c => String.fromCharCode(0x627 + c.toLowerCase().charCodeAt(0) % 26));
  })()";

#[test]
fn a_language_from_right_to_left_fits_and_time_still_runs_to_the_right() {
    for size in [DESKTOP, PHONE, SMALL] {
        at(size, "#area=lachin", |page| async move {
            page.eval::<()>(MIRROR).await?;
            assert_fits(&page, "right to left").await?;
            page.slide(0).await?;
            page.find("#day").await?.focus().await?;
            page.press(thirtyfour::Key::Right).await?;
            page.expect_day("1992-01-02").await?;
            let worst: f64 = page.eval(BARS_OFF).await?;
            assert!(worst < 0.75, "{worst} px apart");
            let [map, words]: [f64; 2] = page
                .eval("['svg.map', '#sentence'].map(css => document.querySelector(css).getBoundingClientRect().left)")
                .await?;
            if size == DESKTOP {
                assert!(map > words, "the map stands where the lines begin");
            }
            Ok(())
        });
    }
}

#[test]
fn forced_colours_keep_the_map_and_show_what_is_chosen() {
    in_chromium(DESKTOP, "#date=1992-12-01&area=lachin", |page| async move {
        let fills = "['kalbajar', 'lachin'].map(d => getComputedStyle(document.querySelector(`[data-account=ground] [data-area=${d}]`)).fill).join()";
        let before: String = page.eval(fills).await?;
        for scheme in ["light", "dark"] {
            page.media(&[
                ("forced-colors", "active"),
                ("prefers-color-scheme", scheme),
                ("prefers-reduced-motion", "reduce"),
            ])
            .await?;
            let patterned: String = page.eval(fills).await?;
            assert!(patterned.contains("url(") && before.contains("url("), "{patterned}");
            let [chosen, other]: [String; 2] = page
                .eval("[...document.querySelectorAll('.view-switch span')].slice(0, 2).map(e => getComputedStyle(e).backgroundColor)")
                .await?;
            assert_ne!(chosen, other, "the chosen view is seen");
            let outline: String = page
                .eval("getComputedStyle(document.querySelector('.lanes .chosen button')).outlineStyle")
                .await?;
            assert_eq!(outline, "solid", "the chosen district is seen");
        }
        page.assert_quiet().await
    });
}

#[test]
fn more_contrast_turns_second_words_into_first() {
    in_chromium(DESKTOP, "", |page| async move {
        page.media(&[("prefers-contrast", "more")]).await?;
        let [second, first]: [String; 2] = page
            .eval("['.weekday', '#sentence'].map(css => getComputedStyle(document.querySelector(css)).color)")
            .await?;
        assert_eq!(second, first);
        Ok(())
    });
}

#[test]
fn one_finger_on_the_map_scrolls_the_page() {
    in_chromium(PHONE, "", |page| async move {
        page.tools("Emulation.setTouchEmulationEnabled", json!({"enabled": true})).await?;
        let [x, y]: [f64; 2] = page
            .eval("(r => [r.left + r.width / 2, r.top + r.height / 2])(document.querySelector('svg.map').getBoundingClientRect())")
            .await?;
        let touch = |kind: &str, up: f64| {
            let points =
                if kind == "touchEnd" { json!([]) } else { json!([{"x": x, "y": y - up}]) };
            json!({"type": kind, "touchPoints": points})
        };
        page.tools("Input.dispatchTouchEvent", touch("touchStart", 0.0)).await?;
        for step in 1..=20 {
            page.tools("Input.dispatchTouchEvent", touch("touchMove", 10.0 * f64::from(step)))
                .await?;
        }
        page.tools("Input.dispatchTouchEvent", touch("touchEnd", 200.0)).await?;
        assert!(page.eval::<f64>("scrollY").await? > 100.0, "the page has moved");
        assert_eq!(page.attribute("#details", "id").await?, None, "and nothing was chosen");
        Ok(())
    });
}
