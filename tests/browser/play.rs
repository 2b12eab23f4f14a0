//! Days that go on by themselves.

use crate::page::{DESKTOP, PHONE, at, in_chromium};

const DAY: &str = "document.querySelector('main').dataset.day";
const PLAY: &str = "document.querySelector('#play').innerText";

#[test]
fn the_play_begins_when_asked_and_any_touch_stops_it() {
    at(PHONE, "#date=1992-02-01", |page| async move {
        // Long enough for many days to pass, if they did.
        page.run::<bool>("setTimeout(() => done(true), 300)").await?;
        assert_eq!(page.day().await?, "1992-02-01", "it never starts by itself");
        page.click("#play").await?;
        page.until(&format!("{DAY} > '1992-02-10'")).await?;
        page.click("#sentence").await?;
        let stopped = page.day().await?;
        page.run::<bool>("setTimeout(() => done(true), 300)").await?;
        assert_eq!(page.day().await?, stopped);
        page.assert_quiet().await
    });
}

#[test]
fn the_play_rests_at_a_change_ends_at_the_end_and_starts_again() {
    at(DESKTOP, "#date=1992-12-29", |page| async move {
        // Twice as fast, by the keyboard of a native choice.
        page.eval::<()>("void (e => (e.selectedIndex = 2, e.dispatchEvent(new Event('change', {bubbles: true}))))(document.querySelector('.pace select'))").await?;
        page.click("#play").await?;
        page.until(&format!("{DAY} === '1992-12-30'")).await?;
        assert!(page.eval::<String>(PLAY).await?.contains("Pause"));
        page.until(&format!("{DAY} === '1992-12-31'")).await?;
        page.until(&format!("{PLAY}.includes('Play')")).await?;
        page.click("#play").await?;
        page.until(&format!("{DAY} < '1992-02-01'")).await?;
        page.assert_quiet().await
    });
}

#[test]
fn with_less_motion_the_play_steps_from_change_to_change_and_nothing_fades() {
    in_chromium(DESKTOP, "#date=1992-01-01", |page| async move {
        page.media(&[("prefers-reduced-motion", "reduce")]).await?;
        page.eval::<()>("void (window.seen = [], new MutationObserver(() => seen.push(document.querySelector('main').dataset.day)).observe(document.querySelector('main'), {attributes: true, attributeFilter: ['data-day']}))").await?;
        page.eval::<()>("void (e => (e.selectedIndex = 2, e.dispatchEvent(new Event('change', {bubbles: true}))))(document.querySelector('.pace select'))").await?;
        page.click("#play").await?;
        page.until("seen.length >= 3").await?;
        assert_eq!(
            page.eval::<Vec<String>>("seen.slice(0, 3)").await?,
            ["1992-04-07", "1992-04-09", "1992-04-24"]
        );
        let fades: String = page
            .eval("getComputedStyle(document.querySelector('[data-district=lachin]')).transitionDuration")
            .await?;
        assert_eq!(fades, "0s");
        Ok(())
    });
}
