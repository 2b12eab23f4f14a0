//! From change to change.

use thirtyfour::prelude::*;

use crate::page::{DESKTOP, PHONE, at};
use crate::record::atlas;

const TOLD: &str = "document.querySelector('.told').innerText";

#[test]
fn next_change_visits_every_change_and_stays_reachable_at_the_end() {
    at(PHONE, "#date=1992-01-01", |page| async move {
        let atlas = atlas();
        for (number, day) in (1..).zip(atlas.change_days(None)) {
            page.click("#next-change").await?;
            assert_eq!(page.day().await?, day.to_string());
            let told: String = page.eval(TOLD).await?;
            assert!(told.starts_with(&format!("Change {number} of 13.")), "{told}");
        }
        assert_eq!(page.attribute("#next-change", "aria-disabled").await?.as_deref(), Some("true"));
        page.find("#next-change").await?.focus().await?;
        page.press(Key::Enter).await?;
        assert_eq!(page.day().await?, "1992-12-30");
        let name = page.attribute("#next-change", "aria-label").await?;
        assert_eq!(name.as_deref(), Some("Next change: none in the record"));
        page.click("#previous-change").await?;
        assert_eq!(page.day().await?, "1992-12-10");
        page.assert_quiet().await
    });
}

#[test]
fn a_chosen_district_has_its_own_pair() {
    at(DESKTOP, "#date=1992-01-01&district=jabrayil", |page| async move {
        let place = "document.querySelector('.here').innerText";
        for (number, day) in [(1, "1992-05-20"), (2, "1992-12-01")] {
            page.click("#next-change-here").await?;
            assert_eq!(page.day().await?, day);
            let words: String = page.eval(place).await?;
            assert!(words.contains(&format!("Change {number} of 2")), "{words}");
        }
        assert_eq!(
            page.attribute("#next-change-here", "aria-disabled").await?.as_deref(),
            Some("true")
        );
        Ok(())
    });
}

#[test]
fn the_change_of_the_day_is_told_and_outlined() {
    at(DESKTOP, "#date=1992-05-18", |page| async move {
        let told: String = page.eval(TOLD).await?;
        assert!(told.contains("Lachin passed from Azerbaijan to being divided"), "{told}");
        let outlined =
            "[...document.querySelectorAll('.ring.outlined')].map(e => e.dataset.ring).join()";
        assert_eq!(page.eval::<String>(outlined).await?, "lachin", "the district that passed");
        page.click("#next-day").await?;
        assert_eq!(page.eval::<String>(outlined).await?, "");
        let told: String = page.eval(TOLD).await?;
        assert!(told.contains("No change on this day") && told.contains("20 May"), "{told}");
        Ok(())
    });
}
