//! What a reader saves of files of their own.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::keyboard::tab_to;
use super::open::{DAY, ready, unasked, verdict};
use super::page::{DESKTOP, Outcome, Page, unopened, unopened_in_chromium};

/// How large a saved map may be without its data, in bytes.
const MOST: usize = 400_000;

/// Opens the sample on a day with an area.
async fn sample(page: &Page, folder: &str) -> Outcome {
    ready(page, folder).await?;
    page.keep_what_is_saved().await?;
    page.click("#try").await?;
    verdict(page, "opened").await?;
    page.slide(140).await?;
    page.click("[data-lane] button").await?;
    page.until("document.querySelector('#details[data-area]')").await
}

/// Saves in a form, and gives the name and the text of the file.
async fn saved(page: &Page, form: &str) -> WebDriverResult<(String, String)> {
    page.eval::<()>("void (window.saved = [])").await?;
    page.click(&format!("[data-save={form}]")).await?;
    page.until("window.saved.length === 1").await?;
    let (name, text): (String, String) = page.eval("window.saved[0].slice(0, 2)").await?;
    page.expect_words("#taken", &[&name]).await?;
    Ok((name, text))
}

/// The sentence, the day, the area and the view of a page.
fn told(document: &str) -> String {
    format!(
        "(page => [page.getElementById('sentence').textContent, page.querySelector('main').dataset.day,
           page.getElementById('details').dataset.area, page.querySelector('[name=view]:checked').value])
         ({document})"
    )
}

/// A file as a page that runs no script.
const PARSED: &str = "new DOMParser().parseFromString(window.saved[0][1], 'text/html')";

#[test]
fn a_map_is_one_file_that_opens_from_a_folder_on_what_was_shown() {
    unopened(DESKTOP, |page| async move {
        sample(&page, "tr/").await?;
        page.click("[name=view]:not(:checked)").await?;
        page.until("document.querySelectorAll('svg.map').length === 1").await?;
        let shown: [String; 4] = page.eval(&told("document")).await?;
        let (name, text) = saved(&page, "html").await?;
        assert_eq!(name, "control.html");
        assert!(!text.contains("{its_"), "a place is empty");

        // Its map stands in its HTML, with what the reader has set.
        let parsed: [String; 4] = page.eval(&told(PARSED)).await?;
        assert_eq!(parsed, shown);
        let drawn = format!(
            "(page => [page.querySelectorAll('#app svg.map path').length > 3, page.getElementById('day').getAttribute('value'),
               page.querySelectorAll('[style]').length, page.documentElement.lang])({PARSED})"
        );
        page.expect(&drawn, json!([true, "140", 0, "tr"])).await?;
        let data: usize = page
            .eval(&format!(
                "(page => page.getElementById('app').innerHTML.length + page.querySelectorAll('[data-names]')[1].textContent.length)({PARSED})"
            ))
            .await?;
        assert!(text.len() - data < MOST, "{} bytes, {data} of them data", text.len());

        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("saved.html");
        fs::write(&place, text).expect("a file in the folder of the tests");
        page.open_at(&format!("file://{}", place.display())).await?;
        let again: [String; 4] = page.eval(&told("document")).await?;
        assert_eq!(again, shown);
        // Both of its style sheets are allowed.
        let bare = "[...document.querySelectorAll('svg.map .area')]
           .filter(it => getComputedStyle(it).fill === 'rgb(0, 0, 0)').length";
        page.expect(bare, 0).await?;
        page.expect("getComputedStyle(document.body).margin", "0px").await?;
        page.expect_words("#reading", &["control.geojson", "SHA-256"]).await?;

        page.eval::<()>("void document.getElementById('day').focus()").await?;
        page.press(Key::Right).await?;
        page.expect(DAY, "1992-05-21").await?;
        page.click("[data-lane]:nth-of-type(2) button").await?;
        page.until(&format!(
            "document.querySelector('#details').dataset.area !== {}",
            json!(shown[2])
        ))
        .await?;
        page.click("#compare").await?;
        page.until("document.querySelectorAll('svg.map').length === 2").await?;
        page.keep_what_is_saved().await?;
        page.eval::<()>("void document.getElementById('take').scrollIntoView()").await?;
        // The program for pictures is there once one comes.
        page.until("(document.querySelector('[data-picture]').click(), window.saved.length > 0)")
            .await?;
        let picture: String = page.eval("window.saved[0][0]").await?;
        assert!(picture.starts_with("control_1992-05-21"), "{picture}");
        let asked: Vec<String> =
            page.eval("performance.getEntriesByType('resource').map(e => e.name)").await?;
        let own = ["data:", "blob:"];
        assert!(asked.iter().all(|it| own.iter().any(|own| it.starts_with(own))), "{asked:?}");
        Ok(())
    });
}

#[test]
fn what_was_read_is_saved_for_other_programs_and_a_failure_is_told() {
    unopened(DESKTOP, |page| async move {
        sample(&page, "").await?;
        let (name, table) = saved(&page, "csv").await?;
        assert_eq!(name, "control.csv");
        assert!(table.lines().count() > 10 && table.contains("Lachin"), "{table:.300}");
        let (name, features) = saved(&page, "json").await?;
        assert_eq!(name, "control.json");
        let features: Value = serde_json::from_str(&features).expect("JSON");
        assert_eq!(features["type"], "FeatureCollection");
        assert!(features["features"].as_array().is_some_and(|it| it.len() > 4));
        page.assert_quiet().await?;
        page.eval::<()>("void (window.fetch = () => Promise.reject(new Error('no network')))")
            .await?;
        page.click("#one-file").await?;
        page.expect_words("#taken", &["It could not be saved."]).await
    });
}

#[test]
fn in_a_saved_map_too_what_a_file_holds_stays_text() {
    unopened_in_chromium(DESKTOP, |page| async move {
        ready(&page, "").await?;
        unasked(&page).await?;
        page.keep_what_is_saved().await?;
        page.eval::<()>(
            "(() => {
               const dataTransfer = new DataTransfer();
               const rows = ['latitude,longitude,name,date', '39,46,</script><img src=x>,1992-05-18', '40,47,B,1992-06-01'];
               dataTransfer.items.add(new File([rows.join('\\n')], '<img src=x>{its_app}.csv'));
               document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
             })()",
        )
        .await?;
        verdict(&page, "opened").await?;
        saved(&page, "html").await?;
        // What is parsed below has style sheets that the policy of this page does not know.
        page.assert_quiet().await?;
        let found = format!(
            "(page => [page.querySelectorAll('img').length, page.title.endsWith('{{its_app}}'), page.querySelectorAll('#app').length])({PARSED})"
        );
        page.expect(&found, json!([0, true, 1])).await
    });
}

#[test]
fn a_file_is_opened_read_and_saved_by_keyboard_alone() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        page.keep_what_is_saved().await?;
        tab_to(&page, "try").await?;
        page.press(Key::Enter).await?;
        verdict(&page, "opened").await?;
        tab_to(&page, "day").await?;
        page.press(Key::Home).await?;
        page.expect(DAY, "1992-01-01").await?;
        page.press(Key::Right).await?;
        page.expect(DAY, "1992-01-02").await?;
        let lane: String = page.eval("document.querySelector('[data-lane]').dataset.lane").await?;
        tab_to(&page, &lane).await?;
        page.press(Key::Enter).await?;
        page.until("document.querySelector('#details[data-area]')").await?;
        tab_to(&page, "one-file").await?;
        page.press(Key::Enter).await?;
        page.until("window.saved.length === 1").await?;
        page.expect_words("#taken", &["Saved as: control.html"]).await?;
        page.assert_quiet().await
    });
}
