//! Details of a district: opened, kept and left in every way.

use thirtyfour::prelude::*;

use super::page::{DESKTOP, Outcome, PHONE, Page, at, in_chromium};

async fn expect_chosen(page: &Page, area: Option<&str>) -> Outcome {
    page.expect_attribute("#details", "data-area", area).await
}

/// The district in whose lane the focus is.
const FOCUSED: &str = "document.activeElement.closest('[data-lane]')?.dataset.lane ?? ''";

async fn assert_lachin_is_told(page: &Page) -> Outcome {
    expect_chosen(page, Some("lachin")).await?;
    let told = [
        "From 20 May 1992",
        "18 May 1992 to 17 September 1992",
        "Howard Witt, Chicago Tribune",
        "Laçîn",
    ];
    page.expect_words("#details", &told).await
}

/// A point inside a district's area, found in the shape itself.
async fn point_in(page: &Page, area: &str) -> WebDriverResult<(i64, i64)> {
    let [x, y]: [f64; 2] = page
        .eval(&format!(
            "(shape => {{
               shape.scrollIntoView({{block: 'center'}});
               const box = shape.getBoundingClientRect();
               for (let y = 0.1; y < 1; y += 0.1) for (let x = 0.1; x < 1; x += 0.1) {{
                 const at = [box.left + box.width * x, box.top + box.height * y].map(Math.floor);
                 if (document.elementFromPoint(...at) === shape) return at;
               }}
             }})(document.querySelector('[data-area={area}]'))"
        ))
        .await?;
    Ok((x as i64, y as i64))
}

#[test]
fn a_click_on_the_map_opens_details_and_the_button_closes_them() {
    at(DESKTOP, "", |page| async move {
        let (x, y) = point_in(&page, "lachin").await?;
        page.driver.action_chain().move_to(x, y).click().perform().await?;
        assert_lachin_is_told(&page).await?;
        // Map and list are one control.
        page.expect_attribute("[data-lane=lachin] button", "aria-pressed", Some("true")).await?;
        page.click("#details .close").await?;
        expect_chosen(&page, None).await?;
        page.assert_quiet().await
    });
}

#[test]
fn the_list_opens_the_same_details() {
    in_chromium(DESKTOP, "", |page| async move {
        page.click("[data-lane=lachin] button").await?;
        assert_lachin_is_told(&page).await
    });
}

#[test]
fn enter_in_the_list_opens_details_and_escape_leaves_them() {
    at(DESKTOP, "", |page| async move {
        page.find("[data-lane=lachin] button").await?.focus().await?;
        page.press(Key::Enter).await?;
        assert_lachin_is_told(&page).await?;
        page.press(Key::Escape).await?;
        expect_chosen(&page, None).await?;
        page.expect(FOCUSED, "lachin").await
    });
}

#[test]
fn leaving_from_within_returns_the_focus_to_the_list() {
    at(DESKTOP, "#area=qubadli", |page| async move {
        page.find("#details .close").await?.focus().await?;
        page.press(Key::Escape).await?;
        expect_chosen(&page, None).await?;
        page.expect(FOCUSED, "qubadli").await
    });
}

#[test]
fn the_choice_survives_a_change_of_date_and_the_details_follow_it() {
    in_chromium(DESKTOP, "#area=lachin", |page| async move {
        page.find("#day").await?.focus().await?;
        page.press(Key::End).await?;
        expect_chosen(&page, Some("lachin")).await?;
        let since = ["From 1 December 1992", "28 October 1992 to 31 December 1992"];
        page.expect_words("#details", &since).await
    });
}

#[test]
fn on_a_wide_page_choosing_moves_nothing_and_both_accounts_stand_beside_each_other() {
    at(DESKTOP, "", |page| async move {
        for (width, height) in [(1440, 900), (1366, 768), (1280, 720)] {
            page.resize(width, height).await?;
            let map = "document.querySelector('svg.map').getBoundingClientRect().top";
            let before: f64 = page.eval(map).await?;
            for area in ["kalbajar", "lachin", "qubadli", "jabrayil", "zangilan"] {
                page.eval::<()>(&format!(
                    "document.querySelector('[data-lane={area}] button').click()"
                ))
                .await?;
                expect_chosen(&page, Some(area)).await?;
                assert!(page.eval::<bool>("scrollY === 0").await?, "{area} at {width}");
                let after: f64 = page.eval(map).await?;
                assert!((after - before).abs() < 0.5, "{area} at {width}: {before}, {after}");
                let seen: Vec<[f64; 3]> = page
                    .eval("[...document.querySelectorAll('#details .holder')].map(it => it.getBoundingClientRect()).map(it => [it.left, it.top, it.bottom])")
                    .await?;
                let [declared, ground] = [seen[0], seen[1]];
                assert!(
                    declared[0] < ground[0] && (declared[1] - ground[1]).abs() < 1.0,
                    "{seen:?}"
                );
                assert!(ground[2] <= f64::from(height), "{area} at {width}×{height}: {seen:?}");
            }
            page.press(Key::Escape).await?;
            expect_chosen(&page, None).await?;
        }
        Ok(())
    });
}

#[test]
fn an_address_with_a_district_opens_with_the_date_and_the_map() {
    for size in [DESKTOP, PHONE] {
        in_chromium(size, "#date=1992-10-20&area=lachin&view=all", |page| async move {
            expect_chosen(&page, Some("lachin")).await?;
            assert!(page.eval::<bool>("scrollY === 0").await?, "at the top");
            Ok(())
        });
    }
}

#[test]
fn on_a_phone_a_tap_opens_details_below_and_brings_them_into_view() {
    at(PHONE, "", |page| async move {
        let (x, y) = point_in(&page, "kalbajar").await?;
        page.driver.action_chain().move_to(x, y).click().perform().await?;
        expect_chosen(&page, Some("kalbajar")).await?;
        let details = "document.querySelector('#details').getBoundingClientRect().top";
        let below_map: f64 = page
            .eval(&format!(
                "{details} - document.querySelector('svg.map').getBoundingClientRect().bottom"
            ))
            .await?;
        assert!(below_map >= 0.0, "details cover the map by {below_map}");
        page.until(&format!("{details} >= 0 && {details} < innerHeight - 100")).await?;
        Ok(())
    });
}
