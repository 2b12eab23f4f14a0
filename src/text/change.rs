//! What changes, in words.

use crate::domain::{
    AccountId, AccountView, AreaId, Atlas, Claim, Control, Day, Difference, Divided, Forms,
    OutlineChange, Shift, Unit, Way,
};
use crate::words::{fill, number_of, year_of};

use super::date::{era, in_full, in_short, weekday};
use super::list::{MOST, listed, shortened};
use super::number::count;
use super::place::{between, certainty};
use super::sentence::{named, subject};
use super::stop::stopped;
use super::told::{is_in_full, told};

/// What changes: the areas themselves, then a sentence for each account: first who has the areas, then how they
/// are held.
pub fn changes(atlas: &Atlas, difference: &Difference) -> String {
    let words = atlas.words();
    let sentence = |account: AccountId| {
        let of_account = difference.shifts.iter().filter(|shift| shift.account == account);
        let (of_authority, of_situation): (Vec<&Shift>, Vec<&Shift>) =
            of_account.partition(|shift| shift.is_of_authority());
        let mut parts = passages(atlas, &of_authority);
        parts.extend(situations(atlas, &of_situation));
        let changes = shortened(words, &parts, MOST).join(words.semicolon());
        let said = || fill(&atlas[account].opening, &[("clauses", &changes)]);
        (!parts.is_empty()).then(|| stopped(words, &said()))
    };
    let mut said = outline_changes(atlas, difference);
    said.extend(atlas.record().account_ids().filter_map(sentence));
    said.join(" ")
}

/// The areas that appear, vanish and have another outline, a sentence for each.
fn outline_changes(atlas: &Atlas, difference: &Difference) -> Vec<String> {
    let words = atlas.words();
    let kinds = [OutlineChange::Appears, OutlineChange::Vanishes, OutlineChange::Redrawn];
    let said = kinds.into_iter().enumerate().filter_map(|(i, kind)| {
        let of_kind = difference.outlines.iter().filter(|(_, it)| *it == kind);
        let areas: Vec<AreaId> = of_kind.map(|(area, _)| *area).collect();
        let areas = named(atlas, &areas, usize::MAX, false, |area| &area.name);
        let said = || stopped(words, &fill(words.outline_changes(i), &[("districts", &areas)]));
        (!areas.is_empty()).then(said)
    });
    said.collect()
}

/// Which change this day is: `Change 3 of 13`, or between which it lies.
pub fn position(atlas: &Atlas, day: Day, of: Option<AreaId>) -> String {
    let words = atlas.words();
    let (mut past, mut all, mut today) = (0, 0, false);
    for change in atlas.change_days(of) {
        all += 1;
        past += usize::from(change <= day);
        today |= change == day;
    }
    let phrase = match past {
        _ if all == 0 => words.no_change_recorded(),
        _ if today => words.change_of(),
        0 => words.before_first(),
        _ if past == all => words.after_last(),
        _ => words.between_changes(),
    };
    let [i, j, n] = [past, past + 1, all].map(|number| number.to_string());
    fill(phrase, &[("i", &i), ("j", &j), ("n", &n)])
}

/// A day as a slider says it: the date, and what changes on it.
pub fn spoken(atlas: &Atlas, day: Day) -> String {
    let words = atlas.words();
    let mut date = told(atlas, day);
    if is_in_full(atlas, day) {
        let values = [("date", &*date), ("weekday", weekday(words, day))];
        date = fill(words.date_spoken(), &values);
    }
    match atlas.change_on(day) {
        Some(change) => format!("{} {}", stopped(words, &date), changes(atlas, &change.difference)),
        None => date,
    }
}

/// What changes on this day; on a day without change, which changes lie around it, after the word that there is
/// none, unless something else has happened.
pub fn on_this_day(atlas: &Atlas, day: Day, happened: bool) -> String {
    if let Some(change) = atlas.change_on(day) {
        return changes(atlas, &change.difference);
    }
    let words = atlas.words();
    let near = |phrase: &str, way: Way| {
        let change = atlas.next_change(day, way, None).and_then(|day| atlas.change_on(day));
        let change = change.map(|change| {
            let areas = named(
                atlas,
                &change.difference.areas(atlas.record()),
                atlas.record().areas.len(),
                false,
                |it| &it.name,
            );
            let values = [("day", &*in_short(atlas, change.day, day)), ("districts", &*areas)];
            fill(words.change_near(), &values)
        });
        fill(phrase, &[("change", &change.unwrap_or_else(|| none_in(atlas)))])
    };
    let last = near(words.last_change(), Way::Back);
    let next = near(words.next_change(), Way::On);
    let said = [words.no_change(), &last, &next];
    said.get(usize::from(happened)..).unwrap_or_default().join(" ")
}

/// `none in 1992`, where the days covered are a year's.
fn none_in(atlas: &Atlas) -> String {
    let (first, last) = (atlas.span().first().year(), atlas.span().last().year());
    if first == last {
        let words = atlas.words();
        let values = [
            ("year", number_of(first).to_string()),
            ("year_of", year_of(words, first)),
            ("era", era(words, first).to_owned()),
        ];
        fill(words.none_in_year(), &values)
    } else {
        atlas.words().none().to_owned()
    }
}

/// What differs between two days, under the accounts that a view shows.
pub fn difference(atlas: &Atlas, view: AccountView, one: Day, other: Day) -> String {
    let words = atlas.words();
    let (from, to) = (one.min(other), one.max(other));
    let mut found = atlas.state(from).difference(atlas.state(to));
    found.shifts.retain(|shift| view.shows(shift.account));
    let phrase = if found.is_empty() { words.nothing_differs() } else { words.differing() };
    // A month after "between" would need a form of its own.
    let of_months = atlas.record().precision == Unit::Month;
    let said = |day| if of_months { in_full(words, day) } else { told(atlas, day) };
    let values = [("from", said(from)), ("to", said(to)), ("changes", changes(atlas, &found))];
    let differing = fill(phrase, &values);
    let rest = atlas.record().areas.len() - found.areas(atlas.record()).len();
    if found.is_empty() || rest == 0 {
        return differing;
    }
    let unchanged = fill(words.unchanged(rest), &[("count", &count(words, rest))]);
    [differing, unchanged].join(" ")
}

/// All areas that pass alike together.
fn passages(atlas: &Atlas, shifts: &[&Shift]) -> Vec<String> {
    let mut alike: Vec<(&Shift, Vec<AreaId>)> = Vec::new();
    for shift in shifts {
        let controls = |it: &Shift| (it.before.held.control, it.after.held.control);
        match alike.iter_mut().find(|(first, _)| controls(first) == controls(shift)) {
            Some((_, areas)) => areas.push(shift.area),
            None => alike.push((shift, vec![shift.area])),
        }
    }
    let passage = |(shift, areas): (&Shift, Vec<AreaId>)| {
        let values = [
            ("districts", subject(atlas, &areas)),
            ("from", passing(atlas, &shift.before.held, |forms| &forms.from, |it| &it.from)),
            ("to", passing(atlas, &shift.after.held, |forms| &forms.to, |it| &it.to)),
        ];
        let phrase = atlas.words().passed(usize::from(areas.len() > 1));
        fill(phrase, &values)
    };
    alike.into_iter().map(passage).collect()
}

/// What an area passes from or to.
fn passing(
    atlas: &Atlas,
    claim: &Claim,
    whole: fn(&Forms) -> &String,
    part: fn(&Divided) -> &String,
) -> String {
    match (claim.control, &atlas[claim.status].divided) {
        (Control::Divided { holder, other }, Some(divided)) => {
            between(atlas, part(divided), [holder, other])
        }
        (control, _) => whole(&atlas[control.holder()].forms).clone(),
    }
}

/// New situations together; apart from them what is only more or less certain, or otherwise attested.
fn situations(atlas: &Atlas, shifts: &[&Shift]) -> Vec<String> {
    let words = atlas.words();
    let (mut situations, mut certainties, mut evidence) = (Vec::new(), Vec::new(), Vec::new());
    for shift in shifts {
        let (before, after) = (&shift.before.held, &shift.after.held);
        let item = |phrase: &str, from: &str, to: &str| {
            let name = &atlas[shift.area].name;
            fill(phrase, &[("district", name.as_str()), ("from", from), ("to", to)])
        };
        if before.status != after.status {
            let [from, to] = [before, after].map(|claim| &atlas[claim.status].name);
            situations.push(item(words.situation_item(), from, to));
        } else if let (Some(from), Some(to)) = (before.certainty, after.certainty)
            && from != to
        {
            let [from, to] = [from, to].map(|it| certainty(words, it));
            certainties.push(item(words.certainty_item(), from, to));
        } else {
            evidence.push(item(words.evidence_item(), "", ""));
        }
    }
    let part = |phrase: &str, items: &[String]| {
        let items = (!items.is_empty()).then(|| listed(words, items, words.and_names()))?;
        Some(fill(phrase, &[("items", &items)]))
    };
    let parts = [
        part(words.situation_changed(), &situations),
        part(words.certainty_changed(), &certainties),
        part(words.evidence_changed(), &evidence),
    ];
    parts.into_iter().flatten().collect()
}
