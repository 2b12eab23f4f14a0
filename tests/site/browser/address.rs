//! The address and the state.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, Outcome, PHONE, Page, SMALL, at, in_chromium, site, unopened};

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
        page.expect_day("1992-04-08").await?;
        page.expect("history.length", entries + 2).await?;
        for day in ["1992-02-01", "1992-01-21"] {
            page.eval::<()>("void history.back()").await?;
            page.until(&format!("document.querySelector('main').dataset.day === '{day}'")).await?;
        }
        page.eval::<()>("void history.forward()").await?;
        page.until("document.querySelector('main').dataset.day === '1992-02-01'").await?;
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

const STATE: &str = "[document.querySelector('main').dataset.day, document.querySelector('#details')?.dataset.area ?? null, document.querySelector('main').dataset.view]";

/// Fragments as messengers, mail programs, text editors and people make them of
/// `#date=1992-06-09&area=lachin&view=ground`.
const DAMAGED: [&str; 17] = [
    "#date%3D1992-06-09%26area%3Dlachin%26view%3Dground",
    "#date=1992-06-09%26area=lachin%26view=ground",
    "#date%253D1992-06-09%2526area%253Dlachin%2526view%253Dground",
    "#date=1992-06-09&amp;area=lachin&amp;view=ground",
    "#?date=1992-06-09&area=lachin&view=ground",
    "#/date=1992-06-09&area=lachin&view=ground",
    "#!/date=1992-06-09&area=lachin&view=ground",
    "#date=1992-06-09&area=lachin&view=ground)",
    "#date=1992-06-09&area=lachin&view=ground).",
    "#area=lachin&view=ground&date=1992-06-09.",
    "#DATE=1992-06-09&AREA=LACHIN&VIEW=GROUND",
    "#Date=1992-06-09&Area=Lachin&View=Ground",
    "#date=1992\u{2013}06\u{2013}09&area=lachin&view=ground",
    "#date=1992-6-9&area=lachin&view=ground&utm_source=mail",
    "#date=1992-06-09?fbclid=x&area=lachin&view=ground",
    "#%22date=1992-06-09&area=lachin%22&view=ground%",
    "#date=1992-06-09;area=lachin;%20view=ground",
];

#[test]
fn what_can_be_understood_of_a_damaged_address_is() {
    unopened(DESKTOP, |page| async move {
        let before = [
            "",
            "?fbclid=IwAR0",
            "?utm_source=x&utm_medium=y",
            "index.html",
            "index.html?fbclid=1",
        ];
        let plain = "#date=1992-06-09&area=lachin&view=ground";
        let all = DAMAGED.iter().map(|it| (*it).to_owned());
        for address in all.chain(before.map(|it| format!("{it}{plain}"))) {
            page.open(&address).await?;
            page.expect(STATE, ["1992-06-09", "lachin", "ground"]).await?;
            page.expect("document.querySelectorAll('main .notice').length", 0).await?;
            // The same while the page is open.
            if address.starts_with('#') {
                page.eval::<()>("void (location.hash = '#date=1992-01-01')").await?;
                page.expect_day("1992-01-01").await?;
                let to = serde_json::json!(address);
                page.eval::<()>(&format!("void (location.hash = {to})")).await?;
                page.expect(STATE, ["1992-06-09", "lachin", "ground"]).await?;
            }
        }
        // A day alone, and a day before the fragment.
        for address in ["#1992-06-09", "?date=1992-06-09", "?date=1992-06-09&fbclid=2"] {
            page.open(address).await?;
            page.expect_day("1992-06-09").await?;
        }
        Ok(())
    });
}

#[test]
fn what_cannot_be_understood_is_told_and_never_widens_the_page() {
    unopened(SMALL, |page| async move {
        let long = "x".repeat(600);
        for (address, told) in [
            ("#date=1992-13-45".to_owned(), "1992-13-45"),
            ("#datum:1992-06-09".to_owned(), "1992-06-09"),
            (format!("#date={long}"), "xxxxx"),
            (format!("#date=1992-06-09&area={long}&view={long}&compare={long}"), "xxxxx"),
        ] {
            page.open(&address).await?;
            page.expect_words("main .notice", &[told]).await?;
            let wide: i32 = page.eval("document.documentElement.scrollWidth - innerWidth").await?;
            assert!(wide <= 0, "{address}: {wide} px too wide");
        }
        Ok(())
    });
}

/// Follows a link within the page as a reader does.
async fn follow(page: &Page, id: &str) -> Outcome {
    page.eval::<()>(&format!("void document.querySelector('a[href=\"#{id}\"]').click()")).await?;
    page.until(&format!("location.hash.endsWith('&to={id}')")).await
}

#[test]
fn the_state_survives_every_link_of_the_page() {
    let fragment = "#date=1992-10-20&area=kalbajar&view=ground&compare=1992-02-29";
    let state = ["1992-10-20", "kalbajar", "ground"];
    let compared = "document.querySelector('#compare-with').value";
    unopened(DESKTOP, |page| async move {
        page.open(&format!("?fbclid=1{fragment}")).await?;
        for id in ["sources", "events", "take"] {
            follow(&page, id).await?;
            page.expect(STATE, state).await?;
            page.until(&format!(
                "Math.abs(document.getElementById('{id}').getBoundingClientRect().top) < innerHeight"
            ))
            .await?;
            page.expect(compared, "1992-02-29").await?;
        }
        // What is cited is the page's own address with all of the state.
        let cited = "document.getElementById('citation').textContent";
        page.until(&format!("{cited}.includes('compare=1992-02-29')")).await?;
        let cited: String = page.eval(cited).await?;
        let own = format!("{}{fragment}", site());
        assert!(cited.contains(&own), "{cited}");
        assert!(!cited.contains("fbclid") && !cited.contains("to="), "{cited}");
        page.driver.refresh().await?;
        page.until("document.documentElement.dataset.ready === 'true'").await?;
        page.expect(STATE, state).await?;
        page.expect(compared, "1992-02-29").await?;
        page.click("nav [hreflang=hy]").await?;
        page.until("document.documentElement.lang === 'hy' && document.documentElement.dataset.ready === 'true'").await?;
        page.expect(STATE, state).await?;
        page.expect(compared, "1992-02-29").await
    });
}

#[test]
fn an_address_that_names_a_place_of_the_page_opens_there() {
    unopened(DESKTOP, |page| async move {
        for (address, day, place) in [
            ("#sources", "1992-05-20", "sources"),
            ("#take", "1992-05-20", "take"),
            ("#date=1992-06-09&to=events", "1992-06-09", "events"),
        ] {
            page.open(address).await?;
            page.expect_day(day).await?;
            page.until(&format!(
                "Math.abs(document.getElementById('{place}').getBoundingClientRect().top) < innerHeight / 2"
            ))
            .await?;
        }
        Ok(())
    });
}
