//! Files of a reader's own, opened on the page.

use std::thread::sleep;
use std::time::Duration;

use publish::map::Map;
use publish::picture::{Subject, Wish};
use serde_json::json;

use super::axe::{EVERY, assert_no_barrier};
use super::page::{DESKTOP, Outcome, PHONE, Page, SMALL, at, site, unopened, unopened_in_chromium};

/// Opens the page of a language, and waits until it can take a file.
pub(crate) async fn ready(page: &Page, folder: &str) -> Outcome {
    page.load(&format!("{}{folder}open/", site())).await?;
    page.until("document.getElementById('file')?.dataset.ready").await
}

/// Lets the page be left without a question: a test that ends does not want to be asked.
pub(crate) async fn unasked(page: &Page) -> Outcome {
    page.eval::<()>(
        "void EventTarget.prototype.addEventListener.call(window, 'beforeunload',
           event => event.stopImmediatePropagation(), {capture: true})",
    )
    .await
}

/// Gives the page samples of the reader (`crates/dated`), as its field of files gets them.
pub(super) async fn give(page: &Page, samples: &[&str]) -> Outcome {
    unasked(page).await?;
    let folder = crate::paths().root.join("crates/dated/tests/samples");
    let paths = samples.iter().map(|name| folder.join(name).display().to_string());
    let paths = paths.collect::<Vec<_>>().join("\n");
    page.find("#file").await?.send_keys(paths).await
}

async fn pasted(page: &Page, text: &str) -> Outcome {
    unasked(page).await?;
    let text = json!(text);
    page.eval::<()>(&format!(
        "void (document.querySelector('.paste').open = true, document.getElementById('pasted').value = {text})"
    ))
    .await?;
    page.click("#read-pasted").await
}

/// Waits until a verdict is told, and for a map until it answers.
pub(crate) async fn verdict(page: &Page, verdict: &str) -> Outcome {
    page.expect("document.getElementById('reading').dataset.verdict ?? ''", verdict).await?;
    let answers = verdict == "opened";
    let state = "document.documentElement.dataset.ready === 'true' && !!document.querySelector('#app svg.map')";
    page.expect(state, answers).await
}

/// Marks the map that is there, so that the next one is known.
pub(super) async fn mark(page: &Page) -> Outcome {
    page.eval::<()>("void (document.getElementById('app').dataset.before = 'true')").await
}

/// Waits until the marked map is gone.
pub(super) async fn replaced(page: &Page) -> Outcome {
    page.expect("'before' in document.getElementById('app').dataset", false).await
}

/// Chooses something in the notice, and waits for what comes of it.
async fn choose(page: &Page, choice: &str, value: &str) -> Outcome {
    mark(page).await?;
    page.eval::<()>(&format!(
        "(control => {{ control.value = '{value}'; control.dispatchEvent(new Event('change')); }})
           (document.querySelector('#notice [data-choice={choice}]'))"
    ))
    .await?;
    replaced(page).await
}

async fn chosen(page: &Page, choice: &str, value: &str) -> Outcome {
    let control = format!("document.querySelector('#notice [data-choice={choice}]')?.value");
    page.expect(&control, value).await?;
    verdict(page, "opened").await
}

const AREAS: &str = "document.querySelectorAll('svg.map [data-area]').length";
pub(crate) const DAY: &str = "document.querySelector('main').dataset.day";

#[test]
fn a_file_is_told_and_shown() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["histogis-states.geojson"]).await?;
        verdict(&page, "opened").await?;
        page.expect_words(
            "#reading",
            &["histogis-states.geojson", "107", "start_date", "36 of 36"],
        )
        .await?;
        page.slide(0).await?;
        page.expect(DAY, "1815-06-09").await?;
        page.expect(AREAS, 58).await?;
        page.click("[data-lane] button").await?;
        page.until("document.querySelector('#details[data-area]')").await?;
        page.until("/date=1815-06-09&area=/.test(location.hash)").await?;
        // Every area has the colour of its authority, and none that of an element without a rule.
        let bare = "[...document.querySelectorAll('svg.map .area')]
           .filter(it => getComputedStyle(it).fill === 'rgb(0, 0, 0)').length";
        page.expect(bare, 0).await?;
        page.assert_quiet().await
    });
}

/// Our own download is the same two maps again: what two share on the ground is striped.
#[test]
fn our_own_download_keeps_what_is_divided() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        unasked(&page).await?;
        page.click("#try").await?;
        verdict(&page, "opened").await?;
        page.slide(140).await?;
        page.expect(DAY, "1992-05-20").await?;
        let drawn = "[...document.querySelectorAll('svg.map [data-area=lachin]')]
           .map(it => [it.dataset.authority, it.dataset.sharedWith ?? '', it.getAttribute('fill')?.startsWith('url') ?? false])";
        let expected = json!([["krl", "", false], ["armenian_forces", "azerbaijan", true]]);
        page.expect(drawn, expected).await?;
        page.expect_words("#reading", &["divided between two, as shared_with says"]).await?;
        page.assert_quiet().await
    });
}

#[test]
fn another_choice_draws_another_map_and_the_one_before_hears_nothing_any_more() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["made/cliopatria.geojson"]).await?;
        verdict(&page, "opened").await?;
        chosen(&page, "years", "historical").await?;
        choose(&page, "years", "astronomical").await?;
        chosen(&page, "years", "astronomical").await?;
        let command = "document.querySelector('#command code').textContent";
        page.expect(command, "cargo xtask build --map cliopatria.geojson --years astronomical")
            .await?;
        page.slide(0).await?;
        page.expect(DAY, "-3400-01-01").await?;
        page.eval::<()>("void (location.hash = '#date=0100-06-01')").await?;
        page.expect(DAY, "0100-06-01").await?;
        // Longer than an address is left alone.
        sleep(Duration::from_millis(600));
        page.until("location.hash.startsWith('#date=0100-06-01')").await?;
        page.expect("document.querySelectorAll('#app').length", 1).await?;
        mark(&page).await?;
        page.click("#as-found").await?;
        replaced(&page).await?;
        chosen(&page, "years", "historical").await?;
        page.expect("document.getElementById('as-found').hidden", true).await?;
        page.assert_quiet().await
    });
}

#[test]
fn what_a_file_holds_stays_text() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        let name = "<img src=x onerror=\"window.run = true\">";
        // One with a date that cannot be read, and one that is shown.
        let features = [name, "1950"].map(|end| {
            json!({
                "type": "Feature",
                "properties": {"name": name, "start": "1900", "end": end},
                "geometry": {"type": "Point", "coordinates": [46, 39]},
            })
        });
        let all = json!({"type": "FeatureCollection", "features": features});
        pasted(&page, &all.to_string()).await?;
        verdict(&page, "opened").await?;
        page.expect("document.querySelector('[data-lane] .lane-name').textContent", name).await?;
        page.expect("document.querySelectorAll('#faults li').length", 1).await?;
        page.expect("document.querySelectorAll('#app img, #reading img').length", 0).await?;
        page.expect("'run' in window", false).await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_question_is_asked_and_answered() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["bad/no-dates.geojson"]).await?;
        verdict(&page, "asks").await?;
        page.expect_words("#notice", &["population"]).await?;
        page.click("#notice [data-choice=timeless]").await?;
        verdict(&page, "opened").await?;
        page.expect(AREAS, 2).await?;
        page.click("#as-found").await?;
        verdict(&page, "asks").await?;
        // No map is left standing that is of no choice.
        page.expect(AREAS, 0).await?;
        choose(&page, "at", "population").await?;
        verdict(&page, "opened").await?;
        chosen(&page, "at", "population").await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_refusal_is_told_and_a_swap_put_right() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["bad/truncated.geojson"]).await?;
        verdict(&page, "refused").await?;
        page.expect_words("#notice", &["ends too early"]).await?;
        give(&page, &["bad/swapped.geojson"]).await?;
        page.until("document.querySelector('#notice [data-choice=swapped]')").await?;
        page.click("#notice [data-choice=swapped]").await?;
        verdict(&page, "opened").await?;
        page.expect(AREAS, 2).await?;
        page.assert_quiet().await
    });
}

#[test]
fn several_files_are_one_map() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["made/world_1880.geojson", "made/world_1914.geojson"]).await?;
        verdict(&page, "opened").await?;
        page.expect_words("#reading", &["world_1880.geojson, world_1914.geojson"]).await?;
        page.assert_quiet().await
    });
}

#[test]
fn a_file_is_dropped_anywhere_on_the_page() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        unasked(&page).await?;
        page.eval::<()>(
            "(() => {
               const dataTransfer = new DataTransfer();
               dataTransfer.items.add(new File(['latitude,longitude,name,date\\n39,46,A,1992-05-18\\n40,47,B,1992-06-01'], 'dropped.csv'));
               for (const kind of ['dragover', 'drop']) {
                 document.body.dispatchEvent(new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true}));
               }
             })()",
        )
        .await?;
        verdict(&page, "opened").await?;
        page.expect_words("#reading", &["dropped.csv"]).await?;
        page.expect("document.documentElement.classList.contains('over')", false).await
    });
}

#[test]
fn leaving_is_asked_about_and_another_language_takes_the_file_along() {
    unopened(DESKTOP, |page| async move {
        let leaves = "dispatchEvent(new Event('beforeunload', {cancelable: true}))";
        ready(&page, "").await?;
        page.expect(leaves, true).await?;
        page.click("#try").await?;
        verdict(&page, "opened").await?;
        page.expect("document.querySelectorAll('svg.map').length", 2).await?;
        // A sample is not lost.
        page.expect(leaves, true).await?;
        let text = "latitude,longitude,name,date\n39,46,A,1992-05-18\n40,47,B,1992-06-01";
        page.eval::<()>(&format!(
            "void (document.querySelector('.paste').open = true, document.getElementById('pasted').value = {})",
            json!(text)
        ))
        .await?;
        page.click("#read-pasted").await?;
        page.expect_words("#reading", &["pasted text"]).await?;
        page.expect(leaves, false).await?;
        page.click(".languages a[hreflang=tr]").await?;
        for _ in 0..600 {
            if page.driver.current_url().await?.path() == "/tr/open/" {
                break;
            }
            sleep(Duration::from_millis(100));
        }
        verdict(&page, "opened").await?;
        page.expect("document.documentElement.lang", "tr").await?;
        page.expect_words("#reading", &["pasted text", "Adlar"]).await?;
        // Nothing of it is left behind.
        let kept: Vec<String> = page
            .run("(indexedDB.databases?.() ?? Promise.resolve([])).then(all => done(all.map(it => it.name)))")
            .await?;
        assert!(kept.is_empty(), "{kept:?}");
        page.assert_quiet().await?;
        unasked(&page).await
    });
}

#[test]
fn its_pictures_are_saved() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        give(&page, &["made/simplestyle.geojson"]).await?;
        verdict(&page, "opened").await?;
        page.keep_what_is_saved().await?;
        page.click("[data-picture='0']").await?;
        page.until("window.saved.length === 1 && /^simplestyle.*\\.svg$/.test(window.saved[0][0])")
            .await
    });
}

/// By the promise that a file is the same map where it is dropped and where it is built.
#[test]
fn its_picture_is_the_one_that_the_command_draws() {
    let name = "histogis-states.geojson";
    let file = crate::paths().root.join("crates/dated/tests/samples").join(name);
    let (parts, _) = Map::of(vec![file]).parts().expect("a map").expect("it is of files");
    let (date, view) = (Some("1866-08-01".to_owned()), "all".to_owned());
    let wish = Wish { date, view, area: None, language: "ru".to_owned() };
    let Subject { session, scene, .. } = wish.subject(&parts).expect("a day");
    let drawn = day_atlas::picture::svg(&session, &scene, name);
    unopened(DESKTOP, |page| async move {
        page.load(&format!("{}ru/open/#date=1866-08-01", site())).await?;
        page.until("document.getElementById('file')?.dataset.ready").await?;
        give(&page, &[name]).await?;
        verdict(&page, "opened").await?;
        page.expect(DAY, "1866-08-01").await?;
        page.keep_what_is_saved().await?;
        page.click("[data-picture='0']").await?;
        page.until("window.saved.length === 1").await?;
        let saved: String = page.eval("window.saved[0][1]").await?;
        let differs = saved.split('<').zip(drawn.split('<')).find(|(one, other)| one != other);
        assert_eq!(differs, None);
        assert_eq!(saved.len(), drawn.len());
        Ok(())
    });
}

#[test]
fn on_a_phone_nothing_is_too_wide_or_too_small() {
    unopened(PHONE, |page| async move {
        for folder in ["", "ru/"] {
            ready(&page, folder).await?;
            give(&page, &["made/ohm-overpass.geojson"]).await?;
            verdict(&page, "opened").await?;
            for (width, height) in [PHONE, SMALL] {
                page.resize(width, height).await?;
                let wide: f64 =
                    page.eval("document.documentElement.scrollWidth - innerWidth").await?;
                assert!(wide <= 0.0, "{folder} {width}: {wide} px too wide");
                let small: Vec<String> = page
                    .eval(
                        "[...document.querySelectorAll(':is(#opening, #reading, #take) :is(button, select, summary, input)')]
                           .filter(it => it.checkVisibility() && it.getBoundingClientRect().height < 44)
                           .map(it => it.outerHTML.slice(0, 80))",
                    )
                    .await?;
                assert!(small.is_empty(), "{folder} {width}: {small:?}");
            }
        }
        Ok(())
    });
}

#[test]
fn there_is_no_barrier_before_a_file_and_with_one() {
    unopened_in_chromium(DESKTOP, |page| async move {
        ready(&page, "").await?;
        assert_no_barrier(&page, EVERY, "document", "before a file").await?;
        give(&page, &["bad/dates.geojson"]).await?;
        verdict(&page, "opened").await?;
        page.eval::<()>("void document.querySelectorAll('details').forEach(it => it.open = true)")
            .await?;
        assert_no_barrier(&page, EVERY, "document", "with a file").await?;
        give(&page, &["bad/no-dates.geojson"]).await?;
        verdict(&page, "asks").await?;
        assert_no_barrier(&page, EVERY, "document", "with a question").await
    });
}

/// The page of the map says where it is, and loads nothing of it.
#[test]
fn the_map_links_to_it_and_loads_nothing_of_it() {
    at(DESKTOP, "", |page| async move {
        page.until("document.querySelector('#data a[href=\"open/\"]')").await?;
        let loaded =
            "performance.getEntriesByType('resource').filter(it => /\\/open/.test(it.name)).length";
        page.expect(loaded, 0).await
    });
}
