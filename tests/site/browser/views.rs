//! Which account the map shows.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, PHONE, at, in_chromium};

#[test]
fn the_switch_changes_fills_legend_and_sentence_and_keeps_the_attributes() {
    in_chromium(DESKTOP, "", |page| async move {
        let mut fills = Vec::new();
        for (view, words) in
            [("declared", "As declared"), ("ground", "On the ground"), ("all", "on the ground")]
        {
            page.click(&format!("input[name=view][value={view}]")).await?;
            page.expect_attribute("main", "data-view", Some(view)).await?;
            let sentence: String =
                page.eval("document.querySelector('#sentence').textContent").await?;
            assert!(sentence.contains(words), "{view}: {sentence}");
            let [declared, ground, status, fill]: [String; 4] = page
                .eval(
                    "(d => [d.dataset.declared, d.dataset.ground, d.dataset.groundStatus,
                            d.getAttribute('class') + d.getAttribute('fill')])
                     (document.querySelector('[data-district=lachin]'))",
                )
                .await?;
            assert_eq!(
                [declared, ground, status].map(|s| s),
                ["krl", "armenian_forces", "divided"].map(String::from)
            );
            fills.push(fill);
        }
        fills.dedup();
        assert_eq!(fills.len(), 3, "{fills:?}");
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
                    "[getComputedStyle(document.body).backgroundColor,
                      getComputedStyle(document.querySelector('[data-district=lachin]')).fill]",
                )
                .await?;
            seen.push(colours);
        }
        assert_eq!(seen[0][1], "rgb(46, 106, 153)", "Azerbaijan's #2E6A99");
        assert!(seen[0][0] != seen[1][0] && seen[0][1] != seen[1][1], "{seen:?}");
        Ok(())
    });
}
