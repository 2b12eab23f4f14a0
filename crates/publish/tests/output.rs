//! A build replaces what an earlier build wrote, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use publish::output::{FILE_LIST, OutputFolder};

/// An empty folder with a name that has spaces and letters of other scripts, removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let folder = format!("output {name} Laçın Լաչին {}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn at(&self, place: &str) -> PathBuf {
        self.0.join(place)
    }

    fn file(&self, place: &str, text: &str) -> PathBuf {
        let path = self.at(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn build(folder: &Path, inputs: &[&Path], files: &[(&str, &str)]) -> Result<(), String> {
    let claimed = OutputFolder::claim(folder, inputs);
    let files = files.iter().map(|(place, text)| (*place, text.as_bytes()));
    claimed.and_then(|it| it.replace(files)).map_err(|error| format!("{error:#}"))
}

/// Every path below a folder.
fn listed(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            all.extend(listed(&entry.path()).into_iter().map(|it| format!("{name}/{it}")));
        } else {
            all.push(name);
        }
    }
    all.sort();
    all
}

const FIRST: &[(&str, &str)] = &[("index.html", "one"), ("az/index.html", "bir"), ("old.js", "x")];
const SECOND: &[(&str, &str)] = &[("index.html", "two")];

#[test]
fn replaces_a_site_as_a_whole() {
    let scratch = Scratch::new("whole");
    let site = scratch.at("new/deep/site");
    build(&site, &[], FIRST).unwrap();
    assert_eq!(listed(&site), ["az/index.html", FILE_LIST, "index.html", "old.js"]);
    build(&site, &[], SECOND).unwrap();
    assert_eq!(listed(&site), [FILE_LIST, "index.html"]);
    assert_eq!(listed(&scratch.at("new/deep")).len(), 2, "nothing is left beside it");
}

#[test]
fn refuses_a_folder_of_somebody_else_and_names_what_is_in_it() {
    let scratch = Scratch::new("foreign");
    let input = scratch.file("mine/my.geojson", "{}");
    scratch.file("mine/notes", "keep");
    scratch.file("mine.new/other", "keep");
    let before = listed(&scratch.0);
    let folder = scratch.at("mine");
    // The folder itself, the same by other ways, its parent, a file, the root of all.
    let ways = [folder.clone(), folder.join("."), folder.join(".."), input.clone(), "/".into()];
    for way in ways {
        let error = build(&way, &[&input], FIRST).unwrap_err();
        let is_told = ["notes", "other", "is a file", "not empty"];
        assert!(is_told.iter().any(|it| error.contains(it)), "{}: {error}", way.display());
        assert_eq!(listed(&scratch.0), before, "{}", way.display());
    }
}

#[test]
fn refuses_a_site_with_a_foreign_file_in_it() {
    let scratch = Scratch::new("mixed");
    let site = scratch.at("site");
    build(&site, &[], FIRST).unwrap();
    scratch.file("site/az/notes.txt", "keep");
    let error = build(&site, &[], SECOND).unwrap_err();
    assert!(error.contains("az/notes.txt") && error.contains("nothing was changed"), "{error}");
    assert_eq!(fs::read_to_string(site.join("index.html")).unwrap(), "one");
    // An empty folder is somebody's too, and so is a list that lists itself not.
    fs::remove_file(site.join("az/notes.txt")).unwrap();
    fs::create_dir(site.join("mine")).unwrap();
    assert!(build(&site, &[], SECOND).unwrap_err().contains("mine"));
    let other = scratch.file("other/files.txt", "milk\nbread\n");
    assert!(build(other.parent().unwrap(), &[], SECOND).unwrap_err().contains("files.txt"));
}

#[test]
fn refuses_to_replace_its_own_input() {
    let scratch = Scratch::new("input");
    let site = scratch.at("site");
    build(&site, &[], &[("index.html", "one"), ("data/my.geojson", "{}")]).unwrap();
    let error = build(&site, &[&site.join("data/my.geojson")], SECOND).unwrap_err();
    assert!(error.contains("would replace"), "{error}");
    let error = build(&site, &[&site.join("data")], SECOND).unwrap_err();
    assert!(error.contains("would replace"), "{error}");
    assert!(site.join("data/my.geojson").exists());
}

#[test]
fn a_build_that_fails_leaves_the_former_site_and_nothing_else() {
    let scratch = Scratch::new("failing");
    let site = scratch.at("site");
    build(&site, &[], FIRST).unwrap();
    // A file where a folder should be, as a full disk stops in the middle.
    let error = build(&site, &[], &[("a", "file"), ("a/b", "file")]).unwrap_err();
    assert!(error.contains("cannot be written"), "{error}");
    assert_eq!(fs::read_to_string(site.join("index.html")).unwrap(), "one");
    assert_eq!(fs::read_dir(&scratch.0).unwrap().count(), 1);
}

#[test]
fn removes_what_an_interrupted_build_left_and_not_what_looks_like_it() {
    let scratch = Scratch::new("interrupted");
    let site = scratch.at("site");
    build(&site, &[], FIRST).unwrap();
    // As a build that was killed leaves it.
    scratch.file(".site.new-4000000-0/files.txt", "");
    scratch.file(".site.new-4000000-0/index.html", "half");
    scratch.file(".site.new-mine/files.txt", "");
    scratch.file(".site.new-17/notes", "keep");
    build(&site, &[], SECOND).unwrap();
    let left = listed(&scratch.0);
    let expected = [".site.new-17/notes", ".site.new-mine/files.txt", "site/files.txt"];
    assert_eq!(left, [&expected[..], &["site/index.html"]].concat());
}

#[test]
fn two_builds_at_once_leave_one_whole_site() {
    let scratch = Scratch::new("two");
    let site = scratch.at("site");
    build(&site, &[], FIRST).unwrap();
    std::thread::scope(|scope| {
        let builds = [FIRST, SECOND].map(|files| {
            let site = &site;
            scope.spawn(move || build(site, &[], files))
        });
        let done = builds.map(|it| it.join().unwrap());
        assert!(done.iter().all(Result::is_ok), "{done:?}");
    });
    let files = listed(&site);
    assert!([2, 4].contains(&files.len()), "{files:?}");
    assert_eq!(fs::read_dir(&scratch.0).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn follows_a_link_to_its_folder() {
    let scratch = Scratch::new("link");
    let (site, link) = (scratch.at("site"), scratch.at("link"));
    build(&site, &[], FIRST).unwrap();
    std::os::unix::fs::symlink(&site, &link).unwrap();
    build(&link, &[], SECOND).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(listed(&site), [FILE_LIST, "index.html"]);
}
