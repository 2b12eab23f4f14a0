use serde_json::{Value, json};

use super::*;
use crate::choices::{Order, Years};

/// Years as whole-number columns count them, days first.
const PLAIN: Kind = Kind { plain: Years::Historical, ..Kind::ISO };

fn days(value: impl Into<Value>) -> String {
    match read(&value.into(), &PLAIN) {
        Ok(Reading::At(moment)) => {
            let about = if moment.about { " about" } else { "" };
            format!("{} {}{about}", moment.first, moment.last)
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn a_day_a_month_and_a_year_are_read_in_many_forms() {
    for text in [
        "1992-05-18",
        "1992-05-18T20:17:40Z",
        "1992-05-18 00:00:00.000",
        "1992-05-18T23:59+04:00",
        "1992/05/18",
        "18.5.1992",
        "18/05/1992",
        "18-05-1992 12:00:00 AM",
        "18 May 1992",
        "May 18, 1992",
        "18th September 1992",
    ] {
        let day = if text.contains("Sept") { "1992-09-18" } else { "1992-05-18" };
        assert_eq!(days(text), format!("{day} {day}"), "{text}");
    }
    for text in ["1992-02", "02/1992", "Feb 1992", "1992-02-XX"] {
        assert_eq!(days(text), "1992-02-01 1992-02-29", "{text}");
    }
    for text in ["1992", " 1992 ", "1992.0", "AD 1992", "1992 CE", "1992-XX-XX"] {
        assert_eq!(days(text), "1992-01-01 1992-12-31", "{text}");
    }
}

#[test]
fn years_before_christ_are_told_by_their_form() {
    for value in [json!(-490), json!("-490"), json!("490 BC"), json!("-0489"), json!("490 B.C.E.")]
    {
        assert_eq!(days(value.clone()), "-0489-01-01 -0489-12-31", "{value}");
    }
    assert_eq!(days("-0489-09-07T00:00:00Z"), "-0489-09-07 -0489-09-07");
}

#[test]
fn doubt_and_ranges_are_kept() {
    for (text, told) in [
        ("2017~", "2017-01-01 2017-12-31 about"),
        ("2020-~05", "2020-05-01 2020-05-31 about"),
        ("~1855", "1855-01-01 1855-12-31 about"),
        ("c. 1855", "1855-01-01 1855-12-31 about"),
        ("[1906..1908]", "1906-01-01 1908-12-31 about"),
        ("{1906,1908}", "1906-01-01 1908-12-31 about"),
        ("1950/1952", "1950-01-01 1952-12-31 about"),
        ("1950/..", "1950-01-01 1950-12-31 about"),
        ("1930s", "1930-01-01 1939-12-31 about"),
        ("193X", "1930-01-01 1939-12-31 about"),
        ("C17", "1601-01-01 1700-12-31 about"),
        ("2001-21", "2001-03-01 2001-05-31 about"),
    ] {
        assert_eq!(days(text), told, "{text}");
    }
}

#[test]
fn what_is_no_day_says_why() {
    let why = |text: &str| read(&text.into(), &PLAIN).unwrap_err();
    assert_eq!(why("1900-13"), Unreadable::NoMonth { month: 13 });
    let leap = Unreadable::NoDay { year: 1900, month: 2, day: 29, days: 28 };
    assert_eq!(why("1900-02-29"), leap);
    for text in
        ["after the war", "1992-05-18 and more", "12:30", "-", "/", "[..]", "99", "May", "a/b"]
    {
        if text == "99" {
            assert_eq!(days(text), "0099-01-01 0099-12-31");
        } else {
            assert_eq!(why(text), Unreadable::NoDate, "{text}");
        }
    }
}

#[test]
fn nothing_is_told_from_open() {
    assert_eq!(days(""), "Ok(Absent)");
    assert_eq!(days(Value::Null), "Ok(Absent)");
    assert_eq!(days(".."), "Ok(Open)");
}

#[test]
fn numbers_are_read_by_their_column() {
    let read = |number: i64, numbers| {
        let kind = Kind { numbers, ..PLAIN };
        read(&json!(number), &kind).unwrap().moment().map(|moment| moment.first.to_string())
    };
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(read(17_760_704, Numbers::Days), day("1776-07-04"));
    assert_eq!(read(1_610_524_800_000, Numbers::Milliseconds), day("2021-01-13"));
    assert_eq!(read(-1, Numbers::Seconds), day("1969-12-31"));
    assert_eq!(numbers_of(&[17_760_704, 20_001_231]), Numbers::Days);
    assert_eq!(numbers_of(&[0, 631_151_999_000]), Numbers::Milliseconds);
    assert_eq!(numbers_of(&[1_430_391_600]), Numbers::Seconds);
    assert_eq!(numbers_of(&[-3_400, 476]), Numbers::Years);
}

#[test]
fn the_order_of_day_and_month_is_given() {
    let kind = Kind { order: Order::MonthFirst, ..PLAIN };
    let read = read(&json!("03/04/1920"), &kind).unwrap();
    assert_eq!(read.moment().unwrap().first.to_string(), "1920-03-04");
    assert!(slashed("25/06/1921").is_some_and(|date| date.first == 25 && date.second == 6));
}
