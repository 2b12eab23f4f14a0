//! The lanes: the year of each district, and the list of districts.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, PHONE, at, in_chromium};

/// A second hairline says where a click would go; near a change that is the change.
#[test]
fn the_mouse_over_a_lane_is_told_its_day() {
    at(DESKTOP, "", |page| async move {
        let bars = "document.querySelector('[data-lane=lachin] .bars').getBoundingClientRect()";
        let place: [f64; 4] = page
            .eval(&format!("(({{x, y, width, height}}) => [x, y, width, height])({bars})"))
            .await?;
        let [x, y, width, height] = place;
        // 20 October is day 293 of 365 after the first; 20 May, a change as 18 May is, is day 140, and three pixels off.
        for (day, off, date) in [(293.0, 0.0, "20 October 1992"), (140.0, 3.0, "20 May 1992")] {
            let across = (x + width * day / 365.0 + off).round();
            let middle = y + height / 2.0;
            page.driver.action_chain().move_to(across as i64, middle as i64).perform().await?;
            page.expect("document.querySelector('#ghost:not([hidden])')?.dataset.date", date)
                .await?;
            page.driver.action_chain().click().perform().await?;
            page.expect("document.querySelector('h2 time').textContent", date).await?;
        }
        page.driver.action_chain().move_to(5, 5).perform().await?;
        page.expect("document.querySelector('#ghost').hidden", true).await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_click_on_a_bar_goes_to_that_day_and_chooses_nothing() {
    for size in [DESKTOP, PHONE] {
        at(size, "", |page| async move {
            let [x, y]: [f64; 2] = page
                .eval(
                    "(svg => { svg.scrollIntoView({block: 'center'}); const r = svg.getBoundingClientRect();
                       return [r.left + r.width * 293 / 365, r.top + r.height / 4]; })
                     (document.querySelector('[data-lane=zangilan] .bars'))",
                )
                .await?;
            page.driver
                .action_chain()
                .move_to(x.round() as i64, y as i64)
                .click()
                .perform()
                .await?;
            page.until("Math.abs(day.valueAsNumber - 293) <= 1").await?;
            page.expect_attribute("#details", "data-area", None).await?;
            // A drag over the bars takes the day along.
            let [from, to] = [x, x - 60.0].map(|x| x.round() as i64);
            let drag = page.driver.action_chain().move_to(from, y as i64).click_and_hold();
            drag.move_to(to + 20, y as i64).move_to(to, y as i64).perform().await?;
            page.until("day.valueAsNumber < 290").await?;
            page.driver.action_chain().release().perform().await?;
            page.expect_attribute("#details", "data-area", None).await?;
            page.assert_quiet().await
        });
    }
}

#[test]
fn the_lanes_are_one_tab_stop_with_arrows_inside() {
    at(DESKTOP, "", |page| async move {
        let stops: u32 = page
            .eval("[...document.querySelectorAll('.lanes button')].filter(e => e.tabIndex === 0).length")
            .await?;
        assert_eq!(stops, 1);
        page.find("[data-lane] button[tabindex='0']").await?.focus().await?;
        let focused = "document.activeElement.closest('[data-lane]').dataset.lane";
        let order: Vec<String> = page
            .eval("[...document.querySelectorAll('[data-lane]')].map(e => e.dataset.lane)")
            .await?;
        for lane in order.iter().skip(1).chain(order.last()) {
            page.press(Key::Down).await?;
            page.expect(focused, lane).await?;
        }
        page.press(Key::Home).await?;
        page.expect(focused, &order[0]).await?;
        page.press("]").await?;
        page.expect_day("1992-09-18").await?;
        page.press(Key::Up + Key::Down).await?;
        page.press(Key::Enter).await?;
        page.expect_attribute("#details", "data-area", Some(order[1].as_str())).await?;
        Ok(())
    });
}

#[test]
fn the_hairline_stands_where_the_thumb_stands() {
    for size in [DESKTOP, PHONE] {
        at(size, "#date=1992-12-31", |page| async move {
            for index in [0, 140, 365] {
                page.slide(index).await?;
                let apart: f64 = page
                    .eval(&format!(
                        "(r => Math.abs(r.left + 14 + (r.width - 28) * {index} / 365
                           - document.querySelector('.hairline line').getBoundingClientRect().left))
                         (day.getBoundingClientRect())"
                    ))
                    .await?;
                assert!(apart <= 1.5, "{apart} px apart on day {index}");
            }
            Ok(())
        });
    }
}

#[test]
fn the_table_of_periods_leads_to_its_days() {
    in_chromium(DESKTOP, "", |page| async move {
        page.click(".periods summary").await?;
        page.click("[data-period-of=zangilan][data-account=ground]:last-child td:nth-of-type(2) a")
            .await?;
        page.until("document.querySelector('main').dataset.day === '1992-12-10'").await?;
        page.expect_attribute("#details", "data-area", Some("zangilan")).await?;
        page.assert_quiet().await
    });
}

#[test]
fn near_a_change_a_click_on_a_bar_means_the_change() {
    in_chromium(DESKTOP, "", |page| async move {
        // Two pixels beside 18 May, a day of which is two pixels wide.
        let [x, y]: [f64; 2] = page
            .eval(
                "(r => [r.left + r.width * 138 / 365 + 3, r.top + r.height * 0.75])
                 (document.querySelector('[data-lane=lachin] .bars').getBoundingClientRect())",
            )
            .await?;
        page.driver.action_chain().move_to(x as i64, y as i64).click().perform().await?;
        page.until("['1992-05-17', '1992-05-18', '1992-05-20'].includes(document.querySelector('main').dataset.day)")
            .await
    });
}

#[test]
fn an_area_that_is_pointed_at_is_lit_on_every_map_and_in_its_row() {
    in_chromium(DESKTOP, "", |page| async move {
        let row = page.find("[data-lane=qubadli] button").await?;
        page.driver.action_chain().move_to_element_center(&row).perform().await?;
        let lit = "[...document.querySelectorAll('svg.map [data-area=qubadli]')].map(it => getComputedStyle(it).strokeWidth)";
        page.expect(lit, ["6px", "6px"]).await?;
        page.driver.action_chain().move_to(5, 5).perform().await?;
        page.until(&format!("!{lit}.includes('6px')")).await
    });
}
