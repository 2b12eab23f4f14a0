//! Moving the date.

use thirtyfour::prelude::*;

use crate::page::{DESKTOP, PHONE, at};

#[test]
fn dragging_the_thumb_moves_the_day_and_all_that_depends_on_it() {
    at(DESKTOP, "", |page| async move {
        let [x, y, width]: [f64; 3] = page
            .eval("(r => [r.left, r.top + r.height / 2, r.width])(day.getBoundingClientRect())")
            .await?;
        // The thumb's centre for a day, half a thumb (14 px) from either end of the track.
        let centre = |day: f64| (x + 14.0 + (width - 28.0) * day / 365.0) as i64;
        let drag = page.driver.action_chain().move_to(centre(140.0), y as i64).click_and_hold();
        drag.move_to(centre(340.0), y as i64).release().perform().await?;
        let index: f64 = page.eval("day.valueAsNumber").await?;
        assert!((index - 340.0).abs() <= 1.0, "dragged to day {index}");
        assert!(page.day().await?.starts_with("1992-12-0"));
        assert_eq!(
            page.attribute("[data-district=lachin]", "data-declared").await?.as_deref(),
            Some("nkr")
        );
        page.assert_quiet().await
    });
}

#[test]
fn arrows_home_and_end_move_the_day() {
    at(DESKTOP, "", |page| async move {
        page.find("#day").await?.focus().await?;
        for (key, day) in [
            (Key::Right, "1992-05-21"),
            (Key::Left, "1992-05-20"),
            (Key::Home, "1992-01-01"),
            (Key::Left, "1992-01-01"),
            (Key::End, "1992-12-31"),
            (Key::Right, "1992-12-31"),
        ] {
            page.press(key).await?;
            assert_eq!(page.day().await?, day);
        }
        assert_eq!(
            page.attribute("#day", "aria-valuetext").await?.as_deref(),
            Some("Thursday, 31 December 1992")
        );
        Ok(())
    });
}

#[test]
fn day_buttons_step_and_stay_reachable_at_the_ends() {
    at(PHONE, "#date=1992-12-30", |page| async move {
        page.click("#next-day").await?;
        assert_eq!(page.day().await?, "1992-12-31");
        assert_eq!(page.attribute("#next-day", "aria-disabled").await?.as_deref(), Some("true"));
        page.click("#next-day").await?;
        assert_eq!(page.day().await?, "1992-12-31");
        page.click("#previous-day").await?;
        assert_eq!(page.day().await?, "1992-12-30");
        assert_eq!(page.attribute("#next-day", "aria-disabled").await?, None);
        Ok(())
    });
}
