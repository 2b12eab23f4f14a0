//! Which account the map shows.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, PHONE, at, in_chromium};

#[test]
fn the_switch_shows_the_maps_of_all_accounts_or_of_one() {
    in_chromium(DESKTOP, "", |page| async move {
        let accounts = "[...document.querySelectorAll('svg.map')].map(it => it.dataset.account)";
        for (view, words, shown) in [
            ("declared", "According to the article", &["declared"][..]),
            ("ground", "On the ground", &["ground"]),
            ("all", "on the ground", &["declared", "ground"]),
        ] {
            page.click(&format!("input[name=view][value={view}]")).await?;
            page.expect_attribute("main", "data-view", Some(view)).await?;
            page.expect_words("#sentence", &[words]).await?;
            page.expect(accounts, shown).await?;
            let heads: usize =
                page.eval("document.querySelectorAll('.legend thead th').length").await?;
            assert_eq!(heads, shown.len(), "the legend counts for each map");
        }
        let sizes: Vec<[i32; 2]> = page
            .eval("[...document.querySelectorAll('svg.map')].map(it => it.getBoundingClientRect()).map(it => [it.width, it.height].map(Math.round))")
            .await?;
        assert_eq!(sizes[0], sizes[1], "of one size");
        page.assert_quiet().await
    });
}

#[test]
fn arrows_move_the_switch() {
    at(PHONE, "", |page| async move {
        page.find("input[name=view][value=all]").await?.focus().await?;
        page.press(Key::Right).await?;
        page.expect_attribute("main", "data-view", Some("declared")).await?;
        page.press(Key::Right).await?;
        page.expect_attribute("main", "data-view", Some("ground")).await?;
        Ok(())
    });
}

#[test]
fn light_and_dark_follow_the_system() {
    in_chromium(DESKTOP, "#date=1992-01-01", |page| async move {
        let mut seen = Vec::new();
        for scheme in ["light", "dark"] {
            page.media(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")])
                .await?;
            let colours: [String; 2] = page
                .eval(
                    "[getComputedStyle(document.documentElement).backgroundColor,
                      getComputedStyle(document.querySelector('[data-area=lachin]')).fill]",
                )
                .await?;
            seen.push(colours);
        }
        assert_eq!(seen[0][1], "rgb(46, 106, 153)", "Azerbaijan's #2E6A99");
        assert!(seen[0][0] != seen[1][0] && seen[0][1] != seen[1][1], "{seen:?}");
        Ok(())
    });
}
