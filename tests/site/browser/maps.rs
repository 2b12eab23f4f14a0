//! Pages built from anybody's files, in a browser: what is on the map on a day is what another reading of the same file
//! says (`crates/dated/tests/expected.json`).

use std::path::PathBuf;

use day_atlas::ui::MOST_LANES;
use serde_json::Value;

use super::host::{Host, of_folder, site_of_files};
use super::page::{DESKTOP, unopened};

/// Samples of other people's files, and whether each of their things has a name of its own.
const FILES: [(&str, bool); 5] = [
    ("histogis-states.geojson", true),
    ("sfomuseum-terminals.geojson", true),
    ("usgs-earthquakes.geojson", true),
    ("wikidata-battles.geojson", true),
    ("timedimension-spill.geojson", false),
];

fn samples() -> PathBuf {
    crate::paths().root.join("crates/dated/tests")
}

/// The site of samples.
pub(super) fn site(files: &[&str]) -> PathBuf {
    let paths = files.iter().map(|file| samples().join("samples").join(file)).collect();
    site_of_files(paths, &files.join(" ").replace('/', "-"))
}

/// What the file holds on some days, by the other reading: how many things, and their names where it tells them.
fn expected(file: &str) -> Vec<(String, usize, Vec<String>)> {
    let text = std::fs::read_to_string(samples().join("expected.json")).expect("it can be read");
    let all: Value = serde_json::from_str(&text).expect("JSON");
    let shown = all["files"][file]["shown"].as_object().expect("days").clone();
    let [first, last] = ["first_day", "last_day"].map(|it| all["files"][file][it].clone());
    let within =
        |day: &&String| Some(day.as_str()) >= first.as_str() && Some(day.as_str()) <= last.as_str();
    let days = shown.iter().filter(|(day, _)| within(day));
    days.map(|(day, it)| {
        let count = it["count"].as_u64().expect("a number") as usize;
        let label =
            |it: &Value| it.as_str().unwrap_or_default().trim_end_matches(" (about)").to_owned();
        let labels = it["labels"].as_array().into_iter().flatten().map(label).collect();
        (day.clone(), count, labels)
    })
    .collect()
}

#[test]
fn a_file_shows_on_each_day_what_another_reading_finds_there() {
    for (file, named) in FILES {
        let host = Host::start(of_folder(&site(&[file])));
        unopened(DESKTOP, |page| async move {
            for (day, count, mut labels) in expected(file) {
                page.open_at(&format!("{}#date={day}", host.address)).await?;
                page.expect("document.querySelector('main').dataset.day", &day).await?;
                page.expect("document.querySelectorAll('svg.map [data-area]').length", count)
                    .await?;
                if named && !labels.is_empty() {
                    // A name that stands twice is told apart by a number. Of very many those of the lanes are read.
                    let names = "[...document.querySelectorAll('svg.map [data-area]')].flatMap(it =>
                      document.querySelector(`[data-lane=\"${it.dataset.area}\"] .lane-name`)?.textContent.replace(/ \\(\\d+\\)$/, '') ?? []).sort()";
                    let mut names: Vec<String> = page.eval(names).await?;
                    names.sort();
                    labels.sort();
                    if count > MOST_LANES {
                        assert_eq!(names.len(), MOST_LANES, "{file} on {day}");
                        labels = names.iter().filter(|it| labels.contains(it)).cloned().collect();
                    }
                    assert_eq!(names, labels, "{file} on {day}");
                }
            }
            // The same in another language, under the same ids, beside the file as it was given.
            let shown =
                "[...document.querySelectorAll('svg.map [data-area]')].map(it => it.dataset.area)";
            let ids: Vec<String> = page.eval(shown).await?;
            let here: String = page.eval("location.hash").await?;
            page.open_at(&format!("{}tr/{here}", host.address)).await?;
            page.expect("document.documentElement.lang", "tr").await?;
            page.expect(shown, ids).await?;
            page.expect("document.querySelectorAll('.languages a').length", 6).await?;
            let given =
                "[...document.querySelectorAll('.inputs a')].map(it => it.getAttribute('href'))";
            page.expect(given, [format!("../data/files/{file}")]).await?;
            page.assert_quiet().await
        });
    }
}
