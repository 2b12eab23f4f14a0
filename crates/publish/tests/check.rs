//! The command on files of the disk.

use std::path::Path;
use std::process::Command;

/// The exit code and the words of a check.
fn check(arguments: &[&str]) -> (i32, String) {
    let samples = Path::new(&std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"))
        .join("../dated/tests/samples");
    let mut command = Command::new(env!("CARGO_BIN_EXE_atlas"));
    let done = command.arg("check").args(arguments).current_dir(samples).output().expect("it runs");
    (done.status.code().expect("a code"), String::from_utf8_lossy(&done.stdout).into_owned())
}

#[test]
fn its_code_says_whether_a_file_is_whole_faulty_or_cannot_be_shown() {
    for (file, code, told) in [
        ("histogis-states.geojson", 0, "36 of 36 successions begin on the day after"),
        ("bad/dates.geojson", 1, "1900 had no 29 February"),
        ("bad/topojson.json", 2, "ogr2ogr"),
        ("bad/no-dates.geojson", 2, "Which column"),
    ] {
        let (found, words) = check(&[file]);
        assert_eq!(found, code, "{file}: {words}");
        assert!(words.contains(told), "{file}: {words}");
    }
}

#[test]
fn what_it_decides_can_be_decided_otherwise() {
    let after = check(&["histogis-states.geojson", "--end-is", "after"]).1;
    assert!(after.contains("day after the last"), "{after}");
    let historical = check(&["wikidata-battles.geojson", "--years", "historical"]).1;
    assert!(historical.contains("489 BC"), "{historical}");
    let ordered = check(&["bad/slashes-ambiguous.geojson", "--order", "dmy"]);
    assert_eq!(ordered.0, 0, "{}", ordered.1);
    for decided in [["bad/swapped.geojson", "--swapped"], ["bad/no-dates.geojson", "--timeless"]] {
        let (code, words) = check(&decided);
        assert_ne!(code, 2, "{words}");
    }
}

#[test]
fn it_tells_in_the_language_that_is_asked_for() {
    for (tag, told) in [
        ("en", "1900 had no 29 February"),
        ("hy", "29 փետրվարի, 1900 թ."),
        ("ru", "29 февраля 1900 г. не было."),
    ] {
        let (code, words) = check(&["bad/dates.geojson", "--language", tag]);
        assert_eq!(code, 1, "{words}");
        assert!(words.contains(told), "{words}");
    }
    let (code, words) = check(&["bad/dates.geojson", "--language", "xx"]);
    assert_eq!((code, words.as_str()), (2, ""));
}
