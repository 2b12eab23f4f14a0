//! What changes, in words.

use crate::domain::{Atlas, Basis, Claim, Control, Day, DistrictId, Record, Shift, Way};
use crate::paint::View;

use super::number::count;
use super::place::certainty;
use super::sentence::{lead, listed};
use super::{in_full, in_short, weekday};

/// What changes, a sentence for each account: first who has the districts, then how they are held.
pub fn shifts(record: &Record, shifts: &[Shift]) -> String {
    let sentence = |basis: Basis| {
        let of_basis = shifts.iter().filter(|shift| shift.basis == basis);
        let (of_authority, of_situation): (Vec<&Shift>, Vec<&Shift>) =
            of_basis.partition(|shift| shift.is_of_authority());
        let passed = passages(record, &of_authority).into_iter();
        let parts: Vec<_> = passed.chain(situations(record, &of_situation)).collect();
        (!parts.is_empty()).then(|| format!("{}, {}.", lead(basis), parts.join("; ")))
    };
    Basis::ALL.into_iter().filter_map(sentence).collect::<Vec<_>>().join(" ")
}

/// Which change this day is: `Change 3 of 13`, or between which it lies.
pub fn position(atlas: &Atlas, day: Day, of: Option<DistrictId>) -> String {
    let (mut past, mut all, mut today) = (0, 0, false);
    for change in atlas.change_days(of) {
        all += 1;
        past += usize::from(change <= day);
        today |= change == day;
    }
    match past {
        _ if all == 0 => "No change in the record".to_owned(),
        _ if today => format!("Change {past} of {all}"),
        0 => format!("Before change 1 of {all}"),
        _ if past == all => format!("After change {all} of {all}"),
        _ => format!("Between changes {past} and {} of {all}", past + 1),
    }
}

/// A day as a slider says it: the date, and what changes on it.
pub fn spoken(atlas: &Atlas, day: Day) -> String {
    let date = format!("{}, {}", in_full(day), weekday(day));
    match atlas.change_on(day) {
        Some(change) => format!("{date}. {}", shifts(atlas, &change.shifts)),
        None => date,
    }
}

/// What changes on this day; on a day without change, which changes lie around it.
pub fn on_this_day(atlas: &Atlas, day: Day) -> String {
    if let Some(change) = atlas.change_on(day) {
        return shifts(atlas, &change.shifts);
    }
    let near = |name: &str, way: Way| {
        let change = atlas.next_change(day, way, None).and_then(|day| atlas.change_on(day));
        let words = change.map(|change| {
            format!(
                "{} ({})",
                in_short(change.day, day),
                subject(atlas, &atlas.districts_of(&change.shifts))
            )
        });
        format!("{name}: {}.", words.unwrap_or_else(|| none_in(atlas)))
    };
    format!("No change on this day. {} {}", near("Last", Way::Back), near("Next", Way::On))
}

/// `none in 1992`, where the days covered are a year's.
fn none_in(atlas: &Atlas) -> String {
    let (first, last) = (atlas.span.first().year(), atlas.span.last().year());
    if first == last { format!("none in {first}") } else { "none".to_owned() }
}

/// What differs between two days, under the accounts that a view shows.
pub fn difference(atlas: &Atlas, view: View, one: Day, other: Day) -> String {
    let (from, to) = (one.min(other), one.max(other));
    let mut found = atlas.frame(from).shifts_to(atlas.frame(to));
    found.retain(|shift| view.shows(shift.basis));
    let between = format!("Between {} and {}", in_full(from), in_full(to));
    if found.is_empty() {
        return format!("{between} nothing differs.");
    }
    let rest = atlas.districts.len() - atlas.districts_of(&found).len();
    let unchanged = match rest {
        0 => String::new(),
        1 => " One district is unchanged.".to_owned(),
        _ => format!(" The other {} are unchanged.", count(rest)),
    };
    format!("{between}: {}{unchanged}", shifts(atlas, &found))
}

/// All districts that pass alike together.
fn passages(record: &Record, shifts: &[&Shift]) -> Vec<String> {
    let mut alike: Vec<(&Shift, Vec<DistrictId>)> = Vec::new();
    for shift in shifts {
        let controls = |it: &Shift| (it.before.held.control, it.after.held.control);
        match alike.iter_mut().find(|(first, _)| controls(first) == controls(shift)) {
            Some((_, districts)) => districts.push(shift.district),
            None => alike.push((shift, vec![shift.district])),
        }
    }
    let passage = |(shift, districts): (&Shift, Vec<DistrictId>)| {
        format!(
            "{} passed from {} to {}",
            subject(record, &districts),
            state(record, &shift.before.held),
            state(record, &shift.after.held),
        )
    };
    alike.into_iter().map(passage).collect()
}

/// New situations together; apart from them what is only more or less certain, or otherwise attested.
fn situations(record: &Record, shifts: &[&Shift]) -> Vec<String> {
    let (mut situations, mut certainties, mut evidence) = (Vec::new(), Vec::new(), Vec::new());
    for shift in shifts {
        let name = record[shift.district].name();
        let (before, after) = (&shift.before.held, &shift.after.held);
        if before.status != after.status {
            let [from, to] = [before, after].map(|claim| &record[claim.status].key);
            situations.push(format!("in {name}, from “{from}” to “{to}”"));
        } else if before.certainty != after.certainty {
            let [from, to] = [before, after].map(|claim| certainty(claim.certainty));
            certainties.push(format!("for {name}, from {from} to {to}"));
        } else {
            evidence.push(format!("for {name}"));
        }
    }
    let part = |what: &str, places: &[String]| {
        let places = (!places.is_empty()).then(|| listed(places, ", and "))?;
        Some(format!("the {what} changed {places}"))
    };
    let parts = [
        part("situation", &situations),
        part("certainty", &certainties),
        part("evidence", &evidence),
    ];
    parts.into_iter().flatten().collect()
}

fn subject(record: &Record, districts: &[DistrictId]) -> String {
    if districts.len() == record.districts.len() && districts.len() > 1 {
        return format!("all {} districts", count(districts.len()));
    }
    let names: Vec<_> = districts.iter().map(|id| record[*id].name().to_owned()).collect();
    listed(&names, " and ")
}

/// What a district passes from or to.
fn state(record: &Record, claim: &Claim) -> String {
    match claim.control {
        Control::Held(holder) => record[holder].in_sentence.clone(),
        Control::Divided { holder, other } => {
            let between = record[claim.status].between.as_deref().unwrap_or_default();
            let names = [holder, other].map(|id| record[id].in_sentence.as_str());
            format!("being {between} {}", names.join(" and "))
        }
    }
}
