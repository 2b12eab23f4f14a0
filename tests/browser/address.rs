//! The address and the state.

use thirtyfour::prelude::*;

use crate::page::{DESKTOP, PHONE, at};

#[test]
fn an_address_opens_its_day_district_and_view() {
    at(DESKTOP, "#date=1992-12-01&district=kalbajar&view=ground", |page| async move {
        assert_eq!(page.day().await?, "1992-12-01");
        assert_eq!(page.attribute("#details", "data-district").await?.as_deref(), Some("kalbajar"));
        assert_eq!(page.attribute("main", "data-view").await?.as_deref(), Some("ground"));
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
        page.until("location.hash === '#date=1992-05-22&district=zangilan&view=both'").await?;
        page.driver.refresh().await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        assert_eq!(page.day().await?, "1992-05-22");
        assert_eq!(page.attribute("#details", "data-district").await?.as_deref(), Some("zangilan"));
        Ok(())
    });
}

#[test]
fn a_new_fragment_is_followed_without_loading_anew() {
    at(DESKTOP, "", |page| async move {
        page.eval::<()>("void (location.hash = 'date=1992-06-09&view=declared')").await?;
        page.until("document.querySelector('main').dataset.day === '1992-06-09'").await?;
        assert_eq!(page.attribute("main", "data-view").await?.as_deref(), Some("declared"));
        Ok(())
    });
}

#[test]
fn a_bad_address_shows_the_nearest_state_and_says_so() {
    at(
        DESKTOP,
        "#date=1993-05-20&district=atlantis&view=sideways&compare=never",
        |page| async move {
            assert_eq!(page.day().await?, "1992-12-31");
            let told: String = page
                .eval("[...document.querySelectorAll('main .notice')].map(e => e.innerText).join()")
                .await?;
            for words in ["1993-05-20", "atlantis", "sideways", "never", "1 January 1992"] {
                assert!(told.contains(words), "{words} is missing in {told}");
            }
            page.until("document.querySelector('[role=status]').textContent.includes('atlantis')")
                .await?;
            page.click("#previous-day").await?;
            assert!(page.eval::<bool>("document.querySelector('main .notice') === null").await?);
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
        assert_eq!(page.eval::<u32>("history.length").await?, entries, "a drag leaves no entry");
        page.click("#next-change").await?;
        page.click("#next-change").await?;
        page.click("#next-day").await?;
        assert_eq!(page.day().await?, "1992-04-10");
        assert_eq!(page.eval::<u32>("history.length").await?, entries + 2);
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
        assert_eq!(page.day().await?, "1992-09-18");
        page.eval::<()>("void history.back()").await?;
        page.until("document.querySelector('main').dataset.day === '1992-05-20'").await?;
        assert_eq!(page.eval::<String>("location.hash").await?, "");
        page.assert_quiet().await
    });
}

#[test]
fn a_copied_address_brings_back_day_district_view_and_comparison() {
    let fragment = "#date=1992-10-20&district=kalbajar&view=ground&compare=1992-02-29";
    at(DESKTOP, fragment, |page| async move {
        assert_eq!(page.day().await?, "1992-10-20");
        assert_eq!(page.attribute("#details", "data-district").await?.as_deref(), Some("kalbajar"));
        assert_eq!(page.attribute("main", "data-view").await?.as_deref(), Some("ground"));
        assert_eq!(
            page.eval::<String>("document.querySelector('#compare-with').value").await?,
            "1992-02-29"
        );
        page.assert_quiet().await
    });
}
