//! The address and the state.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, PHONE, at, in_chromium};

#[test]
fn an_address_opens_its_day_district_and_view() {
    in_chromium(DESKTOP, "#date=1992-12-01&area=kalbajar&view=ground", |page| async move {
        page.expect_day("1992-12-01").await?;
        page.expect_attribute("#details", "data-area", Some("kalbajar")).await?;
        page.expect_attribute("main", "data-view", Some("ground")).await?;
        assert!(
            !page
                .eval::<bool>(
                    "document.querySelector('.notice:not([hidden]):not(noscript *)') !== null"
                )
                .await?
        );
        page.assert_quiet().await
    });
}

#[test]
fn the_address_follows_once_things_are_at_rest() {
    at(DESKTOP, "", |page| async move {
        page.find("#day").await?.focus().await?;
        page.press(Key::Right + Key::Right).await?;
        page.click("[data-lane=zangilan] button").await?;
        page.until("location.hash === '#date=1992-05-22&area=zangilan&view=all'").await?;
        page.driver.refresh().await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        page.expect_day("1992-05-22").await?;
        page.expect_attribute("#details", "data-area", Some("zangilan")).await?;
        Ok(())
    });
}

#[test]
fn a_new_fragment_is_followed_without_loading_anew() {
    at(DESKTOP, "", |page| async move {
        page.eval::<()>("void (location.hash = 'date=1992-06-09&view=declared')").await?;
        page.until("document.querySelector('main').dataset.day === '1992-06-09'").await?;
        page.expect_attribute("main", "data-view", Some("declared")).await?;
        Ok(())
    });
}

#[test]
fn a_bad_address_shows_the_nearest_state_and_says_so() {
    in_chromium(
        DESKTOP,
        "#date=1993-05-20&area=atlantis&view=sideways&compare=never",
        |page| async move {
            page.expect_day("1992-12-31").await?;
            let told: String = page
                .eval("[...document.querySelectorAll('main .notice')].map(e => e.innerText).join()")
                .await?;
            for words in ["1993-05-20", "atlantis", "sideways", "never", "1 January 1992"] {
                assert!(told.contains(words), "{words} is missing in {told}");
            }
            page.until("document.querySelector('[role=status]').textContent.includes('atlantis')")
                .await?;
            page.click("#previous-day").await?;
            page.until("document.querySelector('main .notice') === null").await?;
            page.assert_quiet().await
        },
    );
}

#[test]
fn back_returns_to_the_last_jump_and_dragging_only_replaces() {
    at(DESKTOP, "", |page| async move {
        let entries: u32 = page.eval("history.length").await?;
        page.slide(10).await?;
        page.slide(20).await?;
        page.until("location.hash.startsWith('#date=1992-01-21')").await?;
        page.expect("history.length", entries).await?;
        page.click("#next-change").await?;
        page.click("#next-change").await?;
        page.click("#next-day").await?;
        page.expect_day("1992-04-10").await?;
        page.expect("history.length", entries + 2).await?;
        for day in ["1992-04-07", "1992-01-21"] {
            page.eval::<()>("void history.back()").await?;
            page.until(&format!("document.querySelector('main').dataset.day === '{day}'")).await?;
        }
        page.eval::<()>("void history.forward()").await?;
        page.until("document.querySelector('main').dataset.day === '1992-04-07'").await?;
        page.assert_quiet().await
    });
}

#[test]
fn back_from_the_first_jump_is_the_opening_with_its_plain_address() {
    at(PHONE, "", |page| async move {
        page.click("#next-change").await?;
        page.expect_day("1992-09-18").await?;
        page.eval::<()>("void history.back()").await?;
        page.until("document.querySelector('main').dataset.day === '1992-05-20'").await?;
        page.expect("location.hash", "").await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_copied_address_brings_back_day_district_view_and_comparison() {
    let fragment = "#date=1992-10-20&area=kalbajar&view=ground&compare=1992-02-29";
    in_chromium(DESKTOP, fragment, |page| async move {
        page.expect_day("1992-10-20").await?;
        page.expect_attribute("#details", "data-area", Some("kalbajar")).await?;
        page.expect_attribute("main", "data-view", Some("ground")).await?;
        page.expect("document.querySelector('#compare-with').value", "1992-02-29").await?;
        page.assert_quiet().await
    });
}
