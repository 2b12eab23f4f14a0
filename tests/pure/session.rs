//! What actions make of a session: moving, jumping, playing, comparing.

use day_atlas::domain::{Day, Shared, Way};
use day_atlas::session::{Action, Motion, Pace, Session};

fn on(date: &str) -> Session {
    let opening = Session::new(Shared::new(crate::record::atlas()));
    opening.after(Action::Slide(day(date))).unwrap_or(opening)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn months_are_calendar_months_and_stop_at_the_ends() {
    for (from, months, to) in [
        ("1992-01-31", 1, "1992-02-29"),
        ("1992-02-29", 1, "1992-03-29"),
        ("1992-03-31", -1, "1992-02-29"),
        ("1992-12-15", 1, "1992-12-31"),
        ("1992-01-15", -1, "1992-01-01"),
    ] {
        let after = on(from).after(Action::Leap(months)).unwrap();
        assert_eq!(after.day(), day(to), "{from} and {months}");
    }
}

#[test]
fn only_jumps_leave_a_place_to_go_back_to() {
    let start = on("1992-05-20");
    let lachin = start.atlas.record().area("lachin").unwrap();
    for (action, jumps) in [
        (Action::Slide(day("1992-06-09")), 0),
        (Action::Step(1), 0),
        (Action::Leap(1), 0),
        (Action::Show(start.atlas.record().view("declared").unwrap()), 0),
        (Action::GoTo(day("1992-06-09")), 1),
        (Action::Change(Way::On, None), 1),
        (Action::GoTo(day("1992-06-10")), 1),
        (Action::Choose(lachin), 1),
    ] {
        assert_eq!(start.after(action.clone()).unwrap().jumps, jumps, "{action:?}");
    }
    assert!(start.after(Action::GoTo(start.day())).is_none(), "to where one is is no jump");
}

/// How long a play of the whole year takes, and the days on which it rests.
fn played(pace: Pace, motion: Motion) -> (i32, Vec<Day>, Vec<Day>) {
    let mut session = on("1992-01-01").after(Action::Play).unwrap();
    session = session.after(Action::Pace(pace)).unwrap_or(session);
    let (mut ms, mut rests, mut seen) = (0, Vec::new(), vec![session.day()]);
    while session.playing {
        let stay = session.stay(motion);
        ms += stay;
        if stay >= 1000 {
            rests.push(session.day());
        }
        session = session.after(Action::Advance(motion)).unwrap();
        seen.push(session.day());
    }
    (ms, rests, seen)
}

#[test]
fn the_play_takes_twelve_seconds_and_rests_at_every_change() {
    let changes: Vec<Day> = crate::record::atlas().change_days(None).collect();
    for (pace, seconds, rest) in [(Pace::Half, 24, 4), (Pace::Normal, 12, 2), (Pace::Double, 6, 1)]
    {
        let (ms, rests, seen) = played(pace, Motion::Daily);
        assert_eq!(rests, changes);
        assert_eq!(seen.len(), 366, "every day is shown once");
        let moving = ms - 12 * rest * 1000;
        assert!(
            (moving - seconds * 1000).abs() < seconds * 40,
            "{pace:?}: {moving} ms without rests"
        );
    }
}

#[test]
fn with_less_motion_the_play_goes_from_change_to_change() {
    let (_, _, seen) = played(Pace::Normal, Motion::Changes);
    let mut expected = vec![day("1992-01-01")];
    expected.extend(crate::record::atlas().change_days(None));
    expected.push(day("1992-12-31"));
    assert_eq!(seen, expected);
}

#[test]
fn whatever_the_reader_does_stops_the_play() {
    let playing = on("1992-03-01").after(Action::Play).unwrap();
    let lachin = playing.atlas.record().area("lachin").unwrap();
    assert!(playing.playing);
    for action in [
        Action::Play,
        Action::Pause,
        Action::Step(1),
        Action::Slide(day("1992-03-02")),
        Action::Change(Way::On, None),
        Action::Choose(lachin),
        Action::Compare(Some(day("1992-01-01"))),
    ] {
        assert!(!playing.after(action.clone()).unwrap().playing, "{action:?}");
    }
    assert!(playing.after(Action::Pace(Pace::Double)).unwrap().playing, "but its own controls");
}

#[test]
fn a_play_that_has_ended_starts_again_from_the_first_day() {
    let again = on("1992-12-31").after(Action::Play).unwrap();
    assert_eq!((again.day(), again.playing), (day("1992-01-01"), true));
    assert!(on("1992-12-31").after(Action::Advance(Motion::Daily)).is_none(), "no play, no move");
}

#[test]
fn comparing_keeps_a_day_and_swaps_it() {
    let comparing = on("1992-05-20").after(Action::Compare(Some(day("1992-01-01")))).unwrap();
    let moved = comparing.after(Action::Step(1)).unwrap();
    assert_eq!(moved.pinned(), Some(day("1992-01-01")));
    let swapped = moved.after(Action::Swap).unwrap();
    assert_eq!((swapped.day(), swapped.pinned()), (day("1992-01-01"), Some(day("1992-05-21"))));
    assert_eq!(swapped.after(Action::Compare(None)).unwrap().pinned(), None);
    let outside = on("1992-05-20").after(Action::Compare(Some(day("1993-05-20")))).unwrap();
    assert_eq!(outside.pinned(), Some(day("1992-12-31")), "no day outside the record");
}
