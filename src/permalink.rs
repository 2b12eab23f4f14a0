//! A session as the fragment of an address, `date=1992-05-20&area=…&view=all`, and back.
//!
//! A comparison adds `&compare=1992-01-01`.

use crate::domain::{AccountView, AreaId, Atlas, Day, Record, Shared};
use crate::session::{Action, Amendment, Session};

/// The fragment that brings this session back, without the leading `#`.
pub fn fragment(session: &Session) -> String {
    let main = address(session.atlas.record(), session.day(), session.chosen, session.view);
    session.pinned().map_or_else(|| main.clone(), |pinned| format!("{main}&compare={pinned}"))
}

/// The fragment of a state, without the leading `#`.
pub fn address(record: &Record, day: Day, chosen: Option<AreaId>, view: AccountView) -> String {
    let area = chosen.map_or_else(String::new, |area| format!("&area={}", record[area].key));
    format!("date={day}{area}&view={}", view.id(record))
}

/// The session with which a page opens at a fragment.
pub fn opening(atlas: &Shared<Atlas>, fragment: &str) -> Session {
    let session = Session::new(atlas.clone());
    let asked = follow(fragment, atlas).and_then(|asked| session.after(asked));
    asked.unwrap_or(session)
}

/// What a fragment asks for; `None` when it asks for nothing that this page knows.
///
/// Parts may stand in any order, and a part of another name is left alone; `district` is an older name of `area`. What cannot be had is
/// replaced by the nearest that can, and told.
pub fn follow(fragment: &str, atlas: &Atlas) -> Option<Action> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let part = |name: &str| {
        let mut parts = fragment.split('&').filter_map(|part| part.split_once('='));
        parts.find_map(|(key, value)| (key == name).then_some(value))
    };
    let [date, area, view, compare] = ["date", "area", "view", "compare"].map(part);
    let area = area.or_else(|| part("district"));
    if [date, area, view, compare].iter().all(Option::is_none) {
        return None;
    }
    let (opens_on, mut amendments) = (atlas.record().opens_on, Vec::new());
    Some(Action::Follow {
        day: date.map_or(opens_on, |text| day(text, atlas, &mut amendments)),
        view: view.map_or(AccountView::All, |text| {
            atlas.record().view(text).unwrap_or_else(|| {
                amendments.push(Amendment::View(text.to_owned()));
                AccountView::All
            })
        }),
        chosen: area.and_then(|text| chosen(text, atlas, &mut amendments)),
        pinned: compare.and_then(|text| pinned(text, atlas, &mut amendments)),
        amendments,
    })
}

fn day(text: &str, atlas: &Atlas, amendments: &mut Vec<Amendment>) -> Day {
    let asked = text.parse::<Day>().ok();
    let opens_on = atlas.record().opens_on;
    let shown = atlas.span().clamp(asked.unwrap_or(opens_on));
    if asked != Some(shown) {
        amendments.push(Amendment::Date(text.to_owned()));
    }
    shown
}

fn pinned(text: &str, atlas: &Atlas, amendments: &mut Vec<Amendment>) -> Option<Day> {
    let day = text.parse::<Day>().ok().filter(|day| atlas.span().contains(*day));
    if day.is_none() {
        amendments.push(Amendment::Compare(text.to_owned()));
    }
    day
}

fn chosen(text: &str, atlas: &Atlas, amendments: &mut Vec<Amendment>) -> Option<AreaId> {
    let area = atlas.record().area(text);
    if area.is_none() {
        amendments.push(Amendment::Area(text.to_owned()));
    }
    area
}
