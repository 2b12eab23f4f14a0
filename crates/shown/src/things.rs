//! Features into things: what is one area of the page.

use std::collections::BTreeMap;

use dated::{Feature, Opened, Undated};
use day_atlas::domain::DaySpan;
use day_atlas::geometry::{Shape, ShapeKind};

use crate::accounts::Accounts;
use crate::shapes::Distinct;
use crate::slug::Ids;
use crate::spells::{Spell, spells};
use crate::tracks::{agree, outlines, tracks};

/// The most areas that a record can hold.
const MOST: usize = 60_000;

/// One area of the page.
#[derive(Debug)]
pub(crate) struct Thing {
    /// Its id.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its shapes, each with its days, in their order.
    pub outlines: Vec<(DaySpan, Shape)>,
    /// What each account tells, in the order of the days, never two on one.
    pub told: Vec<Vec<Spell>>,
}

impl Thing {
    /// Whether an account says nothing of it on a day on which there is such a thing.
    pub(crate) fn has_silence(&self) -> bool {
        let days = |span: DaySpan| u64::from(span.last_index()) + 1;
        let all: u64 = self.outlines.iter().map(|(span, _)| days(*span)).sum();
        let told = |spells: &Vec<Spell>| spells.iter().map(|it| days(it.days)).sum::<u64>();
        self.told.iter().any(|spells| told(spells) < all)
    }

    /// The place in the file of what it is first told by.
    fn first(&self) -> usize {
        self.told.iter().flatten().map(|spell| spell.feature).min().unwrap_or(usize::MAX)
    }

    fn kind(&self) -> ShapeKind {
        let kinds = self.outlines.iter().map(|(_, shape)| shape.kind());
        kinds.max().unwrap_or(ShapeKind::Area)
    }
}

/// All things: areas, above them lines, above these points, each in the order in which they appear in the files.
pub(crate) fn things(opened: &Opened, span: DaySpan, accounts: &Accounts) -> Vec<Thing> {
    let hides = opened.found.show_undated == Undated::Hide;
    let features = opened.features.iter().enumerate();
    let shown = features.filter(|(_, feature)| !(hides && feature.is_undated()));
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<(usize, &Feature)>> = Vec::new();
    for (place, feature) in shown {
        let next = groups.len();
        let label = feature.label.as_deref();
        let group = label.map_or(next, |label| *named.entry(label).or_insert(next));
        match groups.get_mut(group) {
            Some(group) => group.push((place, feature)),
            None => groups.push(vec![(place, feature)]),
        }
    }
    let of_group = |group: &Vec<(usize, &Feature)>| of_one_name(group, span, accounts);
    let mut things: Vec<Thing> = groups.iter().flat_map(of_group).collect();
    things.sort_by_cached_key(|thing| (thing.kind(), thing.first()));
    things.truncate(MOST);
    let mut ids = Ids::default();
    for thing in &mut things {
        thing.key = ids.of(&thing.name);
    }
    things
}

/// The things of one name, without ids.
fn of_one_name(group: &[(usize, &Feature)], span: DaySpan, accounts: &Accounts) -> Vec<Thing> {
    let Some((_, named)) = group.first() else { return Vec::new() };
    let name = named.label.clone().unwrap_or_else(|| format!("#{}", named.unnamed));
    let mut distinct = Distinct::default();
    let mut by_account: Vec<Vec<Spell>> = vec![Vec::new(); accounts.count()];
    for (place, feature) in group {
        let spells = spells(*place, feature, span, &mut distinct);
        for account in accounts.of_feature(feature) {
            if let Some(all) = by_account.get_mut(account) {
                all.extend(&spells);
            }
        }
    }
    let by_account: Vec<Vec<Vec<Spell>>> = by_account.into_iter().map(tracks).collect();
    let tracks = by_account.iter().map(Vec::len).max().unwrap_or_default();
    let things = (0..tracks).flat_map(|number| {
        let name = if number == 0 { name.clone() } else { format!("{name} ({})", number + 1) };
        of_tracks(&name, &by_account, number, accounts)
    });
    let shape = |(days, place): (DaySpan, usize)| Some((days, distinct.at(place)?.clone()));
    let thing = |(name, told): (String, Vec<Vec<Spell>>)| Thing {
        key: String::new(),
        name,
        outlines: outlines(&told).into_iter().filter_map(shape).collect(),
        told,
    };
    things.map(thing).collect()
}

/// The tracks of this number, those of different accounts together as long as they agree on the shapes; where they do
/// not, each is a thing of its own, called by its account as well.
fn of_tracks(
    name: &str,
    by_account: &[Vec<Vec<Spell>>],
    number: usize,
    accounts: &Accounts,
) -> Vec<(String, Vec<Vec<Spell>>)> {
    let mut alike: Vec<(String, Vec<Vec<Spell>>)> = Vec::new();
    for (account, tracks) in by_account.iter().enumerate() {
        let Some(track) = tracks.get(number) else { continue };
        let fits = |(_, told): &(String, Vec<Vec<Spell>>)| told.iter().all(|it| agree(it, track));
        let at = alike.iter().position(fits).unwrap_or(alike.len());
        if at == alike.len() {
            let own = || format!("{name} ({})", accounts.name(account));
            let name = if at == 0 { name.to_owned() } else { own() };
            alike.push((name, vec![Vec::new(); by_account.len()]));
        }
        let told = alike.get_mut(at).and_then(|(_, told)| told.get_mut(account));
        if let Some(told) = told {
            told.clone_from(track);
        }
    }
    alike
}
