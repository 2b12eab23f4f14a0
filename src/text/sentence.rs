//! One sentence that states the whole map.

use crate::domain::{Basis, Claim, Control, District, DistrictId, Frame, Record, StatusId};
use crate::paint::View;
use crate::words::{Words, fill};

use super::number::count;
use super::place::between;

/// The whole map in one sentence: every district, under the account or accounts of the view.
pub fn sentence(record: &Record, view: View, frame: &Frame) -> String {
    let words = &record.words;
    let clauses = |basis| {
        let parts = states(record, basis, frame).into_iter().chain(asides(record, basis, frame));
        listed(words, &parts.collect::<Vec<_>>(), words.and_clauses())
    };
    let (declared, ground) = (clauses(Basis::Declared), clauses(Basis::Ground));
    let (phrase, clauses) = match view {
        View::Only(Basis::Declared) => (words.by_declared(), &declared),
        View::Only(Basis::Ground) => (words.by_ground(), &ground),
        View::Both if !agree(frame) => (words.by_each(), &declared),
        View::Both if asides(record, Basis::Ground, frame).is_empty() => {
            (words.by_both(), &declared)
        }
        View::Both => (words.by_both_with(), &declared),
    };
    let asides = listed(words, &asides(record, Basis::Ground, frame), words.and_clauses());
    let values =
        [("clauses", clauses), ("declared", &declared), ("ground", &ground), ("asides", &asides)];
    fill(phrase, &values.map(|(name, value)| (name, value.as_str())))
}

fn agree(frame: &Frame) -> bool {
    frame.standings().all(|(_, s)| s.declared.held.control == s.ground.held.control)
}

/// Districts held alike, in the order of the record.
struct Group {
    control: Control,
    status: StatusId,
    districts: Vec<DistrictId>,
}

/// Who has which districts, a part for each group.
fn states(record: &Record, basis: Basis, frame: &Frame) -> Vec<String> {
    let groups = groups(basis, frame);
    let last = groups.len().saturating_sub(1);
    let parts = groups.iter().enumerate().map(|(i, group)| {
        let districts = subject(record, &group.districts, i == last && i > 0);
        let predicate = predicate(record, basis, group);
        fill(record.words.clause(), &[("districts", &districts), ("predicate", &predicate)])
    });
    parts.collect()
}

/// What must be added for a district, where its status says so.
fn asides(record: &Record, basis: Basis, frame: &Frame) -> Vec<String> {
    let asides = frame.standings().filter_map(|(district, standing)| {
        let aside = record[standing[basis].held.status].aside.as_ref()?;
        Some(fill(aside, &[("district", &record[district].name)]))
    });
    asides.collect()
}

/// A list in words, its last item after `and`.
pub(super) fn listed(words: &Words, items: &[String], and: &str) -> String {
    items.split_last().map_or_else(String::new, |(last, others)| match others {
        [] => last.clone(),
        _ => format!("{}{and}{last}", others.join(words.comma())),
    })
}

/// The smaller groups first, so that "the other four" comes last.
fn groups(basis: Basis, frame: &Frame) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (district, standing) in frame.standings() {
        let Claim { control, status, .. } = standing[basis].held;
        let alike = |group: &&mut Group| {
            group.control == control && (control.other().is_none() || group.status == status)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.districts.push(district),
            None => groups.push(Group { control, status, districts: vec![district] }),
        }
    }
    let mut ordered: Vec<Group> = Vec::new();
    for group in groups {
        let smaller = |other: &&Group| other.districts.len() <= group.districts.len();
        ordered.insert(ordered.iter().take_while(smaller).count(), group);
    }
    ordered
}

/// Districts as the subject of a clause; `rest` when all others are named already.
pub(super) fn subject(record: &Record, districts: &[DistrictId], rest: bool) -> String {
    let (words, number, all) = (&record.words, districts.len(), record.districts.len());
    let of = |phrase: &str| fill(phrase, &[("count", &count(words, number))]);
    if number > 1 && number == all {
        of(words.all_districts(number))
    } else if number > 1 && rest {
        of(words.other_districts(number))
    } else {
        listed_districts(record, districts, |district| &district.subject)
    }
}

/// Districts by name, each in the form that is meant.
pub(super) fn listed_districts(
    record: &Record,
    districts: &[DistrictId],
    form: fn(&District) -> &String,
) -> String {
    let names: Vec<_> = districts.iter().map(|id| form(&record[*id]).clone()).collect();
    listed(&record.words, &names, record.words.and_names())
}

fn predicate(record: &Record, basis: Basis, group: &Group) -> String {
    let several = usize::from(group.districts.len() > 1);
    let of = |said: &[String; 2]| said.get(several).cloned().unwrap_or_default();
    match (group.control, basis, &record[group.status].divided) {
        (Control::Divided { holder, other }, _, Some(divided)) => {
            between(record, &of(&divided.said), [holder, other])
        }
        (control, Basis::Declared, _) => of(&record[control.holder()].forms.under),
        (control, Basis::Ground, _) => of(&record[control.holder()].forms.held),
    }
}
