//! Moving the date.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::record::atlas;

use super::page::{DESKTOP, Outcome, PHONE, Page, at, in_chromium};

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
        page.until("Math.abs(day.valueAsNumber - 340) <= 1").await?;
        page.until("document.querySelector('main').dataset.day.startsWith('1992-12-0')").await?;
        page.day().await?;
        page.expect_attribute(
            "[data-account=declared] [data-area=lachin]",
            "data-authority",
            Some("nkr"),
        )
        .await?;
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
            page.expect_day(day).await?;
        }
        page.expect_attribute("#day", "aria-valuetext", Some("Thursday, 31 December 1992")).await?;
        Ok(())
    });
}

#[test]
fn day_buttons_step_and_stay_reachable_at_the_ends() {
    in_chromium(PHONE, "#date=1992-12-30", |page| async move {
        page.click("#next-day").await?;
        page.expect_day("1992-12-31").await?;
        page.expect_attribute("#next-day", "aria-disabled", Some("true")).await?;
        page.click("#next-day").await?;
        page.expect_day("1992-12-31").await?;
        page.click("#previous-day").await?;
        page.expect_day("1992-12-30").await?;
        page.expect_attribute("#next-day", "aria-disabled", None).await?;
        Ok(())
    });
}

#[test]
fn keys_move_by_week_month_and_change() {
    at(DESKTOP, "#date=1992-01-31", |page| async move {
        page.find("#day").await?.focus().await?;
        for (keys, day) in [
            (Key::PageUp.into(), "1992-02-29"),
            (Key::PageDown.into(), "1992-01-29"),
            (TypingData::from("]"), "1992-02-01"),
            (TypingData::from("]"), "1992-04-07"),
            (TypingData::from("]"), "1992-04-09"),
            (TypingData::from("["), "1992-04-07"),
        ] {
            page.press(keys).await?;
            page.expect_day(day).await?;
        }
        for (key, day) in [(Key::Right, "1992-04-14"), (Key::Down, "1992-04-07")] {
            let keys = page.driver.action_chain().key_down(Key::Shift).send_keys(key);
            keys.key_up(Key::Shift).perform().await?;
            page.expect_day(day).await?;
        }
        let spoken = page.attribute("#day", "aria-valuetext").await?.unwrap_or_default();
        assert_eq!(
            spoken,
            "Tuesday, 7 April 1992. On the ground, the situation changed in Kalbajar from “held” to “held, raid”."
        );
        page.assert_quiet().await
    });
}

/// The day that the page shows for each place of the slider.
const YEAR: &str = "(async () => {
    const shown = [];
    for (let index = 0; index <= 365; index += 1) {
      day.value = index;
      day.dispatchEvent(new Event('input', {bubbles: true}));
      await new Promise(next => setTimeout(next, 0));
      shown.push(document.querySelector('h2 time').dateTime);
    }
    done(shown);
  })()";

/// Chromium only: the page's days know no clock, and only there can the clock's zone be set.
#[test]
fn the_year_has_366_days_wherever_the_clock_stands() {
    // UTC−10 and UTC+14, as the tz database writes them.
    for (zone, ahead) in [("Pacific/Honolulu", 10 * 60), ("Pacific/Kiritimati", -14 * 60)] {
        in_chromium(PHONE, "", |page| async move {
            page.tools("Emulation.setTimezoneOverride", json!({"timezoneId": zone})).await?;
            page.open("#date=1992-01-01").await?;
            page.expect("new Date().getTimezoneOffset()", ahead).await?;
            let shown: Vec<String> = page.run(YEAR).await?;
            let days: Vec<String> = atlas().span().days().map(|it| it.to_string()).collect();
            assert_eq!(shown, days, "{zone}");
            page.assert_quiet().await
        });
    }
}

#[test]
fn first_and_last_day_are_one_press_away() {
    in_chromium(DESKTOP, "", |page| async move {
        page.click("#last-day").await?;
        page.expect_day("1992-12-31").await?;
        page.expect_attribute("#last-day", "aria-disabled", Some("true")).await?;
        page.click("#first-day").await?;
        page.expect_day("1992-01-01").await?;
        Ok(())
    });
}

/// Gives the field a date as its own picker and typing do.
async fn enter(page: &Page, date: &str) -> Outcome {
    page.eval::<()>(&format!(
        "void (e => (e.focus(), e.value = '{date}', e.dispatchEvent(new Event('input', {{bubbles: true}}))))
           (document.querySelector('#go-to'))"
    ))
    .await
}

#[test]
fn the_date_field_applies_at_once_and_says_why_when_it_cannot() {
    at(DESKTOP, "", |page| async move {
        enter(&page, "1992-10-20").await?;
        page.expect_day("1992-10-20").await?;
        // Typed key by key, as only what a reader typed is found wanting; 1 January reads the same in every order.
        page.find("#go-to").await?.focus().await?;
        page.press("01011993").await?;
        page.press(Key::Tab + Key::Tab + Key::Tab).await?;
        let seen = "document.querySelector('#go-to-why').checkVisibility()";
        page.expect(seen, true).await?;
        page.expect_day("1992-01-01").await?;
        let value = "document.querySelector('#go-to').value";
        page.expect(value, "1993-01-01").await?;
        let why: String = page.eval("document.querySelector('#go-to-why').innerText").await?;
        assert!(why.contains("1 January 1992") && why.contains("31 December 1992"), "{why}");
        page.click("#next-day").await?;
        page.until(&format!("{value} === '1992-01-02'")).await?;
        page.expect(seen, false).await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_date_field_says_the_shown_day_at_once() {
    at(DESKTOP, "", |page| async move {
        // Two frames after the click, and no later: a field that lags says another day than the map.
        let after: String = page
            .eval(
                "(async () => {
                   const frame = () => new Promise(requestAnimationFrame);
                   document.querySelector('#next-day').click();
                   await frame(); await frame();
                   return document.querySelector('#go-to').value + ' ' + document.querySelector('main').dataset.day;
                 })()",
            )
            .await?;
        assert_eq!(after, "1992-05-21 1992-05-21");
        Ok(())
    });
}

#[test]
fn a_date_can_be_typed() {
    at(DESKTOP, "", |page| async move {
        page.find("#go-to").await?.focus().await?;
        // The order of day and month is the browser's own: 9 September reads the same in both.
        page.press("09091992").await?;
        page.until("document.querySelector('main').dataset.day === '1992-09-09'").await?;
        Ok(())
    });
}

/// Between day and year most readers are slower than the page: what follows the day must not take the year apart.
#[test]
fn a_date_can_be_typed_slowly() {
    at(DESKTOP, "", |page| async move {
        page.find("#go-to").await?.focus().await?;
        page.press("0909").await?;
        let followed = "location.hash.includes('1992-09-09')";
        page.until(followed).await?;
        let value = "document.querySelector('#go-to').value";
        page.press("1").await?;
        // Something else moves the day meanwhile, as play does.
        page.eval::<()>(
            "void (day.value = 0, day.dispatchEvent(new Event('input', {bubbles: true})))",
        )
        .await?;
        page.until("location.hash.includes('1992-01-01')").await?;
        page.press("992").await?;
        page.expect(value, "1992-09-09").await?;
        // Once it is left, it says the day that is shown.
        page.press(Key::Tab + Key::Tab + Key::Tab).await?;
        page.click("#next-day").await?;
        page.until(&format!("{value} === document.querySelector('main').dataset.day")).await?;
        page.assert_quiet().await
    });
}
