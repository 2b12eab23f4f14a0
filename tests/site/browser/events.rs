//! The list of events: choosing, filtering, the current day.

use super::page::{DESKTOP, PHONE, in_chromium};

#[test]
fn choosing_an_event_goes_to_its_day_and_district() {
    in_chromium(DESKTOP, "", |page| async move {
        page.click("[data-event=lachin-falls] .event-when a").await?;
        page.until("document.querySelector('main').dataset.day === '1992-05-18'").await?;
        page.expect_day("1992-05-18").await?;
        page.expect_attribute("#details", "data-area", Some("lachin")).await?;
        page.until("document.querySelector('h2 time').getBoundingClientRect().top >= 0").await?;
        page.until(
            "document.querySelector('svg.map').getBoundingClientRect().top < innerHeight / 2",
        )
        .await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_events_of_the_day_are_marked_and_no_other() {
    in_chromium(DESKTOP, "#date=1992-10-19", |page| async move {
        let marked = "[...document.querySelectorAll('[data-event][aria-current]')].map(e => e.dataset.event).sort().join()";
        page.until(&format!(
            "{marked} === 'battle-of-lachin,gulabird-fighting,jabrayil-post-october,kalbajar-border-fire,zangilan-bombed'"
        ))
        .await?;
        page.click("#next-day").await?;
        page.until(&format!(
            "{marked} === 'gulabird-fighting,kalbajar-border-fire,zangilan-bombed'"
        ))
        .await
    });
}

#[test]
fn filters_leave_the_events_of_a_district_and_of_the_article() {
    in_chromium(PHONE, "", |page| async move {
        let shown = "[...document.querySelectorAll('.month [data-event]')].filter(e => e.offsetParent).length";
        let all: u32 = page.eval(shown).await?;
        page.click("#events-of-qubadli").await?;
        page.until("document.querySelector('#events-of-qubadli').checked").await?;
        let qubadli: u32 = page.eval(shown).await?;
        page.click("#events-in-article").await?;
        page.until("document.querySelector('#events-in-article').checked").await?;
        let told: Vec<String> = page
            .eval("[...document.querySelectorAll('.month [data-event]')].filter(e => e.offsetParent).map(e => e.dataset.event)")
            .await?;
        assert!(
            all > 40 && qubadli < all && told.len() < qubadli as usize,
            "{all} {qubadli} {told:?}"
        );
        assert!(told.contains(&"republic-proclaimed".to_owned()));
        let empty: u32 = page
            .eval("[...document.querySelectorAll('.month')].filter(m => m.offsetParent && ![...m.querySelectorAll('li')].some(e => e.offsetParent)).length")
            .await?;
        assert_eq!(empty, 0, "months with nothing in them");
        Ok(())
    });
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    in_chromium(DESKTOP, "#area=lachin", |page| async move {
        let lost: Vec<String> = page
            .eval(
                "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))
                   .filter(id => !id.startsWith('date=') && !document.getElementById(id))",
            )
            .await?;
        assert!(lost.is_empty(), "{lost:?}");
        let downloads: Vec<u16> = page
            .run(
                "Promise.all([...document.querySelectorAll('a[href^=\"data/\"]')].map(a => fetch(a.href).then(r => r.status)))
                   .then(done)",
            )
            .await?;
        assert!(
            downloads.len() >= 7 && downloads.iter().all(|status| *status == 200),
            "{downloads:?}"
        );
        Ok(())
    });
}
