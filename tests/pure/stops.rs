//! Steps other than days: where the slider stops, what keys and a play make of it, and how such days are told.

use day_atlas::domain::{Atlas, Day, Shared, Stops, Unit, Way};
use day_atlas::permalink;
use day_atlas::session::{Action, Motion, Session};
use day_atlas::text;
use day_atlas::words::{LANGUAGES, Words};

use crate::scale::over;

/// The first day, a day of change and the last day.
const CENTURIES: (&str, &str, &str) = ("1789-07-14", "1850-02-28", "1991-12-26");
const AROUND_CHRIST: (&str, &str, &str) = ("-0012-03-15", "-0003-05-04", "0011-10-05");

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The made-up record over a span, told in a language, with days known to a unit.
fn atlas(span: (&str, &str, &str), stops: Stops, precision: Unit, words: Words) -> Atlas {
    let mut record = over(span).record;
    (record.stops, record.precision) = (stops, precision);
    Atlas::new(words, record)
}

fn english(span: (&str, &str, &str), unit: Unit) -> Atlas {
    atlas(span, Stops::Every(unit), unit, Words::of(&LANGUAGES[0]))
}

fn alone() -> Atlas {
    let stops = Stops::Only(["1800-01-01", "1850-01-01", "1990-01-01"].map(day).to_vec());
    atlas(CENTURIES, stops, Unit::Year, Words::of(&LANGUAGES[0]))
}

/// All stops, from the first on.
fn walked(atlas: &Atlas) -> Vec<Day> {
    let first = atlas.outermost_stop(Way::Back);
    core::iter::successors(Some(first), |day| atlas.next_stop(*day, Way::On)).collect()
}

#[test]
fn stops_are_the_ends_the_changes_and_the_first_day_of_each_unit() {
    let begins = |day: Day, unit: Unit| match unit {
        Unit::Day => true,
        Unit::Month => day.day() == 1,
        Unit::Year => (day.month(), day.day()) == (1, 1),
        Unit::Decade => (day.year().rem_euclid(10), day.month(), day.day()) == (0, 1, 1),
        Unit::Century => (day.year().rem_euclid(100), day.month(), day.day()) == (1, 1, 1),
    };
    for span in [CENTURIES, AROUND_CHRIST] {
        for unit in [Unit::Day, Unit::Month, Unit::Year, Unit::Decade, Unit::Century] {
            let atlas = english(span, unit);
            let known = [span.0, span.1, span.2].map(day);
            let is_stop = |day: &Day| known.contains(day) || begins(*day, unit);
            let expected: Vec<Day> = atlas.span().days().filter(is_stop).collect();
            assert_eq!(walked(&atlas), expected, "{span:?} {unit:?}");
            let last = atlas.outermost_stop(Way::On);
            let back = core::iter::successors(Some(last), |day| atlas.next_stop(*day, Way::Back));
            assert!(back.eq(expected.into_iter().rev()), "{span:?} {unit:?}");
        }
    }
}

#[test]
fn every_day_slides_to_the_stop_that_is_nearest() {
    for atlas in [english(AROUND_CHRIST, Unit::Year), alone()] {
        let stops = walked(&atlas);
        for day in atlas.span().days() {
            let nearest = stops.iter().min_by_key(|stop| stop.since(day).abs());
            assert_eq!(Some(&atlas.nearest_stop(day)), nearest, "{day}");
        }
    }
}

#[test]
fn keys_go_from_stop_to_stop_and_what_is_typed_is_shown_as_it_is() {
    let start = Session::new(Shared::new(english(CENTURIES, Unit::Year)));
    for (from, action, to) in [
        ("1789-07-14", Action::Step(1), "1790-01-01"),
        ("1790-01-01", Action::Step(-1), "1789-07-14"),
        ("1789-07-14", Action::Step(-1), "1789-07-14"),
        ("1850-01-01", Action::Step(1), "1850-02-28"),
        ("1850-02-28", Action::Step(1), "1851-01-01"),
        ("1900-05-05", Action::Step(1), "1901-01-01"),
        ("1900-05-05", Action::Step(-1), "1900-01-01"),
        ("1900-01-01", Action::Step(7), "1907-01-01"),
        ("1991-01-01", Action::Step(7), "1991-12-26"),
        ("1900-01-01", Action::Leap(1), "1910-01-01"),
        ("1900-01-01", Action::Leap(-1), "1890-01-01"),
        ("1795-01-01", Action::Leap(-1), "1789-07-14"),
        ("1800-01-01", Action::Slide(day("1905-06-30")), "1905-01-01"),
        ("1800-01-01", Action::Slide(day("1905-12-30")), "1906-01-01"),
        ("1800-01-01", Action::Type(day("1905-06-30")), "1905-06-30"),
        ("1800-01-01", Action::GoTo(day("1905-06-30")), "1905-06-30"),
        ("1800-01-01", Action::Change(Way::On, None), "1850-02-28"),
    ] {
        let on = start.after(Action::GoTo(day(from))).unwrap_or_else(|| start.clone());
        let after = on.after(action.clone()).unwrap_or(on);
        assert_eq!(after.day(), day(to), "{from} {action:?}");
    }
    let linked = permalink::opening(&start.atlas, "date=1905-06-30");
    assert_eq!((linked.day(), linked.amendments.len()), (day("1905-06-30"), 0));
}

#[test]
fn nothing_lies_between_stops_that_are_alone() {
    let start = Session::new(Shared::new(alone()));
    for (action, to) in [
        (Action::Slide(day("1789-07-14")), "1800-01-01"),
        (Action::Slide(day("1991-12-26")), "1990-01-01"),
        (Action::Step(1), "1990-01-01"),
        (Action::Step(-1), "1850-01-01"),
        (Action::Leap(-1), "1800-01-01"),
        (Action::Leap(1), "1990-01-01"),
    ] {
        assert_eq!(start.after(action.clone()).unwrap().day(), day(to), "{action:?}");
    }
}

/// The days of a play from the first stop on, and how long it takes.
fn played(atlas: Atlas, motion: Motion) -> (Vec<Day>, i32) {
    let first = atlas.outermost_stop(Way::Back);
    let start = Session::new(Shared::new(atlas));
    let mut playing = start.after(Action::GoTo(first)).unwrap().after(Action::Play).unwrap();
    let (mut days, mut ms) = (vec![first], 0);
    while playing.playing {
        ms += playing.stay(motion);
        playing = playing.after(Action::Advance(motion)).unwrap();
        days.push(playing.day());
    }
    (days, ms)
}

#[test]
fn a_play_goes_from_stop_to_stop_in_the_same_time() {
    let ten_years = || english(("1900-03-01", "1905-06-01", "1910-10-31"), Unit::Year);
    let (days, ms) = played(ten_years(), Motion::Daily);
    assert_eq!(days, walked(&ten_years()));
    assert!((12_000..16_000).contains(&ms), "{ms} ms");
    // Longer ones pass several stops at once, and no change.
    let ages = || english(("-2999-01-01", "1604-01-01", "2000-12-31"), Unit::Year);
    let (days, ms) = played(ages(), Motion::Daily);
    assert!(days.len() <= 400 && ms <= 16_000, "{} days, {ms} ms", days.len());
    let atlas = ages();
    assert!(days.iter().all(|day| atlas.nearest_stop(*day) == *day));
    assert!(days.contains(&day("1604-01-01")));
    for motion in [Motion::Daily, Motion::Changes] {
        assert_eq!(played(alone(), motion).0, walked(&alone()), "{motion:?}");
    }
}

#[test]
fn days_are_told_as_finely_as_they_are_known() {
    let spans = [
        (Unit::Year, "1914-01-01", "1914-12-31"),
        (Unit::Year, "-0489-01-01", "-0489-12-31"),
        (Unit::Month, "1914-06-01", "1914-06-30"),
        (Unit::Decade, "1930-01-01", "1939-12-31"),
    ];
    let told = [
        ["1914", "490 BC", "June 1914", "1930 to 1939"],
        ["1914-cü il", "e.ə. 490-cı il", "1914-cü ilin iyunu", "1930-cu il – 1939-cu il"],
        ["1914 թ.", "մ.թ.ա. 490 թ.", "1914 թ. հունիս", "1930 թ. – 1939 թ."],
        ["sala 1914an", "sala 490î berî zayînê", "hezîrana 1914an", "sala 1930î – sala 1939an"],
        ["1914 г.", "490 г. до н. э.", "июнь 1914 г.", "1930 г. — 1939 г."],
        ["1914", "MÖ 490", "Haziran 1914", "1930 – 1939"],
    ];
    let ages = ("-2999-01-01", "1604-01-01", "2000-12-31");
    for (language, told) in LANGUAGES.iter().zip(told) {
        for ((unit, first, last), told) in spans.into_iter().zip(told) {
            let atlas = atlas(ages, Stops::Every(unit), unit, Words::of(language));
            let (first, last) = (day(first), day(last));
            assert_eq!(text::told(&atlas, first), told);
            assert_eq!(text::told_until(&atlas, last), told);
            assert_eq!(
                (text::weekday_told(&atlas, first), text::spoken(&atlas, first)),
                ("", told.to_owned())
            );
            // The other edges, and all days between them, are told in full.
            for other in [last, first.checked_add(1).unwrap()] {
                assert_eq!(text::told(&atlas, other), text::in_full(atlas.words(), other));
                assert_ne!(text::weekday_told(&atlas, other), "");
            }
            assert_eq!(text::told_until(&atlas, first), text::in_full(atlas.words(), first));
            let since = text::told_since(&atlas, first);
            let genitive = language.tag == "ru" && unit == Unit::Month;
            assert_eq!(since, if genitive { "июня 1914 г." } else { told });
        }
    }
}

#[test]
fn years_before_christ_have_their_era() {
    let marathon = day("-0489-09-07");
    let told = [
        "7 September 490 BC",
        "e.ə. 490-cı il, 7 sentyabr",
        "7 սեպտեմբերի, մ.թ.ա. 490 թ.",
        "7ê îlona 490î berî zayînê",
        "7 сентября 490 г. до н. э.",
        "7 Eylül MÖ 490",
    ];
    for (language, told) in LANGUAGES.iter().zip(told) {
        assert_eq!(text::in_full(&Words::of(language), marathon), told);
    }
    let english = Words::of(&LANGUAGES[0]);
    for (written, words) in [
        ("0000-09", "in September 1 BC"),
        ("0000", "in 1 BC"),
        ("0000/0010", "1 BC to 10"),
        ("0000-12-31", "31 December 1 BC"),
    ] {
        assert_eq!(text::when(&english, &written.parse().unwrap()), words, "{written}");
    }
}

#[cfg(feature = "ssr")]
#[test]
fn the_page_tells_the_unit_and_steps_in_it() {
    use day_atlas::geometry::Scene;
    use day_atlas::ui::{AppProps, prerender_app};

    let scene: Scene = over(CENTURIES).edition().scene;
    let start = Session::new(Shared::new(english(CENTURIES, Unit::Year)));
    let start = start.after(Action::GoTo(day("1800-01-01"))).unwrap();
    let app = AppProps { scene: Shared::new(scene), start, framed: false };
    let page = pollster::block_on(prerender_app(app));
    assert!(page.contains("<time datetime=\"1800-01-01\">1800</time>"));
    assert!(page.contains("aria-valuetext=\"1800\""));
    assert!(page.contains("> step</span>") && !page.contains("> day</span>"));
    assert!(!page.contains("near-days"));
}
