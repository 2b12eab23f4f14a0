//! Two days side by side.

use super::page::{DESKTOP, PHONE, at, in_chromium};

#[test]
fn a_pinned_day_stands_beside_the_shown_one_on_one_scale() {
    in_chromium(DESKTOP, "#date=1992-01-01", |page| async move {
        page.click("#compare").await?;
        page.until("document.querySelector('#difference')").await?;
        page.expect_words("#difference", &["This day is pinned"]).await?;
        page.click("#last-day").await?;
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
        // As declared all five differ; on the ground Lachin alone.
        page.expect("document.querySelectorAll('.compared .change-line').length", 5 + 1).await?;
        page.expect("document.querySelectorAll('svg.map [data-area]').length", 2 * 5).await?;
        let names: u32 = page.eval("document.querySelectorAll('.compared .name').length").await?;
        assert!(names > 10, "the second map has its basemap");
        page.click("#swap").await?;
        page.expect_day("1992-01-01").await?;
        page.until("location.hash.endsWith('compare=1992-12-31')").await?;
        page.click("#compare").await?;
        page.until("document.querySelector('.compared') === null").await?;
        page.assert_quiet().await
    });
}

#[test]
fn on_a_phone_a_switch_shows_either_day_in_one_place() {
    at(PHONE, "#date=1992-12-31&view=ground&compare=1992-01-01", |page| async move {
        let seen = "[...document.querySelectorAll('svg.map')].filter(e => e.checkVisibility()).map(e => [e.closest('figure').className, e.getBoundingClientRect().top + scrollY].join()).join(' ')";
        let shown: String = page.eval(seen).await?;
        assert!(shown.starts_with("shown,") && !shown.contains(' '), "{shown}");
        page.click("#see-compared").await?;
        // In the same place.
        page.expect(seen, shown.replace("shown", "compared")).await?;
        page.assert_quiet().await
    });
}
