//! Every file of which another reading says what is understood of it (`crates/dated/tests/expected.json`), opened by a
//! reader: what is on the map on its days, and what is said where there is none.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::open::{DAY, give, ready, verdict};
use super::page::{DESKTOP, Outcome, Page, unopened};

fn expected(part: &str) -> Vec<(String, Value)> {
    let place = crate::paths().root.join("crates/dated/tests/expected.json");
    let all: Value = serde_json::from_str(&fs::read_to_string(place).expect("it can be read"))
        .expect("the right answers");
    let all = all[part].as_object().expect("files").clone();
    all.into_iter().collect()
}

/// The samples of this name: a file, all files of a folder, or all that begin so.
fn samples(name: &str) -> Vec<String> {
    let root = crate::paths().root.join("crates/dated/tests/samples");
    let (folder, start) = match (root.join(name).is_dir(), name.rsplit_once('/')) {
        (true, _) => (name, ""),
        (false, Some((folder, start))) => (folder, start),
        (false, None) => ("", name),
    };
    let entries = fs::read_dir(root.join(folder)).expect("a folder of samples");
    let names = entries.map(|entry| entry.expect("a sample").file_name().into_string());
    let names = names.map(|name| name.expect("a name in Unicode"));
    let mut found: Vec<String> = names
        .filter(|name| name.starts_with(start))
        .map(|name| Path::new(folder).join(name).display().to_string())
        .collect();
    found.sort();
    found
}

async fn given(page: &Page, name: &str) -> Outcome {
    ready(page, "").await?;
    let samples = samples(name);
    give(page, &samples.iter().map(String::as_str).collect::<Vec<_>>()).await
}

#[test]
fn a_reader_sees_on_each_day_what_another_reading_finds_there() {
    unopened(DESKTOP, |page| async move {
        for (name, it) in expected("files") {
            given(&page, &name).await?;
            verdict(&page, "opened").await?;
            let within = |day: &str| {
                let [first, last] = ["first_day", "last_day"].map(|end| it[end].as_str());
                first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last)
            };
            let shown = it["shown"].as_object().into_iter().flatten();
            let shown = shown.map(|(day, it)| (day.as_str(), &it["count"]));
            // Of files that are stops.
            let stops = it["stops"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let counts = it["counts"].as_array().into_iter().flatten();
            for (day, count) in shown.filter(|(day, _)| within(day)).chain(stops.zip(counts)) {
                page.eval::<()>(&format!("void (location.hash = 'date={day}')")).await?;
                page.expect(DAY, day).await?;
                let found = "document.querySelectorAll('svg.map [data-area]').length";
                page.expect(&format!("['{name}', '{day}', {found}]"), (&name, day, count)).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_reader_is_told_what_is_wrong_with_a_file() {
    unopened(DESKTOP, |page| async move {
        for (name, it) in expected("verdicts") {
            given(&page, &name).await?;
            verdict(&page, it["verdict"].as_str().expect("a verdict")).await?;
            let said = it["must_say"].as_array().expect("words");
            let said: Vec<&str> = said.iter().filter_map(Value::as_str).collect();
            page.eval::<()>("void (document.getElementById('faults').open = true)").await?;
            page.expect_words("body", &said).await?;
        }
        Ok(())
    });
}
