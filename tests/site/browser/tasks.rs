//! What readers come for, and what it costs them: actions, and pixels scrolled.

use serde_json::json;

use super::page::{DESKTOP, Outcome, PHONE, Page, at, in_chromium};

/// Whether every element that matches lies whole within the window.
async fn expect_in_sight(page: &Page, css: &str) -> Outcome {
    let seen = format!(
        "[...document.querySelectorAll('{css}')].map(it => it.getBoundingClientRect())
           .every(it => it.width > 0 && it.top >= 0 && it.bottom <= innerHeight)
         && document.querySelectorAll('{css}').length > 0"
    );
    page.expect(&format!("Boolean({seen})"), true).await
}

async fn expect_unscrolled(page: &Page) -> Outcome {
    page.expect("scrollY", 0).await
}

/// Gives the date field a date, as its picker does: one action.
async fn go_to(page: &Page, date: &str) -> Outcome {
    page.eval::<()>(&format!(
        "void (e => (e.value = '{date}', e.dispatchEvent(new Event('input', {{bubbles: true}}))))
           (document.querySelector('#go-to'))"
    ))
    .await
}

/// A date, and nothing else: the sentence states both accounts, on a phone too.
#[test]
fn who_held_kalbajar_on_9_june_costs_a_date() {
    for size in [DESKTOP, PHONE] {
        at(size, "", |page| async move {
            go_to(&page, "1992-06-09").await?;
            page.expect_day("1992-06-09").await?;
            let both = [
                "According to the article, all five districts are administered by the Kurdish Republic of Lachin",
                "the other four are held by Azerbaijan",
            ];
            page.expect_words("#sentence", &both).await?;
            expect_in_sight(&page, "#sentence").await?;
            expect_unscrolled(&page).await
        });
    }
}

#[test]
fn what_happened_in_lachin_on_18_may_costs_a_date() {
    at(DESKTOP, "", |page| async move {
        go_to(&page, "1992-05-18").await?;
        page.expect_words("#on-this-day", &["Town of Lachin passes to Armenian forces"]).await?;
        expect_in_sight(&page, "#on-this-day [data-event=lachin-falls] > a").await?;
        expect_unscrolled(&page).await
    });
}

/// From a day of October one click: who, since when, and the numbers of the sources.
#[test]
fn evidence_that_zangilan_was_azerbaijani_in_october_costs_a_click() {
    for size in [(1440, 900), (1366, 768), (1280, 720)] {
        at(size, "#date=1992-10-20", |page| async move {
            let area = "svg.map[data-account=ground] [data-area=zangilan]";
            let click = "new MouseEvent('click', {bubbles: true})";
            page.eval::<()>(&format!(
                "void document.querySelector('{area}').dispatchEvent({click})"
            ))
            .await?;
            let of_it = "#details [data-account=ground]";
            page.expect_words(of_it, &["Azerbaijan", "From 1 January 1992"]).await?;
            expect_in_sight(&page, &format!("{of_it} .period")).await?;
            expect_in_sight(&page, &format!("{of_it} .cites a")).await?;
            expect_unscrolled(&page).await
        });
    }
}

#[test]
fn comparing_19_and_20_may_costs_a_click() {
    at(DESKTOP, "", |page| async move {
        page.click(".tools button").await?;
        page.until("location.hash.includes('compare=1992-05-19')").await?;
        page.expect_words("#difference", &["Kurdish Republic of Lachin"]).await?;
        expect_unscrolled(&page).await
    });
}

#[test]
fn the_town_and_the_corridor_are_named() {
    at(DESKTOP, "", |page| async move {
        page.expect("document.querySelector('#inset').getBoundingClientRect().height > 100", true)
            .await?;
        let names =
            "[...document.querySelectorAll('#inset-ground text')].map(it => it.textContent)";
        let names: Vec<String> = page.eval(names).await?;
        for name in ["town of Lachin", "Lachin corridor", "Goris", "Shusha"] {
            assert!(names.iter().any(|it| it == name), "{name} in {names:?}");
        }
        // The corridor is called so from the day on which it opens.
        let road = "[...document.querySelectorAll('#inset-ground .open-road-name')].map(it => it.textContent).join()";
        page.expect(road, "Lachin corridor").await?;
        let open = "getComputedStyle(document.querySelector('#inset')).getPropertyValue('--open-road-name')";
        for (day, shown) in [("1992-05-17", ""), ("1992-05-18", "1"), ("1992-12-31", "1")] {
            go_to(&page, day).await?;
            page.expect_day(day).await?;
            page.expect(open, shown).await?;
        }
        // What it refers to is there: the areas of the map of the account.
        page.expect("document.querySelector('#inset-ground use').href.baseVal", "#areas-ground")
            .await?;
        page.expect("document.querySelectorAll('#areas-ground > *').length", 5).await
    });
}

/// A tap in the middle of an element, which must be within the window and under nothing else.
async fn tap(page: &Page, css: &str) -> Outcome {
    let place = format!(
        "(() => {{
           const element = document.querySelector('{css}');
           const {{left, top, width, height}} = element.getBoundingClientRect();
           const [x, y] = [left + width / 2, top + height / 2];
           const met = document.elementFromPoint(x, y);
           return element.contains(met) || met?.contains(element) ? [x, y] : null;
         }})()"
    );
    let place: Option<[f64; 2]> = page.eval(&place).await?;
    let Some([x, y]) = place else { panic!("{css} cannot be tapped") };
    for (kind, touches) in [("touchStart", json!([{"x": x, "y": y}])), ("touchEnd", json!([]))] {
        let finger = json!({"type": kind, "touchPoints": touches});
        page.tools("Input.dispatchTouchEvent", finger).await?;
    }
    Ok(())
}

/// The tasks with a finger: Chromium only, whose tools have one.
#[test]
fn by_touch_each_task_costs_as_little() {
    in_chromium(PHONE, "#date=1992-10-26", |page| async move {
        let touches = json!({"enabled": true, "maxTouchPoints": 1});
        page.tools("Emulation.setTouchEmulationEnabled", touches).await?;
        // Evidence that Zangilan was Azerbaijani: a tap, and a tap back.
        tap(&page, "svg.map[data-account=ground] [data-area=zangilan]").await?;
        page.expect_attribute("#details", "data-area", Some("zangilan")).await?;
        expect_in_sight(&page, "#details [data-account] .holder").await?;
        expect_in_sight(&page, "#details [data-account] .period").await?;
        tap(&page, "#details .close").await?;
        expect_unscrolled(&page).await?;
        // The day before: a tap, without scrolling.
        tap(&page, "#previous-day").await?;
        page.expect_day("1992-10-25").await?;
        expect_unscrolled(&page).await?;
        // Comparing: a tap.
        tap(&page, ".tools button").await?;
        page.until("location.hash.includes('compare=')").await?;
        expect_in_sight(&page, "#difference").await?;
        expect_unscrolled(&page).await?;
        tap(&page, "#compare").await?;
        page.expect("Boolean(document.querySelector('#difference'))", false).await?;
        // A picture for a slide, or a citation: a tap leads there, a second one takes it.
        tap(&page, ".tools a").await?;
        page.until("document.querySelector('#citation').textContent").await?;
        expect_in_sight(&page, "#take-title").await?;
        tap(&page, "#copy-citation").await?;
        page.until("document.querySelector('#taken').textContent").await?;
        page.tools("Emulation.setTouchEmulationEnabled", json!({"enabled": false})).await?;
        page.assert_quiet().await
    });
}
