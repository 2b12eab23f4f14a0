//! Events above the slider.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, PHONE, SMALL, at, in_chromium};

const TOLD: &str = "document.querySelector('#on-this-day').innerText";

#[test]
fn a_mark_names_itself_on_focus_and_goes_to_its_day() {
    in_chromium(DESKTOP, "#date=1992-01-06", |page| async move {
        page.find(".event-marks").await?.focus().await?;
        page.until(&format!("{TOLD}.includes('Nagorno-Karabakh Republic declares independence')"))
            .await?;
        page.press(Key::Right).await?;
        page.until(&format!("{TOLD}.includes('raids on four Zangilan villages')")).await?;
        let active: String = page
            .eval("document.getElementById(document.querySelector('.event-marks').getAttribute('aria-activedescendant')).getAttribute('aria-label')")
            .await?;
        assert_eq!(
            active,
            "1 February 1992. Azerbaijani account of raids on four Zangilan villages."
        );
        page.press(Key::Enter).await?;
        page.expect_day("1992-02-01").await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_mark_names_itself_under_the_pointer_and_a_click_goes_there() {
    at(DESKTOP, "", |page| async move {
        let [x, y]: [f64; 2] = page
            .eval("(r => [r.left + r.width / 2, r.top + r.height / 2])([...document.querySelectorAll('.event > *')].at(-1).getBoundingClientRect())")
            .await?;
        page.driver.action_chain().move_to(x as i64, y as i64).perform().await?;
        page.until(&format!("{TOLD}.includes('Azerbaijan claims four villages')")).await?;
        page.driver.action_chain().click().perform().await?;
        page.expect_day("1992-12-30").await?;
        page.driver.action_chain().move_to(10, 10).perform().await?;
        page.until(&format!("{TOLD}.includes('Last: 10 December')")).await
    });
}

#[test]
fn marks_closer_than_twelve_pixels_are_one() {
    for size in [DESKTOP, PHONE, SMALL] {
        in_chromium(size, "", |page| async move {
            let closest: f64 = page
                .eval(
                    "(xs => Math.min(...xs.slice(1).map((x, i) => x - xs[i])))
                     ([...document.querySelectorAll('.event')].map(e => e.x.baseVal.value))",
                )
                .await?;
            assert!(closest >= 11.0, "{closest} px apart");
            // Merged or not, every event known to the day is in some mark.
            let events: u32 = page
                .eval("[...document.querySelectorAll('.event')].reduce((n, e) => n + (+e.querySelector('text')?.textContent || 1), 0)")
                .await?;
            let known: u32 = page
                .eval("[...document.querySelectorAll('[data-event][data-from]')].filter(e => e.dataset.from >= '1992-01-01' && e.dataset.from <= '1992-12-31').length")
                .await?;
            assert_eq!(events, known);
            Ok(())
        });
    }
}

#[test]
fn a_mark_and_the_thumb_are_hit_where_they_are_seen() {
    for size in [DESKTOP, PHONE, SMALL] {
        at(size, "#date=1992-05-18", |page| async move {
            let missed: Vec<String> = page
                .eval(
                    "(() => {
                       day.scrollIntoView({block: 'center'});
                       const hit = (x, y, css) => document.elementFromPoint(x, y)?.closest(css);
                       const marks = [...document.querySelectorAll('.event')].filter(mark => {
                         const box = mark.getBoundingClientRect();
                         const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
                         return ![-5, 0, 5].every(dy => hit(x, y + dy, '.event-marks'));
                       });
                       const track = day.getBoundingClientRect();
                       const x = track.left + 14 + (track.width - 28) * day.valueAsNumber / 365;
                       const y = track.top + track.height / 2;
                       const thumb = [-13, 0, 13].every(dy => hit(x, y + dy, '#day')) ? [] : ['thumb'];
                       return marks.map(mark => mark.id).concat(thumb);
                     })()",
                )
                .await?;
            assert!(missed.is_empty(), "{size:?}: {missed:?}");
            Ok(())
        });
    }
}
