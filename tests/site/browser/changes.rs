//! From change to change.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, PHONE, in_chromium};
use crate::record::atlas;

const TOLD: &str = "document.querySelector('.told').innerText";

#[test]
fn next_change_visits_every_change_and_stays_reachable_at_the_end() {
    in_chromium(PHONE, "#date=1992-01-01", |page| async move {
        let atlas = atlas();
        for (number, day) in (1..).zip(atlas.change_days(None)) {
            page.click("#next-change").await?;
            page.expect_day(&day.to_string()).await?;
            page.until(&format!("{TOLD}.startsWith('Change {number} of 12.')")).await?;
        }
        page.expect_attribute("#next-change", "aria-disabled", Some("true")).await?;
        page.find("#next-change").await?.focus().await?;
        page.press(Key::Enter).await?;
        page.expect_day("1992-12-10").await?;
        let none = Some("Next change: none in the record");
        page.expect_attribute("#next-change", "aria-label", none).await?;
        page.click("#previous-change").await?;
        page.expect_day("1992-12-01").await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_chosen_district_has_its_own_pair() {
    in_chromium(DESKTOP, "#date=1992-01-01&area=jabrayil", |page| async move {
        for (number, day) in [(1, "1992-05-20"), (2, "1992-12-01")] {
            page.click("#next-change-here").await?;
            page.expect_day(day).await?;
            page.expect_words(".here", &[&format!("Change {number} of 2")]).await?;
        }
        page.expect_attribute("#next-change-here", "aria-disabled", Some("true")).await?;
        Ok(())
    });
}

#[test]
fn the_change_of_the_day_is_told_and_outlined() {
    in_chromium(DESKTOP, "#date=1992-05-18", |page| async move {
        page.expect_words(".told", &["Lachin passed from Azerbaijan into divided control"]).await?;
        let outlined = "[...document.querySelectorAll('svg.map[data-account=ground] .change-line')].map(e => e.parentNode.dataset.ring).join()";
        page.expect(outlined, "lachin").await?;
        page.click("#next-day").await?;
        page.expect(outlined, "").await?;
        page.expect_words(".told", &["Next: 20 May"]).await?;
        Ok(())
    });
}
