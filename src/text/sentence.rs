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
    let of = |phrase: &str, basis| fill(phrase, &[("clauses", clauses(basis))]);
    match view {
        View::Only(Basis::Declared) => of(words.by_declared(), Basis::Declared),
        View::Only(Basis::Ground) => of(words.by_ground(), Basis::Ground),
        View::Both if agree(frame) => match asides(record, Basis::Ground, frame).as_slice() {
            [] => of(words.by_both(), Basis::Declared),
            asides => {
                let asides = listed(words, asides, words.and_clauses());
                let values = [("clauses", clauses(Basis::Declared)), ("asides", asides)];
                fill(words.by_both_with(), &values)
            }
        },
        View::Both => {
            let values = Basis::ALL.map(|basis| (basis.id(), clauses(basis)));
            fill(words.by_each(), &values)
        }
    }
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

/// Districts by name, each in the form that is meant, or all of them; `rest` when all others are named
/// already.
pub(super) fn named(
    record: &Record,
    districts: &[DistrictId],
    rest: bool,
    form: fn(&District) -> &String,
) -> String {
    let (words, number, all) = (&record.words, districts.len(), record.districts.len());
    let of = |phrase: &str| fill(phrase, &[("count", count(words, number))]);
    if number > 1 && number == all {
        of(words.all_districts(number))
    } else if number > 1 && rest {
        of(words.other_districts(number))
    } else {
        let names: Vec<_> = districts.iter().map(|id| form(&record[*id]).clone()).collect();
        listed(words, &names, words.and_names())
    }
}

/// Districts as the subject of a clause.
pub(super) fn subject(record: &Record, districts: &[DistrictId], rest: bool) -> String {
    named(record, districts, rest, |district| &district.subject)
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
