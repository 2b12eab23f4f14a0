//! Pages built from anybody's files, in a browser: what is on the map on a day is what another reading of the same file
//! says (`crates/dated/tests/expected.json`).

use std::path::PathBuf;

use publish::map::Map;
use publish::paths::Paths;
use publish::{Build, Programs};
use serde_json::Value;

use super::host::{Host, of_folder, written};
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
    Paths::of_this_checkout().root.join("crates/dated/tests")
}

/// The site of a sample.
fn site(file: &str) -> PathBuf {
    site_of_file(samples().join("samples").join(file), file)
}

/// The site of a file, beside those of other tests.
pub(super) fn site_of_file(file: PathBuf, name: &str) -> PathBuf {
    let map = Map::of(vec![file]);
    let (parts, files) = map.parts().expect("a map").expect("it is of files");
    let paths = Paths::of_this_checkout();
    let programs = Programs::compiled(&paths).expect("the compiled programs");
    let files = Some(files.as_slice());
    let build = Build { paths: &paths, parts: &parts, files, programs: &programs, address: None };
    written(&paths, &build.assemble().expect("a site"), name)
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
        let host = Host::start(of_folder(&site(file)));
        unopened(DESKTOP, |page| async move {
            for (day, count, mut labels) in expected(file) {
                page.open_at(&format!("{}#date={day}", host.address)).await?;
                page.expect("document.querySelector('main').dataset.day", &day).await?;
                page.expect("document.querySelectorAll('svg.map [data-area]').length", count)
                    .await?;
                if named && !labels.is_empty() {
                    // A name that stands twice is told apart by a number.
                    let names = "[...document.querySelectorAll('svg.map [data-area]')].map(it =>
                      document.querySelector(`[data-lane=\"${it.dataset.area}\"] .lane-name`).textContent.replace(/ \\(\\d+\\)$/, '')).sort()";
                    let mut names: Vec<String> = page.eval(names).await?;
                    names.sort();
                    labels.sort();
                    assert_eq!(names, labels, "{file} on {day}");
                }
            }
            page.assert_quiet().await
        });
    }
}
