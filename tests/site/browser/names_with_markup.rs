//! Names that are markup, formulas or control characters, through everything that is made of a file.

use serde_json::json;

use super::host::{Host, of_folder, site_of_files};
use super::open::{give, ready, verdict};
use super::page::{DESKTOP, unopened};

const SAMPLE: &str = "made/markup-names.geojson";

#[test]
fn names_that_are_markup_stay_names_on_the_page_and_in_what_is_saved() {
    unopened(DESKTOP, |page| async move {
        ready(&page, "").await?;
        page.keep_what_is_saved().await?;
        give(&page, &[SAMPLE]).await?;
        verdict(&page, "opened").await?;
        for (button, ending) in [
            ("[data-picture='0']", "svg"),
            ("[data-picture='1']", "png"),
            ("[data-save=html]", "html"),
        ] {
            page.eval::<()>("void (window.saved = [])").await?;
            page.click(button).await?;
            page.until(&format!("window.saved[0]?.[0].endsWith('.{ending}')")).await?;
            if ending == "svg" {
                let parsed = "new DOMParser().parseFromString(window.saved[0][1], 'image/svg+xml').querySelector('parsererror') === null";
                page.expect(parsed, true).await?;
            }
        }
        let title: String = page.eval("document.title").await?;
        assert!(title.starts_with("markup-names.geojson"), "{title}");
        let names: Vec<String> = page
            .eval("[...document.querySelectorAll('[data-lane] .lane-name')].map(it => it.textContent)")
            .await?;
        assert!(names.iter().any(|it| it.contains("</script>")), "{names:?}");
        page.expect("document.querySelectorAll('#app script').length", json!(0)).await
    });
}

#[test]
fn a_site_of_names_that_are_markup_is_built_and_opens() {
    let file = crate::paths().root.join("crates/dated/tests/samples").join(SAMPLE);
    let host = Host::start(of_folder(&site_of_files(vec![file], "markup-names")));
    unopened(DESKTOP, |page| async move {
        page.open_at(&host.address).await?;
        let title: String = page.eval("document.title").await?;
        assert_ne!(title, "broken");
        page.expect("document.querySelectorAll('#app script').length", json!(0)).await
    });
}
