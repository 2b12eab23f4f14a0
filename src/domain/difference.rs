//! What differs between two days.

use super::{AccountId, AreaId, AreaState, Claim, Period, Record, Shared, State};

/// What differs between two days: areas in the order of the record, and in each its accounts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The areas that appear, vanish or have another outline.
    pub outlines: Vec<(AreaId, OutlineChange)>,
    /// Who holds what, and by which evidence.
    pub shifts: Vec<Shift>,
}

/// What becomes of the outline of an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlineChange {
    /// There is such an area now.
    Appears,
    /// There is no such area any more.
    Vanishes,
    /// It has another outline.
    Redrawn,
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

impl Shift {
    /// Whether another authority has the area now, or has a part of it; otherwise only the
    /// situation or the evidence changes.
    pub fn is_of_authority(&self) -> bool {
        self.before.held.control != self.after.held.control
    }
}

impl Difference {
    /// Whether nothing differs.
    pub const fn is_empty(&self) -> bool {
        self.outlines.is_empty() && self.shifts.is_empty()
    }

    /// Whether something differs in this area.
    pub fn concerns(&self, area: AreaId) -> bool {
        let of_outline = self.outlines.iter().any(|(it, _)| *it == area);
        of_outline || self.shifts.iter().any(|shift| shift.area == area)
    }

    /// Whether it is more than another situation or other evidence.
    pub fn is_of_authority(&self) -> bool {
        !self.outlines.is_empty() || self.shifts.iter().any(Shift::is_of_authority)
    }

    /// The areas in which something differs, each as often as something does.
    pub(super) fn touched(&self) -> impl Iterator<Item = AreaId> {
        let outlines = self.outlines.iter().map(|(area, _)| *area);
        outlines.chain(self.shifts.iter().map(|shift| shift.area))
    }

    /// The areas in which something differs, each once, in the order of the record.
    pub fn areas(&self, record: &Record) -> Vec<AreaId> {
        let mut differs = vec![false; record.areas.len()];
        for area in self.touched() {
            if let Some(differs) = differs.get_mut(area.index()) {
                *differs = true;
            }
        }
        record.area_ids().filter(|area| differs.get(area.index()) == Some(&true)).collect()
    }

    /// Adds what differs in one area; `None` where there is no such area.
    pub(super) fn add(
        &mut self,
        area: AreaId,
        before: Option<&AreaState>,
        after: Option<&AreaState>,
    ) {
        let outline = match (before, after) {
            (None, Some(_)) => Some(OutlineChange::Appears),
            (Some(_), None) => Some(OutlineChange::Vanishes),
            (Some(one), Some(two)) if one.outline != two.outline => Some(OutlineChange::Redrawn),
            _ => None,
        };
        self.outlines.extend(outline.map(|it| (area, it)));
        let (Some(before), Some(after)) = (before, after) else { return };
        for ((account, before), (_, after)) in before.iter().zip(after.iter()) {
            if before != after {
                let (before, after) = (before.clone(), after.clone());
                self.shifts.push(Shift { area, account, before, after });
            }
        }
    }
}

impl State {
    /// What differs between this state and a later one.
    pub fn difference(&self, later: &Self) -> Difference {
        let mut difference = Difference::default();
        for (area, before) in self.all() {
            difference.add(area, before, later.of(area));
        }
        difference
    }
}
