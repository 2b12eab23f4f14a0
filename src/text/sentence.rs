//! One sentence that states the whole map.

use crate::domain::{
    Account, AccountId, AccountView, Area, AreaId, Atlas, Claim, Control, State, StatusId, Verb,
};
use crate::words::fill;

use super::list::{MOST, joined, left_out, listed};
use super::number::count;
use super::place::{are_kinds, between};
use super::stop::stopped;

/// The whole map in one sentence: every area, under each account of the view. Where no sentence could be followed, how
/// many there are.
pub fn sentence(atlas: &Atlas, view: AccountView, state: &State) -> String {
    let words = atlas.words();
    let all = state.areas().count();
    if all == 0 {
        return words.nothing_there().to_owned();
    }
    let accounts = atlas.record().shown(view).map(|account| (account, groups(account, state)));
    let accounts: Vec<(AccountId, Vec<Group>)> = accounts.collect();
    if accounts.iter().any(|(_, groups)| groups.len() > MOST) {
        return fill(words.on_map(), &[("n", &all.to_string())]);
    }
    let listed = |clauses: Vec<String>| listed(words, &clauses, words.and_clauses());
    // Each account's part after the first stands inside the sentence.
    let said = |i: usize, account: AccountId, clauses: String| {
        let Account { opening, inside, .. } = &atlas[account];
        fill(if i == 0 { opening } else { inside }, &[("clauses", clauses)])
    };
    let parts: Vec<String> = match accounts.as_slice() {
        [(first, groups), _, ..] if agree(state) => {
            let states = listed(states(atlas, *first, groups, all));
            let phrase = if accounts.len() == 2 { words.by_both() } else { words.by_all() };
            let asides = accounts.iter().filter_map(|(account, _)| {
                let asides = listed(asides(atlas, *account, state));
                (!asides.is_empty()).then(|| said(1, *account, asides))
            });
            let mut parts = vec![fill(phrase, &[("clauses", states)])];
            parts.extend(asides);
            parts
        }
        _ => {
            let of_each = accounts.iter().enumerate().map(|(i, (account, groups))| {
                let mut clauses = states(atlas, *account, groups, all);
                clauses.extend(asides(atlas, *account, state));
                said(i, *account, listed(clauses))
            });
            of_each.collect()
        }
    };
    stopped(words, &parts.join(words.semicolon()))
}

/// Whether all accounts say of every area that the same authority has it.
fn agree(state: &State) -> bool {
    state.areas().all(|(_, area_state)| {
        let mut controls = area_state.iter().map(|(_, period)| period.held.control);
        let first = controls.next();
        controls.all(|control| Some(control) == first)
    })
}

/// Areas held alike, in the order of the record.
struct Group {
    control: Control,
    status: StatusId,
    areas: Vec<AreaId>,
}

/// Who has which of all the areas that there are, a part for each group.
fn states(atlas: &Atlas, account: AccountId, groups: &[Group], all: usize) -> Vec<String> {
    let last = groups.len().saturating_sub(1);
    let parts = groups.iter().enumerate().map(|(i, group)| {
        let rest = i == last && i > 0;
        // Things of anybody's file may be very many, in many groups: those of a large group are counted.
        let areas = if are_kinds(atlas) && !rest && group.areas.len() > MOST {
            group.areas.len().to_string()
        } else {
            named(atlas, &group.areas, all, rest, |area| &area.subject)
        };
        let predicate = predicate(atlas, account, group);
        // An authority of which nothing is to be said has no predicate.
        if predicate.is_empty() {
            return areas;
        }
        fill(atlas.words().clause(), &[("districts", &areas), ("predicate", &predicate)])
    });
    parts.collect()
}

/// What must be added for an area, where its status says so.
fn asides(atlas: &Atlas, account: AccountId, state: &State) -> Vec<String> {
    if atlas.record().statuses.iter().all(|status| status.aside.is_none()) {
        return Vec::new();
    }
    let asides = state.areas().filter_map(|(area, area_state)| {
        let aside = atlas[area_state[account].held.status].aside.as_ref()?;
        Some(fill(aside, &[("district", &atlas[area].name)]))
    });
    asides.collect()
}

/// The smaller groups first, so that "the other four" comes last.
fn groups(account: AccountId, state: &State) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (area, area_state) in state.areas() {
        let Claim { control, status, .. } = area_state[account].held;
        let alike = |group: &&mut Group| {
            group.control == control && (control.other().is_none() || group.status == status)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.areas.push(area),
            None => groups.push(Group { control, status, areas: vec![area] }),
        }
    }
    let mut ordered: Vec<Group> = Vec::new();
    for group in groups {
        let smaller = |other: &&Group| other.areas.len() <= group.areas.len();
        ordered.insert(ordered.iter().take_while(smaller).count(), group);
    }
    ordered
}

/// Areas by name, each in the form that is meant, or all of those that there are; `rest` when all others are
/// named already.
pub(super) fn named(
    atlas: &Atlas,
    areas: &[AreaId],
    all: usize,
    rest: bool,
    form: fn(&Area) -> &String,
) -> String {
    let (words, number) = (atlas.words(), areas.len());
    let of = |phrase: &str| fill(phrase, &[("count", count(words, number))]);
    // Things of anybody's file are no districts.
    if number > 1 && number == all && !are_kinds(atlas) {
        of(words.all_areas(number))
    } else if number > 1 && rest {
        of(words.other_areas(number))
    } else {
        // Only names that are told are copied: there may be thousands.
        let names = areas.iter().take(MOST).map(|id| form(&atlas[*id]).clone());
        let mut names: Vec<_> = names.collect();
        names.extend(left_out(words, number.saturating_sub(MOST)));
        joined(words, &names, words.and_names())
    }
}

/// Areas as the subject of a clause, or all of the record.
pub(super) fn subject(atlas: &Atlas, areas: &[AreaId]) -> String {
    named(atlas, areas, atlas.record().areas.len(), false, |area| &area.subject)
}

fn predicate(atlas: &Atlas, account: AccountId, group: &Group) -> String {
    let several = usize::from(group.areas.len() > 1);
    let of = |said: &[String; 2]| said.get(several).cloned().unwrap_or_default();
    match (group.control, &atlas[group.status].divided) {
        (Control::Divided { holder, other }, Some(divided)) => {
            between(atlas, &of(&divided.said), [holder, other])
        }
        (control, _) => {
            let forms = &atlas[control.holder()].forms;
            of(match atlas[account].verb {
                Verb::Administers => &forms.under,
                Verb::Holds | Verb::Is => &forms.held,
            })
        }
    }
}
