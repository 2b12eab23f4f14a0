//! One sentence that states the whole map.

use crate::domain::{
    Account, AccountId, AccountView, Claim, Control, District, DistrictId, Frame, Record, StatusId,
    Verb,
};
use crate::words::{Words, fill};

use super::number::count;
use super::place::between;
use super::stop::stopped;

/// The whole map in one sentence: every district, under each account of the view.
pub fn sentence(record: &Record, view: AccountView, frame: &Frame) -> String {
    let words = &record.words;
    let accounts: Vec<AccountId> = record.shown(view).collect();
    let clauses = |account| {
        let states = states(record, account, frame).into_iter();
        let parts = states.chain(asides(record, account, frame));
        listed(words, &parts.collect::<Vec<_>>(), words.and_clauses())
    };
    // Each account's part after the first stands inside the sentence.
    let said = |(i, account, clauses): (usize, AccountId, String)| {
        let Account { opening, inside, .. } = &record[account];
        fill(if i == 0 { opening } else { inside }, &[("clauses", clauses)])
    };
    let parts: Vec<String> = match accounts.as_slice() {
        [first, _, ..] if agree(frame) => {
            let states = states(record, *first, frame);
            let states = listed(words, &states, words.and_clauses());
            let phrase = if accounts.len() == 2 { words.by_both() } else { words.by_all() };
            let asides = accounts.iter().filter_map(|account| {
                let asides = asides(record, *account, frame);
                let asides = listed(words, &asides, words.and_clauses());
                (!asides.is_empty()).then(|| said((1, *account, asides)))
            });
            core::iter::once(fill(phrase, &[("clauses", states)])).chain(asides).collect()
        }
        _ => {
            let of_each = accounts.iter().enumerate();
            of_each.map(|(i, account)| said((i, *account, clauses(*account)))).collect()
        }
    };
    stopped(words, &parts.join(words.semicolon()))
}

/// Whether all accounts say of every district that the same authority has it.
fn agree(frame: &Frame) -> bool {
    frame.standings().all(|(_, standing)| {
        let mut controls = standing.iter().map(|(_, period)| period.held.control);
        let first = controls.next();
        controls.all(|control| Some(control) == first)
    })
}

/// Districts held alike, in the order of the record.
struct Group {
    control: Control,
    status: StatusId,
    districts: Vec<DistrictId>,
}

/// Who has which districts, a part for each group.
fn states(record: &Record, account: AccountId, frame: &Frame) -> Vec<String> {
    let groups = groups(account, frame);
    let last = groups.len().saturating_sub(1);
    let parts = groups.iter().enumerate().map(|(i, group)| {
        let districts = subject(record, &group.districts, i == last && i > 0);
        let predicate = predicate(record, account, group);
        fill(record.words.clause(), &[("districts", &districts), ("predicate", &predicate)])
    });
    parts.collect()
}

/// What must be added for a district, where its status says so.
fn asides(record: &Record, account: AccountId, frame: &Frame) -> Vec<String> {
    let asides = frame.standings().filter_map(|(district, standing)| {
        let aside = record[standing[account].held.status].aside.as_ref()?;
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
fn groups(account: AccountId, frame: &Frame) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (district, standing) in frame.standings() {
        let Claim { control, status, .. } = standing[account].held;
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

fn predicate(record: &Record, account: AccountId, group: &Group) -> String {
    let several = usize::from(group.districts.len() > 1);
    let of = |said: &[String; 2]| said.get(several).cloned().unwrap_or_default();
    match (group.control, &record[group.status].divided) {
        (Control::Divided { holder, other }, Some(divided)) => {
            between(record, &of(&divided.said), [holder, other])
        }
        (control, _) => {
            let forms = &record[control.holder()].forms;
            of(match record[account].verb {
                Verb::Administers => &forms.under,
                Verb::Holds => &forms.held,
            })
        }
    }
}
