//! The samples of the reader, all that can be opened.

use std::path::{Path, PathBuf};

use dated::{Choices, File, Opened, Verdict, read};
use day_atlas::domain::DaySpan;
use day_atlas::edition::Edition;
use serde_json::json;

use crate::files::{day, names, outlines, parts, parts_of, square};

fn folder() -> PathBuf {
    Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
        .join("../dated/tests/samples")
}

/// The maps of these files; `None` where they make none.
fn map(paths: &[PathBuf]) -> Option<Opened> {
    let read_file = |path: &PathBuf| {
        (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(path).unwrap())
    };
    let files: Vec<(String, Vec<u8>)> = paths.iter().map(read_file).collect();
    let files: Vec<File<'_>> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
    match read(&files, &Choices::default()) {
        Verdict::Opened(opened) => Some(*opened),
        _ => None,
    }
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    files
}

/// A sample by its name.
pub(crate) fn sample(name: &str) -> Opened {
    together(&[name])
}

/// Samples as one map.
pub(crate) fn together(names: &[&str]) -> Opened {
    map(&names.iter().map(|name| folder().join(name)).collect::<Vec<_>>()).unwrap()
}

/// Every sample that is a map, each with its name.
fn all() -> Vec<(String, Opened)> {
    let single = ["", "made", "bad", "jsonfg"].map(|it| files_of(&folder().join(it))).concat();
    let maps = single
        .into_iter()
        .filter_map(|path| Some((path.display().to_string(), map(core::slice::from_ref(&path))?)));
    let worlds = files_of(&folder().join("made")).into_iter();
    let worlds = worlds.filter(|path| path.display().to_string().contains("world_")).collect();
    let several = [worlds, files_of(&folder().join("histogis-files"))];
    let several = several
        .into_iter()
        .map(|paths: Vec<PathBuf>| (paths[0].display().to_string(), map(&paths).unwrap()));
    maps.chain(several).collect()
}

#[test]
fn every_sample_is_an_edition_and_an_atlas() {
    let all = all();
    assert!(all.len() > 20, "{}", all.len());
    for (name, opened) in all {
        let parts = parts(&opened);
        let mut edition = parts.edition();
        // What the page's program does not say is not packed.
        edition.record.description.clear();
        edition.record.stem.clear();
        let packed = edition.pack().unwrap();
        assert_eq!(Edition::unpack(&packed).as_ref(), Ok(&edition), "{name}");
        assert_eq!(edition.scene.areas.len(), edition.record.areas.len(), "{name}");
        for (area, paths) in edition.record.areas.iter().zip(&edition.scene.areas) {
            assert_eq!(area.outlines.len(), paths.len(), "{name} {}", area.name);
            assert!(paths.iter().all(|path| path.d.starts_with('M')), "{name} {}", area.name);
        }
        let (width, height) = (edition.scene.viewport.width, edition.scene.viewport.height);
        assert!(height.tenths() > width.tenths() / 4 && height.tenths() < 4 * width.tenths());
        let atlas = parts.atlas();
        assert!(!atlas.epochs().is_empty(), "{name}");
    }
}

/// On every day of change, and on the first and last, the page has what the reader of the file has.
#[test]
fn nothing_is_lost() {
    for (name, opened) in all().into_iter().filter(|(_, it)| it.found.accounts.is_none()) {
        let parts = parts(&opened);
        let (record, atlas) = (&parts.record, parts.atlas());
        let ends = opened.span.into_iter().flat_map(|span| [span.first, span.last]);
        let days: Vec<dated::Day> = opened.changes.iter().copied().chain(ends).collect();
        for on in days {
            let Ok(there) = on.to_string().parse() else { continue };
            if !record.span.contains(there) {
                continue;
            }
            let expected: usize =
                opened.shown_on(on).map(|feature| feature.shapes_on(on).count()).sum();
            assert_eq!(atlas.state(there).areas().count(), expected, "{name} {on}");
        }
    }
}

#[test]
fn an_outline_is_sorted_and_within_the_span() {
    for (name, opened) in all() {
        let record = parts(&opened).record;
        for area in &record.areas {
            let within = |days: &DaySpan| days.within(record.span) == Some(*days);
            assert!(area.outlines.iter().all(within), "{name} {}", area.name);
            let ordered = area.outlines.is_sorted_by(|one, two| one.last() < two.first());
            assert!(ordered, "{name} {}", area.name);
        }
    }
}

#[test]
fn years_before_christ_are_days_too() {
    let record = parts(&sample("made/cliopatria.geojson")).record;
    assert_eq!(record.span.to_string(), "-3399-01-01/0476-12-31");
    let expected = ["Roman Republic", "Roman Empire", "(Greek City-States)"];
    assert_eq!(names(&record), expected);
    assert_eq!(outlines(&record, 1), ["-0026-01-01/0285-12-31", "0286-01-01/0476-12-31"]);
    assert!(record.span.contains(day("0000-02-29")));
}

#[test]
fn thousands_of_areas_have_the_names_that_there_is_room_for() {
    let feature = |i: u16| {
        let (x, y) = (f64::from(i % 60) * 1.5, f64::from(i / 60) * 1.5);
        (json!({"name": format!("n{i}"), "start": "1900", "end": "1950"}), square(x, y))
    };
    let parts = parts_of(&(0..3_000).map(feature).collect::<Vec<_>>());
    let scene = parts.edition().scene;
    assert_eq!(scene.areas.len(), 3_000);
    assert!(scene.wide.labels.len() <= 150, "{}", scene.wide.labels.len());
}
