//! The days on which something changes.

use std::collections::BinaryHeap;

use super::{AreaId, Atlas, Day, Difference};

/// A day on which something changes somewhere, under any account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first day of what is new.
    pub day: Day,
    /// What changes, never empty.
    pub difference: Difference,
}

/// Forwards or backwards in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To earlier days.
    Back,
    /// To later days.
    On,
}

impl Atlas {
    /// Every change, in order: what each area is and who holds it, before and after each day on which either
    /// begins or ends.
    pub(super) fn found_changes(&self) -> Vec<Change> {
        let span = self.span();
        let mut days = BinaryHeap::new();
        for area in self.record().area_ids() {
            let mut spans = self[area].outlines.clone();
            for account in self.record().account_ids() {
                spans.extend(self.periods(area, account).iter().map(|period| period.span));
            }
            for days_of_it in spans {
                days.push((days_of_it.first(), area));
                days.extend(days_of_it.last().checked_add(1).map(|day| (day, area)));
            }
        }
        // A heap, as the sorts of the standard library are as long as a fortieth of the page's program.
        let mut days = days.into_sorted_vec();
        days.dedup();
        let mut changes: Vec<Change> = Vec::new();
        for (day, area) in days {
            let Some(before) =
                day.checked_add(-1).filter(|before| span.contains(*before) && span.contains(day))
            else {
                continue;
            };
            if changes.last().is_none_or(|change| change.day < day) {
                changes.push(Change { day, difference: Difference::default() });
            }
            if let Some(change) = changes.last_mut() {
                let [before, after] = [before, day].map(|day| self.area_state(area, day));
                change.difference.add(area, before.as_ref(), after.as_ref());
            }
        }
        changes
    }

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
        let concerns =
            move |change: &&Change| of.is_none_or(|area| change.difference.concerns(area));
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
