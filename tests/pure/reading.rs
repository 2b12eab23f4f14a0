//! One test a rule: the real folder with one thing made wrong gives the diagnostic that says so.

use day_atlas::reading::{Diagnostics, Folder, REQUIRED, read};
use serde_json::{Value, json};

/// The diagnostics of the folder after one file was changed as JSON.
fn diagnostics(file: &str, change: impl FnOnce(&mut Value)) -> Diagnostics {
    let mut folder = crate::record::folder();
    let mut value: Value = serde_json::from_str(folder.text(file).unwrap()).unwrap();
    change(&mut value);
    folder.set(file, Some(value.to_string()));
    read(&folder).expect_err("the change makes the folder wrong")
}

/// Asserts that one of the diagnostics names this file and place, and these words.
fn assert_told(diagnostics: &Diagnostics, file: &str, place: &str, expected: &str, found: &str) {
    let told = diagnostics.iter().any(|diagnostic| {
        let whole = diagnostic.line.map_or_else(String::new, |line| format!("line {line}, "))
            + &diagnostic.place;
        diagnostic.file == file
            && whole.contains(place)
            && diagnostic.expected.contains(expected)
            && diagnostic.found.contains(found)
    });
    assert!(
        told,
        "{file} {place}: expected {expected}, found {found}\nis not among:\n{diagnostics}"
    );
}

/// Changes the second declared period of one district, /qubadli/declared/1.
fn period(change: impl FnOnce(&mut Value)) -> Diagnostics {
    diagnostics("control.json", |control| change(&mut control["qubadli"]["declared"][1]))
}

const PERIOD: &str = "/qubadli/declared/1";

#[test]
fn the_real_folder_has_no_fault() {
    crate::record::parts();
}

#[test]
fn a_missing_file_is_told() {
    let mut folder = crate::record::folder();
    folder.set("control.json", None);
    assert_told(&read(&folder).unwrap_err(), "control.json", "", "the file", "no such file");
}

#[test]
fn an_empty_folder_gives_a_fault_for_every_file_that_is_required() {
    let diagnostics = read(&Folder::default()).unwrap_err();
    for file in REQUIRED {
        assert_told(&diagnostics, file, "", "the file", "no such file");
    }
}

#[test]
fn text_that_is_not_json_is_told_with_line_and_column() {
    let mut folder = crate::record::folder();
    folder.set("control.json", Some("{\n  \"lachin\": {,}\n}".into()));
    assert_told(&read(&folder).unwrap_err(), "control.json", "line 2, column 14", "JSON", "");
}

#[test]
fn a_missing_field_is_told() {
    let wrong = period(|p| drop(p.as_object_mut().unwrap().remove("authority")));
    assert_told(&wrong, "control.json", "line 1", "a field `authority`", "none");
}

#[test]
fn an_unknown_field_is_told() {
    let wrong = period(|p| p["colour"] = json!("red"));
    assert_told(&wrong, "control.json", "line 1", "`from`", "unknown field `colour`");
}

#[test]
fn an_unknown_word_for_certainty_is_told() {
    let wrong = period(|p| p["certainty"] = json!("certain"));
    assert_told(&wrong, "control.json", "line 1", "`high`", "unknown variant `certain`");
}

#[test]
fn an_unknown_authority_is_told() {
    let wrong = period(|p| p["authority"] = json!("atlantis"));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/authority"), "an authority", "atlantis");
}

#[test]
fn an_unknown_second_side_is_told() {
    let wrong = diagnostics("control.json", |c| {
        c["lachin"]["ground"][2]["shared_with"] = json!("atlantis");
    });
    assert_told(&wrong, "control.json", "/lachin/ground/2/shared_with", "an authority", "atlantis");
}

#[test]
fn an_unknown_status_is_told() {
    let wrong = period(|p| p["status"] = json!("liberated"));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/status"), "a status", "liberated");
}

#[test]
fn an_unknown_source_is_told() {
    let wrong = period(|p| p["sources"] = json!(["article", "hearsay"]));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/sources/1"), "a source", "hearsay");
}

#[test]
fn a_claim_without_a_source_is_told() {
    let wrong = period(|p| p["sources"] = json!([]));
    assert_told(
        &wrong,
        "control.json",
        &format!("{PERIOD}/sources"),
        "at least one source",
        "without",
    );
    let wrong = diagnostics("districts.json", |d| d[0]["area"]["sources"] = json!([]));
    assert_told(&wrong, "districts.json", "/0/area/sources", "at least one source", "without");
    let wrong = diagnostics("authorities.json", |a| a[0]["sources"] = json!([]));
    assert_told(&wrong, "authorities.json", "/0/sources", "at least one source", "without");
}

#[test]
fn a_claim_without_a_statement_is_told() {
    let wrong = period(|p| p["text"] = json!(" "));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/text"), "a statement", "empty");
}

#[test]
fn a_date_of_another_form_is_told() {
    let wrong = period(|p| p["from"] = json!("20.05.1992"));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/from"), "YYYY-MM-DD", "20.05.1992");
}

#[test]
fn a_date_that_does_not_exist_is_told() {
    let wrong = period(|p| p["to"] = json!("1992-11-31"));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/to"), "YYYY-MM-DD", "does not exist");
}

#[test]
fn an_end_before_its_start_is_told() {
    let wrong = period(|p| p["to"] = json!("1992-05-19"));
    assert_told(
        &wrong,
        "control.json",
        &format!("{PERIOD}/to"),
        "not before 1992-05-20",
        "1992-05-19",
    );
}

#[test]
fn days_without_a_period_are_told() {
    let wrong = period(|p| p["from"] = json!("1992-05-22"));
    assert_told(
        &wrong,
        "control.json",
        &format!("{PERIOD}/from"),
        "1992-05-20",
        "without a period",
    );
}

#[test]
fn days_with_two_periods_are_told() {
    let wrong = period(|p| p["from"] = json!("1992-05-19"));
    assert_told(&wrong, "control.json", &format!("{PERIOD}/from"), "1992-05-20", "two periods");
}

#[test]
fn a_year_that_starts_late_or_ends_early_is_told() {
    let wrong =
        diagnostics("control.json", |c| c["qubadli"]["declared"][0]["from"] = json!("1992-01-02"));
    assert_told(&wrong, "control.json", "/qubadli/declared/0/from", "1992-01-01", "1992-01-02");
    let wrong =
        diagnostics("control.json", |c| c["qubadli"]["declared"][2]["to"] = json!("1992-12-30"));
    assert_told(&wrong, "control.json", "/qubadli/declared", "up to 1992-12-31", "1992-12-30");
    let wrong = diagnostics("control.json", |c| c["qubadli"]["declared"] = json!([]));
    assert_told(&wrong, "control.json", "/qubadli/declared", "up to 1992-12-31", "no period");
}

#[test]
fn a_divided_status_without_a_second_side_is_told_and_so_is_the_reverse() {
    let wrong = period(|p| p["status"] = json!("divided"));
    assert_told(
        &wrong,
        "control.json",
        &format!("{PERIOD}/shared_with"),
        "another second side",
        "divided",
    );
    let wrong = period(|p| p["shared_with"] = json!("azerbaijan"));
    assert_told(
        &wrong,
        "control.json",
        &format!("{PERIOD}/shared_with"),
        "no second side",
        "azerbaijan",
    );
}

#[test]
fn a_district_without_timelines_and_timelines_without_a_district_are_told() {
    let wrong = diagnostics("control.json", |c| {
        let timelines = c.as_object_mut().unwrap().remove("lachin").unwrap();
        c["nowhere"] = timelines;
    });
    assert_told(&wrong, "control.json", "", "the timelines of \"lachin\"", "none");
    assert_told(&wrong, "control.json", "/nowhere", "the id of a district", "nowhere");
}

#[test]
fn an_id_that_stands_twice_is_told() {
    let wrong = diagnostics("sources.json", |s| s[1]["id"] = s[0]["id"].clone());
    assert_told(&wrong, "sources.json", "/1/id", "an id used once", "again");
    let wrong = diagnostics("districts.geojson", |d| {
        d["features"][1]["id"] = d["features"][0]["id"].clone();
    });
    assert_told(&wrong, "districts.geojson", "/features/1/id", "an id used once", "again");
}

#[test]
fn an_id_that_css_and_addresses_cannot_carry_is_told() {
    let wrong = diagnostics("authorities.json", |a| a[0]["id"] = json!("Азербайджан \"x\""));
    assert_told(&wrong, "authorities.json", "/0/id", "a–z", "Азербайджан");
}

#[test]
fn a_source_without_a_title_or_with_a_strange_address_is_told() {
    let wrong = diagnostics("sources.json", |s| {
        s[0]["title"] = json!("");
        s[0]["links"] = json!(["javascript:alert(1)"]);
    });
    assert_told(&wrong, "sources.json", "/0/title", "a text", "empty");
    assert_told(&wrong, "sources.json", "/0/links/0", "an address", "javascript");
}

#[test]
fn a_colour_of_another_form_is_told() {
    let wrong = diagnostics("authorities.json", |a| a[0]["colour"]["dark"] = json!("blue"));
    assert_told(&wrong, "authorities.json", "/0/colour/dark", "#RRGGBB", "blue");
}

#[test]
fn a_status_of_two_holders_without_its_words_is_told() {
    let wrong = diagnostics("statuses.json", |s| {
        let divided = s.as_array_mut().unwrap().iter_mut().find(|s| s["id"] == "divided").unwrap();
        drop(divided.as_object_mut().unwrap().remove("divided"));
    });
    assert_told(&wrong, "statuses.json", "divided", "join two holders", "none");
}

#[test]
fn a_text_without_words_and_words_without_a_text_are_told() {
    let wrong = diagnostics("events.json", |events| events[0]["title"] = json!("Another title"));
    for language in ["az", "hy", "ku", "ru", "tr"] {
        let file = format!("words-{language}.json");
        assert_told(&wrong, &file, "/texts", "the words of “Another title”", "none");
        assert_told(&wrong, &file, "/en", "a text of the record", "“Kurdistan Uezd created”");
    }
}

#[test]
fn words_that_do_not_fit_what_they_name_are_told() {
    let wrong = diagnostics("words-ru.json", |words| {
        drop(words["authorities"].as_object_mut().unwrap().remove("krl"));
        words["districts"]["atlantis"] = json!({"subject": "Атлантида"});
        drop(words["statuses"]["divided"].as_object_mut().unwrap().remove("divided"));
    });
    assert_told(&wrong, "words-ru.json", "/authorities", "the words of \"krl\"", "none");
    assert_told(&wrong, "words-ru.json", "/districts/atlantis", "an id of the record", "another");
    assert_told(&wrong, "words-ru.json", "/statuses/divided", "as the status has them", "others");
}

#[test]
fn an_opening_day_outside_the_span_is_told() {
    let wrong = diagnostics("record.json", |r| r["opens_on"] = json!("1993-01-01"));
    assert_told(&wrong, "record.json", "/opens_on", "within 1992-01-01/1992-12-31", "1993-01-01");
}

#[test]
fn a_span_or_a_frame_that_is_none_is_told() {
    let wrong = diagnostics("record.json", |r| r["span"]["last"] = json!("1991-12-31"));
    assert_told(&wrong, "record.json", "/span/last", "not before", "1991-12-31");
    let wrong =
        diagnostics("record.json", |r| r["frame"] = json!([47.52, 38.5847, 45.38, 40.5894]));
    assert_told(&wrong, "record.json", "/frame", "[west, south, east, north]", "47.52");
}

#[test]
fn an_order_that_lacks_a_district_or_names_another_is_told() {
    let wrong = diagnostics("record.json", |r| r["district_order"][0] = json!("nowhere"));
    assert_told(&wrong, "record.json", "/district_order/0", "the id of a district", "nowhere");
    assert_told(&wrong, "record.json", "/district_order", "\"kalbajar\" in the list", "without it");
}

#[test]
fn a_district_without_an_english_name_is_told() {
    let wrong = diagnostics("districts.json", |d| {
        drop(d[0]["names"].as_object_mut().unwrap().remove("en"));
    });
    assert_told(&wrong, "districts.json", "/0/names", "English", "none");
}

/// The exterior ring of the second outline, a plain polygon.
fn ring(change: impl FnOnce(&mut Vec<Value>)) -> Diagnostics {
    diagnostics("districts.geojson", |d| {
        change(d["features"][1]["geometry"]["coordinates"][0].as_array_mut().unwrap());
    })
}

const RING: &str = "/features/1/geometry/coordinates/0";

#[test]
fn an_unclosed_ring_is_told() {
    let wrong = ring(|ring| drop(ring.pop()));
    assert_told(&wrong, "districts.geojson", RING, "a ring closed at", "[");
}

#[test]
fn a_self_crossing_ring_is_told() {
    let wrong = ring(|ring| ring.swap(10, 40));
    assert_told(
        &wrong,
        "districts.geojson",
        "/features/1",
        "neither cross nor touch",
        "meets itself near",
    );
}

#[test]
fn a_ring_the_wrong_way_round_is_told() {
    let wrong = ring(|ring| ring.reverse());
    assert_told(&wrong, "districts.geojson", RING, "counter-clockwise", "other way");
}

#[test]
fn a_ring_of_too_few_points_is_told() {
    let wrong = ring(|ring| ring.truncate(2));
    assert_told(&wrong, "districts.geojson", RING, "at least four points", "2");
}

#[test]
fn coordinates_out_of_range_are_told() {
    let wrong = ring(|ring| ring[3] = json!([246.5, 39.6]));
    assert_told(
        &wrong,
        "districts.geojson",
        &format!("{RING}/3"),
        "[longitude, latitude]",
        "out of range",
    );
}

/// Found by a fresh seed: a missing number became one that is no number, and ended the reader.
#[test]
fn positions_without_two_finite_numbers_are_told_with_their_line() {
    for (position, found) in [(json!([]), "[]"), (json!([1.0]), "[1.0]")] {
        for file in ["districts.geojson", "borders.geojson", "places.geojson"] {
            let wrong = diagnostics(file, |layer| {
                let coordinates = &mut layer["features"][1]["geometry"]["coordinates"];
                let mut place = coordinates;
                while place[0].is_array() {
                    place = &mut place[0];
                }
                *place = position.clone();
            });
            assert_told(&wrong, file, "/features/1/geometry/coordinates", "two numbers", found);
            assert!(wrong.iter().all(|diagnostic| diagnostic.line.is_some()), "{wrong}");
        }
    }
    let mut folder = crate::record::folder();
    let text = folder.text("places.geojson").unwrap();
    let first = text.find("\"coordinates\"").unwrap();
    let open = first + text[first..].find('[').unwrap() + 1;
    let text = [&text[..open], "1e999, ", &text[open..]].concat();
    folder.set("places.geojson", Some(text));
    let wrong = read(&folder).map(drop).unwrap_err();
    let told = wrong
        .iter()
        .any(|diagnostic| diagnostic.file == "places.geojson" && diagnostic.line.is_some());
    assert!(told, "{wrong}");
}

#[test]
fn coordinates_in_the_wrong_order_are_told() {
    let wrong = ring(|ring| ring[3] = json!([39.6, 46.5]));
    assert_told(
        &wrong,
        "districts.geojson",
        &format!("{RING}/3"),
        "[longitude, latitude]",
        "wrong order",
    );
}

#[test]
fn coordinates_outside_the_frame_are_told() {
    let wrong = ring(|ring| ring[3] = json!([46.5, 45.0]));
    assert_told(&wrong, "districts.geojson", &format!("{RING}/3"), "within the frame", "45");
}

#[test]
fn an_outline_that_is_missing_or_of_no_district_is_told() {
    let wrong = diagnostics("districts.geojson", |d| d["features"][1]["id"] = json!("nowhere"));
    assert_told(&wrong, "districts.geojson", "/features/1/id", "the id of a district", "nowhere");
    assert_told(&wrong, "districts.geojson", "/features", "the outline of \"lachin\"", "none");
}

#[test]
fn a_line_where_an_area_belongs_is_told() {
    let wrong = diagnostics("districts.geojson", |d| {
        d["features"][1]["geometry"]["type"] = json!("MultiLineString");
    });
    assert_told(&wrong, "districts.geojson", "/features/1", "Polygon", "MultiLineString");
}

#[test]
fn a_feature_without_id_or_geometry_is_told() {
    let wrong = diagnostics("water.geojson", |w| {
        drop(w["features"][0].as_object_mut().unwrap().remove("id"));
    });
    assert_told(&wrong, "water.geojson", "/features/0/id", "an id", "none");
    let wrong = diagnostics("water.geojson", |w| w["features"][0]["geometry"] = Value::Null);
    assert_told(&wrong, "water.geojson", "/features/0/geometry", "a geometry", "none");
}

#[test]
fn a_seat_of_no_district_and_a_rank_of_no_meaning_are_told() {
    let wrong = diagnostics("places.geojson", |p| {
        p["features"][0]["properties"]["seat_of"] = json!("nowhere");
        p["features"][0]["properties"]["rank"] = json!(4);
    });
    assert_told(
        &wrong,
        "places.geojson",
        "/features/0/properties/seat_of",
        "a district",
        "nowhere",
    );
    assert_told(&wrong, "places.geojson", "/features/0/properties/rank", "1, 2 or 3", "4");
}

#[test]
fn every_fault_is_told_at_once() {
    let wrong = diagnostics("control.json", |c| {
        for area in ["lachin", "qubadli", "zangilan"] {
            c[area]["declared"][1]["authority"] = json!("atlantis");
        }
    });
    assert_eq!(wrong.iter().count(), 3);
}

#[test]
fn a_fault_names_the_line_of_its_value() {
    let mut folder = crate::record::folder();
    let text = folder.text("control.json").unwrap().replacen("\"krl\"", "\"atlantis\"", 1);
    let line = (1..).zip(text.lines()).find(|(_, line)| line.contains("atlantis")).unwrap().0;
    folder.set("control.json", Some(text));
    let wrong = read(&folder).unwrap_err();
    assert!(
        wrong.iter().any(
            |diagnostic| diagnostic.line == Some(line) && diagnostic.found.contains("atlantis")
        ),
        "{wrong}"
    );
}

/// An account that holds for a fact what another denies, and does not say so.
#[test]
fn accounts_that_contradict_each_other_silently_are_told() {
    let wrong = diagnostics("control.json", |c| {
        let days_between = &mut c["lachin"]["declared"][1];
        assert_eq!(days_between["from"], "1992-05-18");
        days_between["certainty_as_fact"] = json!("medium");
        days_between["note"].take();
    });
    let place = "/lachin/declared/1/certainty_as_fact";
    assert_told(&wrong, "control.json", place, "low, or a note on what \"ground\"", "medium");
    assert_eq!(wrong.iter().count(), 1, "{wrong}");
}

#[test]
fn what_was_not_read_and_copies_of_one_work_are_no_further_witness() {
    let proclaimed = |change: fn(&mut Value)| {
        diagnostics("sources.json", |sources| {
            for source in sources.as_array_mut().unwrap() {
                change(source);
            }
        })
    };
    for change in
        [(|it| it["read"] = json!("reference")) as fn(&mut Value), |it| it["work"] = json!("one")]
    {
        let wrong = proclaimed(change);
        assert_told(&wrong, "events.json", "certainty", "at most \"low\"", "medium");
        assert_told(&wrong, "control.json", "certainty", "at most \"low\"", "high");
    }
}

#[test]
fn a_link_to_a_front_page_and_an_english_title_of_an_english_one_are_told() {
    let wrong = diagnostics("sources.json", |sources| {
        sources[1]["links"][0] = json!("https://example.org/");
        sources[2]["title_en"] = json!("The same");
    });
    assert_told(&wrong, "sources.json", "/1/links/0", "the text itself", "front page");
    assert_told(&wrong, "sources.json", "/2/title_en", "another language", "en");
}
