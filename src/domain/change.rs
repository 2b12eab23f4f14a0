//! What changes from one day to another.

use std::collections::BinaryHeap;

use super::{AccountId, AreaId, Atlas, ByAccount, Claim, Day, Period, Record, Shared, State};

/// A day on which something changes somewhere, under any account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first day of what is new.
    pub day: Day,
    /// What changes, never empty: accounts and areas in the order of the record.
    pub shifts: Vec<Shift>,
}

/// What changes in one area under one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The area.
    pub area: AreaId,
    /// The account.
    pub account: AccountId,
    /// What held before.
    pub before: Shared<Period<Claim>>,
    /// What holds after.
    pub after: Shared<Period<Claim>>,
}

/// Forwards or backwards in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To earlier days.
    Back,
    /// To later days.
    On,
}

impl Shift {
    /// Whether another authority has the area now, or has a part of it; otherwise only the
    /// situation or the evidence changes.
    pub fn is_of_authority(&self) -> bool {
        self.before.held.control != self.after.held.control
    }
}

impl State {
    /// What differs between this frame and a later one.
    pub fn shifts_to(&self, later: &Self) -> Vec<Shift> {
        let accounts = self.areas().next().map_or(0, |(_, area_state)| area_state.iter().count());
        let of = |account: AccountId| {
            self.areas().filter_map(move |(area, area_state)| {
                let (before, after) = (&area_state[account], &later.of(area)?[account]);
                (before != after).then(|| Shift {
                    area,
                    account,
                    before: before.clone(),
                    after: after.clone(),
                })
            })
        };
        (0..).map(AccountId::at).take(accounts).flat_map(of).collect()
    }
}

impl Change {
    /// The changes between all periods that follow each other, day by day.
    pub(super) fn of(areas: &[ByAccount<Vec<Shared<Period<Claim>>>>]) -> Vec<Self> {
        let accounts = areas.first().map_or(0, |periods| periods.iter().count());
        let mut shifts: Vec<Shift> = Vec::new();
        for account in (0..).map(AccountId::at).take(accounts) {
            for (area, periods) in (0..).map(AreaId::at).zip(areas) {
                let pairs = periods[account].iter().zip(periods[account].iter().skip(1));
                shifts.extend(pairs.map(|(before, after)| Shift {
                    area,
                    account,
                    before: before.clone(),
                    after: after.clone(),
                }));
            }
        }
        // Within a day the order of above remains. A heap, as the sorts of the standard library are as long as a
        // fortieth of the page's program.
        let days = shifts.iter().map(|shift| shift.after.span.first()).zip(0_usize..);
        let order = days.collect::<BinaryHeap<_>>().into_sorted_vec();
        let mut changes: Vec<Self> = Vec::new();
        for (day, at) in order {
            let Some(shift) = shifts.get(at).cloned() else { continue };
            match changes.last_mut() {
                Some(change) if change.day == day => change.shifts.push(shift),
                _ => changes.push(Self { day, shifts: vec![shift] }),
            }
        }
        changes
    }

    /// Whether something changes in this area.
    pub fn concerns(&self, area: AreaId) -> bool {
        self.shifts.iter().any(|shift| shift.area == area)
    }
}

impl Atlas {
    /// The change that takes effect on this day, if there is one.
    pub fn change_on(&self, day: Day) -> Option<&Change> {
        let at = self.changes().binary_search_by_key(&day, |change| change.day).ok()?;
        self.changes().get(at)
    }

    /// The changes that lie between two days, whichever comes first: after the earlier, up to the later.
    pub fn changes_between(&self, one: Day, other: Day) -> &[Change] {
        let (from, to) = (one.min(other), one.max(other));
        let after = |day: Day| self.changes().partition_point(|change| change.day <= day);
        self.changes().get(after(from)..after(to)).unwrap_or_default()
    }

    /// The days on which something changes, in order: in one area, or in any.
    pub fn change_days(&self, of: Option<AreaId>) -> impl Iterator<Item = Day> {
        let concerns = move |change: &&Change| of.is_none_or(|area| change.concerns(area));
        self.changes().iter().filter(concerns).map(|change| change.day)
    }

    /// The nearest day of change before or after this day; `None` when there is none.
    pub fn next_change(&self, from: Day, way: Way, of: Option<AreaId>) -> Option<Day> {
        let mut days = self.change_days(of);
        match way {
            Way::On => days.find(|day| *day > from),
            Way::Back => days.take_while(|day| *day < from).last(),
        }
    }
}

impl Record {
    /// The areas in which something changes, each once, in the order of the record.
    pub fn areas_of(&self, shifts: &[Shift]) -> Vec<AreaId> {
        let changes = |id: &AreaId| shifts.iter().any(|shift| shift.area == *id);
        self.area_ids().filter(changes).collect()
    }
}
