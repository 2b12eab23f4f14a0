//! Spans of one day, of two hundred years and of five thousand: the same slider, lanes, play and address.

use day_atlas::domain::Shared;
use day_atlas::permalink;
use day_atlas::reading::{Parts, read};
use day_atlas::session::{Action, Motion, Session};
use serde_json::{Value, json};

use crate::inputs::made_up;

const SPANS: [(&str, &str, &str); 4] = [
    ("1604-01-01", "1604-01-01", "1604-01-01"),
    ("1789-07-14", "1850-02-28", "1991-12-26"),
    ("0001-01-01", "1604-01-01", "2000-12-31"),
    ("-2999-01-01", "1604-01-01", "2000-12-31"),
];

/// The made-up folder over another span: the first authority up to a day, from there the second.
pub(crate) fn over((first, changed, last): (&str, &str, &str)) -> Parts {
    let mut folder = made_up();
    let mut record: Value = serde_json::from_str(folder.text("record.json").unwrap()).unwrap();
    record["span"] = json!({"first": first, "last": last});
    record["opens_on"] = json!(changed);
    folder.set("record.json", Some(record.to_string()));
    let control: Value = serde_json::from_str(folder.text("control.json").unwrap()).unwrap();
    let period = |from: &str, to: &str, authority: &str| {
        json!({
            "from": from, "to": to, "authority": authority, "status": "held", "certainty": "high",
            "text": "Made up.", "sources": ["log"],
        })
    };
    let day = changed.parse::<day_atlas::domain::Day>().unwrap();
    let eve = day.checked_add(-1).unwrap().to_string();
    let periods = if first == last {
        json!([period(first, last, "crown")])
    } else {
        json!([period(first, &eve, "crown"), period(changed, last, "league")])
    };
    let areas = control.as_object().unwrap().keys();
    let of_area =
        |area: &String| (area.clone(), json!({"chronicle": periods, "logbooks": periods}));
    let control: serde_json::Map<_, _> = areas.map(of_area).collect();
    folder.set("control.json", Some(Value::Object(control).to_string()));
    read(&folder).unwrap_or_else(|diagnostics| panic!("{first}/{last}: {diagnostics}"))
}

fn session(parts: &Parts) -> Session {
    Session::new(Shared::new(parts.atlas()))
}

#[test]
fn every_day_has_an_address_and_comes_back_from_it() {
    for span in SPANS {
        let session = session(&over(span));
        let days = session.atlas.span();
        for index in (0..=days.last_index()).step_by((days.last_index() / 97).max(1) as usize) {
            let day = days.day_at(index);
            assert_eq!(days.index_of(day), index);
            let gone = session.after(Action::GoTo(day)).unwrap_or_else(|| session.clone());
            let back = permalink::opening(&session.atlas, &permalink::fragment(&gone));
            assert_eq!((back.day(), back.amendments.len()), (day, 0), "{span:?}");
        }
    }
}

/// A play of any span takes about as long as that of a year, and shows every change.
#[test]
fn a_play_takes_seconds_and_passes_no_change() {
    for span in SPANS {
        let parts = over(span);
        let opening = session(&parts);
        let first = opening.atlas.span().first();
        let start = opening.after(Action::GoTo(first)).unwrap_or(opening);
        let mut playing = start.after(Action::Play).unwrap_or(start);
        let (mut ms, mut seen) = (0, vec![playing.day()]);
        while playing.playing {
            ms += playing.stay(Motion::Daily);
            playing = playing.after(Action::Advance(Motion::Daily)).unwrap();
            seen.push(playing.day());
        }
        assert!(ms <= 16_000 && seen.len() <= 370, "{span:?}: {ms} ms, {} days", seen.len());
        assert!(playing.atlas.change_days(None).all(|day| seen.contains(&day)), "{span:?}");
        assert_eq!(seen.last(), Some(&playing.atlas.span().last()), "{span:?}");
    }
}

#[cfg(feature = "ssr")]
#[test]
fn slider_lanes_and_ticks_cover_the_whole_span() {
    use day_atlas::ui::{AppProps, prerender_app};

    for span in SPANS {
        let parts = over(span);
        let start = session(&parts);
        let (last, accounts) =
            (start.atlas.span().last_index(), start.atlas.record().accounts.len());
        let areas = start.atlas.record().areas.len();
        let scene = Shared::new(parts.edition().scene);
        let page = pollster::block_on(prerender_app(AppProps { scene, start, framed: false }));
        assert!(page.contains(&format!("max=\"{last}\"")), "{span:?}");
        let percents = |attribute: &str| -> Vec<f64> {
            let mark = format!(" {attribute}=\"");
            let values = page.split(&mark).skip(1);
            let values = values.filter_map(|it| it.split('"').next()?.strip_suffix('%'));
            values.map(|it| it.parse().unwrap()).collect()
        };
        let places = [percents("x"), percents("x1"), percents("width")].concat();
        assert!(places.iter().all(|place| (0.0..=100.0).contains(place)), "{span:?}: {places:?}");
        let ticks = page.split("class=\"ticks\"").nth(1).unwrap().matches("dx=\"3\"").count();
        assert!((1..=25).contains(&ticks), "{span:?}: {ticks} ticks");
        // The bars of a lane are as long as the axis.
        let bars = page.split("<rect ").filter(|it| it.contains("data-from=")).count();
        let periods = if span.0 == span.2 { 1 } else { 2 };
        assert_eq!(bars, periods * accounts * areas, "{span:?}");
    }
}
