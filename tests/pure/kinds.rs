//! Kinds of faults that readers of data have reported of similar programs, each told with its file, line and place, and
//! what is passed over because it is no input.

use std::fs;
use std::path::PathBuf;

use day_atlas::reading::{Diagnostics, Folder, read};

use crate::inputs::made_up;

/// A file of the made-up folder, a text in it, another in its place, and where a fault must be told.
type Kind = (&'static str, &'static str, &'static str, &'static str);

const KINDS: [Kind; 30] = [
    // The same key twice, anywhere.
    (
        "record.json",
        "\"title\": \"Two islands\",",
        "\"title\": \"Two islands\", \"title\": \"Three\",",
        "/title",
    ),
    (
        "control.json",
        "\"from\": \"1603-12-30\",",
        "\"from\": \"1603-12-30\", \"from\": \"1603-12-30\",",
        "/from",
    ),
    (
        "districts.geojson",
        "\"properties\": {",
        "\"properties\": {\"name\": \"East\", ",
        "/properties/name",
    ),
    // Texts without words.
    ("record.json", "\"Made up, to hold the code against another record\"", "\" \"", "/subtitle"),
    ("sources.json", "\"kind\": \"", "\"side\": \"\", \"kind\": \"", "/side"),
    ("places.geojson", "\"name\": \"", "\"name\": \"\", \"also\": \"", "/name"),
    // Characters that no page and no SVG can hold.
    ("record.json", "Two islands", "Two\\u0000islands", "/title"),
    ("record.json", "Two islands", "Two\\u001bislands", "/title"),
    ("districts.json", "\"East\"", "\"Ea\\u000bst\"", "/0/names/en"),
    ("record.json", "Two islands", "Two\\uffffislands", "/title"),
    // Places to be filled that are lost or unknown.
    ("record.json", "In the chronicle, {clauses}", "In the chronicle", "/accounts/0/opening"),
    ("record.json", "In the chronicle, {clauses}", "In {day}, {clauses}", "/accounts/0/opening"),
    ("statuses.json", "is split between {a} and {b}", "is split between {a}", "/1/divided/one"),
    ("statuses.json", "the garrison of {district}", "the garrison of {area}", "/2/aside"),
    // A licence that would be shown nowhere, links of another kind.
    (
        "record.json",
        "\"text\": \"Made up\"",
        "\"text\": \"Made up\", \"licence\": \"CC0\"",
        "/credits/0",
    ),
    (
        "record.json",
        "\"text\": \"Made up\"",
        "\"text\": \"x\", \"licence\": \"CC0\", \"link\": \"javascript:alert(1)\"",
        "/credits/0/link",
    ),
    ("sources.json", "\"links\": [\n      \"https", "\"links\": [\n      \"ftp", "/links/0"),
    ("sources.json", "\"links\": [\n      \"https", "\"links\": [\"http://\", \"https", "/links/0"),
    (
        "sources.json",
        "\"links\": [\n      \"https",
        "\"links\": [\"data:text/html,x\", \"https",
        "/links/0",
    ),
    // Ids with spaces or markup.
    ("claims.json", "\"id\": \"", "\"id\": \"<b> ", "/id"),
    ("places.geojson", "\"id\": \"", "\"id\": \"<b>", "/id"),
    ("people.json", "\"id\": \"", "\"id\": \"a b", "/id"),
    // A name in the outlines that differs from the name in the list.
    ("districts.geojson", "\"name\": \"East\"", "\"name\": \"Eest\"", "/properties/name"),
    // Ids that are numbers, days that no calendar has, fields that make no sense.
    ("places.geojson", "\"id\": \"", "\"id\": 7, \"was\": \"", "/id"),
    ("record.json", "\"1604-03-02\"", "\"9999-12-32\"", "/span/last"),
    ("record.json", "\"opens_on\"", "\"roads_open\": \"1700-01-01\", \"opens_on\"", "/roads_open"),
    (
        "statuses.json",
        "\"meaning\": \"held\"",
        "\"meaning\": \"held\", \"divided\": {\"name\": \"{a} {b}\", \"one\": \"{a} {b}\", \"other\": \"{a} {b}\", \"from\": \"{a} {b}\", \"to\": \"{a} {b}\"}",
        "/0/divided",
    ),
    (
        "statuses.json",
        "\"meaning\": \"held\"",
        "\"meaning\": \"held\", \"colour\": \"red\"",
        "column",
    ),
    ("authorities.json", "\"name\": \"", "\"nickname\": \"x\", \"name\": \"", "column"),
    ("districts.json", "\"people\": 0", "\"people\": -1", "column"),
];

fn faults(folder: &Folder) -> Diagnostics {
    read(folder).expect_err("a fault")
}

#[test]
fn each_kind_of_fault_is_told_with_file_line_and_place() {
    for (file, from, to, place) in KINDS {
        let mut folder = made_up();
        let text = folder.text(file).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        folder.set(file, Some(text.replacen(from, to, 1)));
        let faults = faults(&folder);
        let told = faults
            .iter()
            .any(|it| it.file == file && it.line.is_some() && it.place.contains(place));
        assert!(told, "{file}: {to}: {place} is not among\n{faults}");
        assert!(faults.iter().count() <= 3, "{file}: {to}: false faults\n{faults}");
    }
}

/// The outline of the first district with other coordinates.
fn outlined(kind: &str, coordinates: &str) -> Folder {
    let mut folder = made_up();
    let mut value: serde_json::Value =
        serde_json::from_str(folder.text("districts.geojson").unwrap()).unwrap();
    let geometry = &mut value["features"][0]["geometry"];
    geometry["type"] = kind.into();
    geometry["coordinates"] = serde_json::from_str(coordinates).unwrap();
    folder.set("districts.geojson", Some(value.to_string()));
    folder
}

#[test]
fn geometries_that_enclose_nothing_or_themselves_are_told() {
    let square = |west: f64, size: f64| {
        let (east, south, north) = (west + size, 0.1, 0.1 + size);
        format!(
            "[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]"
        )
    };
    let (one, inside, over) = (square(0.1, 0.5), square(0.2, 0.1), square(0.3, 0.5));
    for (kind, coordinates) in [
        ("MultiPolygon", "[]".to_owned()),
        ("Polygon", "[]".to_owned()),
        ("Polygon", "[[]]".to_owned()),
        ("Polygon", "[[[0.1,0.1],[0.2,0.2],[0.3,0.3],[0.1,0.1]]]".to_owned()),
        ("Polygon", "[[[0.1,0.1],[0.1,0.1],[0.1,0.1],[0.1,0.1]]]".to_owned()),
        ("MultiPolygon", format!("[{one},{one}]")),
        ("MultiPolygon", format!("[{one},{inside}]")),
        ("MultiPolygon", format!("[{one},{over}]")),
    ] {
        let faults = faults(&outlined(kind, &coordinates));
        let told = faults.iter().any(|it| {
            it.file == "districts.geojson"
                && it.line.is_some()
                && it.place.starts_with("/features/0/geometry/coordinates")
        });
        assert!(told, "{kind} {coordinates}:\n{faults}");
    }
    let apart = square(0.8, 0.1);
    assert!(
        read(&outlined("MultiPolygon", &format!("[{one},{apart}]"))).is_ok(),
        "two parts that lie apart"
    );
}

/// What is wrong in one place is told of that place alone.
#[test]
fn an_emptied_timeline_is_one_fault() {
    let mut folder = crate::record::folder();
    let mut control: serde_json::Value =
        serde_json::from_str(folder.text("control.json").unwrap()).unwrap();
    control["lachin"]["ground"] = serde_json::json!([]);
    folder.set("control.json", Some(control.to_string()));
    let faults = faults(&folder);
    assert_eq!(faults.iter().count(), 1, "{faults}");
}

#[test]
fn a_text_that_is_translated_twice_or_loses_a_place_is_told() {
    let folder = crate::record::folder();
    let words: serde_json::Value =
        serde_json::from_str(folder.text("words-ru.json").unwrap()).unwrap();
    let changed = |change: &dyn Fn(&mut serde_json::Value)| {
        let (mut folder, mut words) = (folder.clone(), words.clone());
        change(&mut words);
        folder.set("words-ru.json", Some(words.to_string()));
        faults(&folder)
    };
    let twice = changed(&|words| {
        let first = words["texts"][0].clone();
        words["texts"].as_array_mut().unwrap().push(first);
    });
    assert!(twice.to_string().contains("translated once"), "{twice}");
    let texts = words["texts"].as_array().unwrap();
    let filled =
        texts.iter().position(|it| it["en"].as_str().unwrap().contains("{clauses}")).unwrap();
    for to in ["без места", "{clauses} {clauses}", "{clauses} {day}"] {
        let lost = changed(&|words| words["texts"][filled]["to"] = to.into());
        assert!(lost.to_string().contains(&format!("/texts/{filled}/to")), "{lost}");
    }
    let status = changed(&|words| words["statuses"]["divided"]["divided"]["one"] = "{a}".into());
    assert!(status.to_string().contains("/statuses/divided/divided/one"), "{status}");
}

#[test]
fn the_last_day_of_the_calendar_can_be_the_last_of_a_record() {
    let mut folder = Folder::open(&crate::record::root().join("tests/least")).unwrap();
    let record: serde_json::Value =
        serde_json::from_str(folder.text("record.json").unwrap()).unwrap();
    let last = record["span"]["last"].as_str().unwrap().to_owned();
    for file in ["record.json", "control.json"] {
        folder.set(file, Some(folder.text(file).unwrap().replace(&last, "9999-12-31")));
    }
    let parts = read(&folder).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(!day_atlas::export::files(&parts).is_empty());
    let atlas = parts.atlas();
    assert_eq!(atlas.span().last().to_string(), "9999-12-31");
    assert!(atlas.state(atlas.span().last()).areas().next().is_some());
}

/// A folder of the disk with the made-up files and more.
fn on_disk(name: &str, more: impl FnOnce(&PathBuf)) -> Result<(), Diagnostics> {
    let folder = crate::record::root().join("target/tests").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for file in fs::read_dir(crate::record::root().join("tests/made-up")).unwrap().flatten() {
        fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    more(&folder);
    read(&Folder::open(&folder).unwrap()).map(drop)
}

#[test]
fn what_editors_and_systems_leave_in_a_folder_is_passed_over() {
    let read = on_disk("left-there", |folder| {
        for name in [
            "._record.json",
            ".record.json.swp",
            "~record.json",
            "#record.json#.json",
            "notes.txt",
            ".DS_Store",
        ] {
            fs::write(folder.join(name), b"\0\xff not text").unwrap();
        }
        fs::create_dir(folder.join("old.json")).unwrap();
        std::os::unix::fs::symlink("nobody@nowhere:1", folder.join(".#record.json")).unwrap();
        let pipe = std::process::Command::new("mkfifo").arg(folder.join("pipe.json")).status();
        assert!(pipe.is_ok_and(|it| it.success()));
    });
    read.unwrap_or_else(|faults| panic!("{faults}"));
}

#[test]
fn a_bad_encoding_hides_no_other_fault_and_a_byte_order_mark_none_at_all() {
    let faults = on_disk("bad-encoding", |folder| {
        fs::write(folder.join("people.json"), b"[\n{\"id\": \"caf\xe9\"}]").unwrap();
        fs::write(folder.join("law.json"), b"\xff\xfe[\0]\0").unwrap();
        let record = fs::read_to_string(folder.join("record.json")).unwrap();
        fs::write(folder.join("record.json"), record.replace("1604-02-29", "1705-02-29")).unwrap();
    })
    .unwrap_err();
    let faults = faults.to_string();
    for told in ["people.json", "byte E9 on line 2", "law.json", "UTF-16", "/opens_on"] {
        assert!(faults.contains(told), "{told} is not in\n{faults}");
    }
    assert!(!faults.contains("no such file"), "{faults}");
    let marked = on_disk("byte-order-mark", |folder| {
        let record = fs::read_to_string(folder.join("record.json")).unwrap();
        fs::write(folder.join("record.json"), format!("\u{feff}{record}")).unwrap();
    });
    marked.unwrap_or_else(|faults| panic!("{faults}"));
}
