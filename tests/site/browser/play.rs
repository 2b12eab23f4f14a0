//! Days that go on by themselves.

use super::page::{DESKTOP, PHONE, at, in_chromium};

const DAY: &str = "document.querySelector('main').dataset.day";
const PLAY: &str = "document.querySelector('#play').getAttribute('aria-label')";

/// Keeps every day that is shown from now on, with what the button then says: a day that goes by may be over
/// before a test looks.
const RECORD: &str = "void (window.seen = [], new MutationObserver(() => seen.push([
    document.querySelector('main').dataset.day, document.querySelector('#play').getAttribute('aria-label'),
  ])).observe(document.querySelector('main'), {attributes: true, attributeFilter: ['data-day']}))";
/// Chooses the faster pace, as a native choice tells it.
const FAST: &str =
    "void (e => (e.selectedIndex = 2, e.dispatchEvent(new Event('change', {bubbles: true}))))
    (document.querySelector('.pace select'))";

#[test]
fn the_play_begins_when_asked_and_any_touch_stops_it() {
    at(PHONE, "#date=1992-02-01", |page| async move {
        // Long enough for many days to pass, if they did.
        page.run::<bool>("setTimeout(() => done(true), 300)").await?;
        page.expect_day("1992-02-01").await?;
        page.click("#play").await?;
        page.until(&format!("{DAY} > '1992-02-10'")).await?;
        page.click("#sentence").await?;
        page.until(&format!("{PLAY}.includes('Play')")).await?;
        let stopped = page.day().await?;
        page.run::<bool>("setTimeout(() => done(true), 300)").await?;
        assert_eq!(page.day().await?, stopped);
        page.assert_quiet().await
    });
}

#[test]
fn the_play_rests_at_a_change_ends_at_the_end_and_starts_again() {
    in_chromium(DESKTOP, "#date=1992-12-29", |page| async move {
        page.eval::<()>(RECORD).await?;
        page.eval::<()>(FAST).await?;
        page.click("#play").await?;
        page.until(&format!("{PLAY}.includes('Play') && {DAY} === '1992-12-31'")).await?;
        let seen: Vec<(String, String)> = page.eval("seen").await?;
        let days: Vec<&str> = seen.iter().map(|(day, _)| day.as_str()).collect();
        assert_eq!(days, ["1992-12-30", "1992-12-31"]);
        assert!(seen[0].1.contains("Pause"), "it only rests at a change: {seen:?}");
        page.click("#play").await?;
        page.until("seen[2]?.[0] === '1992-01-01'").await?;
        page.assert_quiet().await
    });
}

#[test]
fn with_less_motion_the_play_steps_from_change_to_change_and_nothing_fades() {
    in_chromium(DESKTOP, "#date=1992-01-01", |page| async move {
        page.media(&[("prefers-reduced-motion", "reduce")]).await?;
        page.eval::<()>(RECORD).await?;
        page.eval::<()>(FAST).await?;
        page.click("#play").await?;
        page.until("seen.length >= 3").await?;
        page.expect(
            "seen.slice(0, 3).map(it => it[0])",
            ["1992-02-01", "1992-04-07", "1992-04-09"],
        )
        .await?;
        let fades: String = page
            .eval(
                "getComputedStyle(document.querySelector('[data-area=lachin]')).transitionDuration",
            )
            .await?;
        assert_eq!(fades, "0s");
        Ok(())
    });
}
