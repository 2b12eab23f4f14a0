//! What changes, on which day, in which words.

use std::fmt::Write as _;

use day_atlas::domain::{AccountView, Atlas, Day, Shared, Way};

use day_atlas::session::{Action, Session};
use day_atlas::text;

/// Typed from the periods of the fact sheet.
const CHANGES: [&str; 12] = [
    "1992-02-01",
    "1992-04-07",
    "1992-04-09",
    "1992-05-16",
    "1992-05-18",
    "1992-05-20",
    "1992-09-18",
    "1992-10-01",
    "1992-10-28",
    "1992-11-13",
    "1992-12-01",
    "1992-12-10",
];
const IN_LACHIN: [&str; 6] =
    ["1992-05-16", "1992-05-18", "1992-05-20", "1992-09-18", "1992-10-28", "1992-12-01"];

fn opening() -> Session {
    Session::new(Shared::new(crate::record::atlas()))
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The days visited by pressing the same button until nothing happens.
fn pressed(from: &str, action: &Action) -> Vec<String> {
    let mut session = opening().after(Action::GoTo(day(from))).unwrap();
    let mut visited = Vec::new();
    while let Some(next) = session.after(action.clone()) {
        visited.push(next.day().to_string());
        session = next;
    }
    visited
}

#[test]
fn next_visits_every_change_of_the_record_in_order_and_previous_goes_back() {
    assert_eq!(pressed("1992-01-01", &Action::Change(Way::On, None)), CHANGES);
    let mut back = CHANGES;
    back.reverse();
    assert_eq!(pressed("1992-12-31", &Action::Change(Way::Back, None)), back);
    let lachin = opening().atlas.record().area("lachin");
    assert_eq!(pressed("1992-01-01", &Action::Change(Way::On, lachin)), IN_LACHIN);
}

#[test]
fn authority_changes_on_three_days_and_the_situation_on_the_others() {
    let atlas = crate::record::atlas();
    let of_authority = |day: &Day| atlas.change_on(*day).unwrap().difference.is_of_authority();
    let days: Vec<_> =
        atlas.change_days(None).filter(of_authority).map(|day| day.to_string()).collect();
    // Armenian forces enter Lachin; the republic is proclaimed; the article's successor.
    assert_eq!(days, ["1992-05-18", "1992-05-20", "1992-12-01"]);
}

#[test]
fn a_day_without_change_says_which_changes_lie_around_it() {
    let atlas = crate::record::atlas();
    assert_eq!(text::position(&atlas, day("1992-05-18"), None), "Change 5 of 12");
    assert_eq!(text::position(&atlas, day("1992-05-19"), None), "Between changes 5 and 6 of 12");
    assert_eq!(text::position(&atlas, day("1992-01-01"), None), "Before change 1 of 12");
    assert_eq!(text::position(&atlas, day("1992-12-31"), None), "After change 12 of 12");
    assert_eq!(
        text::on_this_day(&atlas, day("1992-05-19"), false),
        "No change on this day. Last: 18 May (Kalbajar, Lachin and Qubadli). Next: 20 May (all five districts)."
    );
    assert!(text::on_this_day(&atlas, day("1992-12-31"), false).ends_with("Next: none in 1992."));
}

#[test]
fn a_day_compared_with_itself_differs_in_nothing() {
    let atlas = crate::record::atlas();
    for day in atlas.span().days() {
        let words = text::difference(&atlas, AccountView::All, day, day);
        assert!(words.ends_with("nothing differs."), "{words}");
    }
}

/// Read it from top to bottom: every change of the year in words.
#[test]
fn the_words_of_the_changes_are_as_agreed() {
    let atlas = crate::record::atlas();
    let mut out = String::new();
    for day in atlas.change_days(None) {
        writeln!(
            out,
            "{}\n  {}",
            text::in_full(atlas.words(), day),
            text::on_this_day(&atlas, day, false)
        )
        .unwrap();
    }
    writeln!(out, "Compared").unwrap();
    for (one, other) in [
        ("1992-01-01", "1992-12-31"),
        ("1992-05-19", "1992-05-20"),
        ("1992-05-17", "1992-05-18"),
        ("1992-06-01", "1992-07-01"),
    ] {
        writeln!(out, "  {}", text::difference(&atlas, AccountView::All, day(one), day(other)))
            .unwrap();
    }
    crate::golden::assert_same("changes.txt", &out);
}

fn made_up() -> Atlas {
    let folder =
        day_atlas::reading::Folder::open(&crate::record::root().join("tests/made-up")).unwrap();
    day_atlas::reading::read(&folder).unwrap_or_else(|diagnostics| panic!("{diagnostics}")).atlas()
}

#[test]
fn another_record_has_its_own_changes() {
    let atlas = made_up();
    for day in atlas.change_days(None) {
        let words = text::on_this_day(&atlas, day, false);
        assert!(words.contains("passed from") || words.contains(" changed "), "{words}");
    }
}
