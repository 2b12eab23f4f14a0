//! The downloads, opened with readers of others, give the answers of the map.

use std::collections::HashSet;

use biblatex::{Bibliography, ChunksExt as _};
use day_atlas::domain::{Atlas, Day};
use day_atlas::export::files;
use day_atlas::reading::Parts;
use geojson::FeatureCollection;
use serde_json::Value;

fn file(name: &str) -> (Parts, String) {
    let parts = crate::record::all_parts();
    let (_, text) = files(&parts).into_iter().find(|(other, _)| *other == name).unwrap();
    (parts, text)
}

/// What the map says: authority, second side, status.
fn answer(atlas: &Atlas, area: &str, account: &str, day: Day) -> [String; 3] {
    let account = atlas.record().account(account).unwrap();
    let claim = &atlas.state(day).of(atlas.record().area(area).unwrap()).unwrap()[account].held;
    let other = claim.control.other().map(|id| atlas[id].key.clone()).unwrap_or_default();
    [atlas[claim.control.holder()].key.clone(), other, atlas[claim.status].key.clone()]
}

#[test]
fn every_file_that_the_page_offers_is_written() {
    let written: Vec<_> =
        files(&crate::record::all_parts()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(written, day_atlas::export::FILES);
}

#[test]
fn the_table_of_days_has_every_answer() {
    let (parts, text) = file("control-days.csv");
    let atlas = parts.atlas();
    let mut rows = 0;
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let row = row.unwrap();
        let day = row[0].parse().unwrap();
        assert_eq!(answer(&atlas, &row[1], &row[2], day), [&row[3], &row[4], &row[5]], "{row:?}");
        rows += 1;
    }
    assert_eq!(rows, 366 * 5 * 2);
}

#[test]
fn the_table_of_periods_covers_every_day_once() {
    let (parts, text) = file("control-periods.csv");
    let atlas = parts.atlas();
    let mut seen = HashSet::new();
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let row = row.unwrap();
        let (first, last): (Day, Day) = (row[2].parse().unwrap(), row[3].parse().unwrap());
        for day in atlas.span().days().filter(|day| first <= *day && *day <= last) {
            assert!(seen.insert((row[0].to_owned(), row[1].to_owned(), day)), "{row:?}");
            assert_eq!(
                answer(&atlas, &row[0], &row[1], day),
                [&row[4], &row[5], &row[6]],
                "{row:?}"
            );
        }
        assert!(!row[11].is_empty(), "no source in {row:?}");
    }
    assert_eq!(seen.len(), 366 * 5 * 2);
}

#[test]
fn the_dated_geojson_holds_on_every_day() {
    let (parts, text) = file("control.geojson");
    let collection: FeatureCollection = text.parse().unwrap();
    let atlas = parts.atlas();
    let mut answers = 0;
    for feature in &collection.features {
        let get = |name: &str| feature.property(name).and_then(Value::as_str).unwrap().to_owned();
        let time = &feature.foreign_members.as_ref().unwrap()["time"]["interval"];
        assert_eq!(*time, serde_json::json!([get("start_date"), get("end_date")]));
        let (first, last): (Day, Day) =
            (get("start_date").parse().unwrap(), get("end_date").parse().unwrap());
        for day in atlas.span().days().filter(|day| first <= *day && *day <= last) {
            let found = [get("authority"), get("shared_with"), get("status")];
            assert_eq!(answer(&atlas, &get("district"), &get("account"), day), found);
            answers += 1;
        }
        assert!(feature.geometry.is_some());
    }
    assert_eq!(answers, 366 * 5 * 2);
}

#[test]
fn every_source_stands_in_bibtex_as_it_stands_in_the_record() {
    let (parts, text) = file("sources.bib");
    let bibliography = Bibliography::parse(&text).unwrap();
    assert_eq!(bibliography.len(), parts.chronicle.sources.len());
    for source in &parts.chronicle.sources {
        let entry =
            bibliography.get(&source.key).unwrap_or_else(|| panic!("{} is missing", source.key));
        assert_eq!(entry.title().unwrap().format_verbatim(), source.title);
    }
}

#[test]
fn every_source_stands_in_csl_json() {
    let (parts, text) = file("sources.csl.json");
    let items: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(items.len(), parts.chronicle.sources.len());
    for (item, source) in items.iter().zip(&parts.chronicle.sources) {
        assert_eq!(
            (&item["id"], &item["title"]),
            (&source.key.clone().into(), &source.title.clone().into())
        );
        assert!(item["type"].is_string() && item["author"][0]["literal"].is_string());
    }
}

#[test]
fn the_gazetteer_names_each_district_in_six_languages_with_its_periods() {
    let (parts, text) = file("districts.lpf.json");
    let collection: Value = serde_json::from_str(&text).unwrap();
    for (feature, area) in
        collection["features"].as_array().unwrap().iter().zip(&parts.record.areas)
    {
        assert_eq!(feature["properties"]["title"], area.name);
        assert_eq!(feature["names"].as_array().unwrap().len(), 6);
        let periods = area.control.iter().map(|(_, it)| it.change_days().count() + 1);
        assert_eq!(feature["relations"].as_array().unwrap().len(), periods.sum::<usize>());
    }
}
