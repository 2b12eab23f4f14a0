//! Two days side by side.

use super::page::{DESKTOP, PHONE, at, in_chromium};

/// Day and account of each map, in the order of the page.
const MAPS: &str = "[...document.querySelectorAll('figure')].map(it => it.querySelector('figcaption').innerText.replace(/\\s+/g, ' ').trim())";

#[test]
fn one_click_compares_with_the_day_before_the_last_change() {
    at(DESKTOP, "#date=1992-05-20", |page| async move {
        page.click("#compare").await?;
        let passed = "all five districts passed from Azerbaijan to the Kurdish Republic of Lachin";
        page.expect_words("#difference", &[passed]).await?;
        page.until("location.hash.endsWith('compare=1992-05-19')").await?;
        // The earlier day stands left.
        let maps = [
            "According to the article 19 May 1992",
            "According to the article 20 May 1992",
            "On the ground 19 May 1992",
            "On the ground 20 May 1992",
        ];
        page.expect(MAPS, maps).await?;
        assert!(
            page.eval::<bool>("scrollY === 0 && document.activeElement.id === 'compare'").await?
        );
        page.click("#compare").await?;
        page.until("document.querySelector('.compared') === null").await?;
        page.assert_quiet().await
    });
}

#[test]
fn both_days_stand_on_one_scale_and_what_differs_is_outlined() {
    in_chromium(DESKTOP, "#date=1992-12-31&compare=1992-01-01", |page| async move {
        let passed = "all five districts passed from Azerbaijan to the Nagorno-Karabakh Republic";
        page.expect_words("#difference", &[passed]).await?;
        let [a, b, ..]: [[f64; 4]; 4] = page
            .eval("[...document.querySelectorAll('svg.map')].map(e => e.getBoundingClientRect()).map(r => [r.left, r.top, r.width, r.height])")
            .await?;
        assert!(
            (a[1] - b[1]).abs() < 1.0 && (a[2] - b[2]).abs() < 1.0 && (a[3] - b[3]).abs() < 1.0,
            "{a:?} {b:?}"
        );
        assert!(a[0] + a[2] <= b[0], "side by side: {a:?} {b:?}");
        // According to the article all five differ; on the ground Lachin alone.
        page.expect("document.querySelectorAll('.compared .change-line').length", 5 + 1).await?;
        page.expect("document.querySelectorAll('svg.map [data-area]').length", 2 * 5).await?;
        let names: u32 = page.eval("document.querySelectorAll('.compared .name').length").await?;
        assert!(names > 10, "the second map has its basemap");
        page.click("#swap").await?;
        page.expect_day("1992-01-01").await?;
        page.until("location.hash.endsWith('compare=1992-12-31')").await?;
        page.assert_quiet().await
    });
}

#[test]
fn on_a_phone_too_both_days_stand_side_by_side() {
    at(PHONE, "#date=1992-12-31&view=ground&compare=1992-01-01", |page| async move {
        page.expect(MAPS, ["On the ground 1 January 1992", "On the ground 31 December 1992"])
            .await?;
        let [a, b]: [[f64; 2]; 2] = page
            .eval("[...document.querySelectorAll('svg.map')].map(e => e.getBoundingClientRect()).map(r => [r.left, r.top])")
            .await?;
        assert!(a[0] < b[0] && (a[1] - b[1]).abs() < 1.0, "{a:?} {b:?}");
        page.assert_quiet().await
    });
}
