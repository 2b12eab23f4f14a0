//! The address and the state.

use thirtyfour::prelude::*;

use crate::page::{DESKTOP, at};

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
    at(DESKTOP, "#date=1993-05-20&district=atlantis&view=sideways", |page| async move {
        assert_eq!(page.day().await?, "1992-12-31");
        let told: String = page.eval("document.querySelector('[role=status]').innerText").await?;
        for words in ["1993-05-20", "atlantis", "sideways", "1 January 1992"] {
            assert!(told.contains(words), "{words} is missing in {told}");
        }
        page.click("#previous-day").await?;
        assert_eq!(
            page.eval::<String>("document.querySelector('[role=status]').innerText").await?,
            ""
        );
        page.assert_quiet().await
    });
}
