//! One sentence that states the whole map.

use crate::domain::{AuthorityId, Basis, Claim, Control, DistrictId, Frame, Record, StatusId};
use crate::paint::View;

use super::number::count;

/// The whole map in one sentence: every district, under the account or accounts of the view.
pub fn sentence(record: &Record, view: View, frame: &Frame) -> String {
    let clause = |basis| {
        let parts = states(record, basis, frame).into_iter().chain(asides(record, basis, frame));
        listed(&parts.collect::<Vec<_>>(), ", and ")
    };
    match view {
        View::Only(basis) => format!("{}, {}.", lead(basis), clause(basis)),
        View::Both if agree(frame) => {
            let both = clause(Basis::Declared);
            match asides(record, Basis::Ground, frame).as_slice() {
                [] => format!("By both accounts, {both}."),
                asides => format!(
                    "By both accounts, {both}; on the ground, {}.",
                    listed(asides, ", and ")
                ),
            }
        }
        View::Both => format!(
            "{}, {}; on the ground, {}.",
            lead(Basis::Declared),
            clause(Basis::Declared),
            clause(Basis::Ground)
        ),
    }
}

pub(super) const fn lead(basis: Basis) -> &'static str {
    match basis {
        Basis::Declared => "As declared",
        Basis::Ground => "On the ground",
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
        let rest = i == last && i > 0;
        format!("{} {}", subject(record, group, rest), predicate(record, basis, group))
    });
    parts.collect()
}

/// What must be added for a district, where its status says so.
fn asides(record: &Record, basis: Basis, frame: &Frame) -> Vec<String> {
    let asides = frame.standings().filter_map(|(district, standing)| {
        let aside = record[standing[basis].held.status].aside.as_ref()?;
        Some(aside.replace("{district}", record[district].name()))
    });
    asides.collect()
}

/// A list in words, its last item after `and`.
pub(super) fn listed(items: &[String], and: &str) -> String {
    items.split_last().map_or_else(String::new, |(last, others)| match others {
        [] => last.clone(),
        _ => format!("{}{and}{last}", others.join(", ")),
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

fn subject(record: &Record, group: &Group, rest: bool) -> String {
    let (number, all) = (group.districts.len(), record.districts.len());
    match number {
        1 => group.districts.iter().map(|id| record[*id].name()).collect(),
        _ if number == all => format!("all {} districts", count(all)),
        _ if rest => format!("the other {}", count(number)),
        _ => {
            let names = group.districts.iter().map(|id| record[*id].name().to_owned());
            listed(&names.collect::<Vec<_>>(), " and ")
        }
    }
}

fn predicate(record: &Record, basis: Basis, group: &Group) -> String {
    let verb = if group.districts.len() == 1 { "is" } else { "are" };
    let name = |id: AuthorityId| record[id].in_sentence.as_str();
    match (group.control, basis) {
        (Control::Divided { holder, other }, _) => {
            let between = record[group.status].between.as_deref().unwrap_or_default();
            format!("{verb} {between} {} and {}", name(holder), name(other))
        }
        (Control::Held(holder), Basis::Declared) => format!("{verb} under {}", name(holder)),
        (Control::Held(holder), Basis::Ground) => format!("{verb} held by {}", name(holder)),
    }
}
