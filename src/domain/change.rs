//! What changes from one day to another.

use super::{Atlas, Basis, Claim, Day, DistrictId, Epoch, Frame, Record, Shared, Tenure};

/// A day on which something changes somewhere, under either account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The first day of what is new.
    pub day: Day,
    /// What changes, never empty: the declared account first, districts in the order of the record.
    pub shifts: Vec<Shift>,
}

/// What changes in one district under one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The district.
    pub district: DistrictId,
    /// The account.
    pub basis: Basis,
    /// What held before.
    pub before: Shared<Tenure<Claim>>,
    /// What holds after.
    pub after: Shared<Tenure<Claim>>,
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
    /// Whether another authority has the district now, or has a part of it; otherwise only the
    /// situation or the evidence changes.
    pub fn is_of_authority(&self) -> bool {
        self.before.held.control != self.after.held.control
    }
}

impl Frame {
    /// What differs between this frame and a later one.
    pub fn shifts_to(&self, later: &Self) -> Vec<Shift> {
        let of = |basis: Basis| {
            self.standings().filter_map(move |(district, standing)| {
                let (before, after) = (&standing[basis], &later.of(district)?[basis]);
                let shift =
                    || Shift { district, basis, before: before.clone(), after: after.clone() };
                (before != after).then(shift)
            })
        };
        Basis::ALL.into_iter().flat_map(of).collect()
    }
}

impl Change {
    /// The changes between epochs that follow each other.
    pub(super) fn between(epochs: &[Epoch]) -> Vec<Self> {
        let change = |(before, after): (&Epoch, &Epoch)| Self {
            day: after.span.first(),
            shifts: before.frame.shifts_to(&after.frame),
        };
        epochs.iter().zip(epochs.iter().skip(1)).map(change).collect()
    }

    /// Whether something changes in this district.
    pub fn concerns(&self, district: DistrictId) -> bool {
        self.shifts.iter().any(|shift| shift.district == district)
    }
}

impl Atlas {
    /// The change that takes effect on this day, if there is one.
    pub fn change_on(&self, day: Day) -> Option<&Change> {
        self.changes().iter().find(|change| change.day == day)
    }

    /// The days on which something changes, in order: in one district, or in any.
    pub fn change_days(&self, of: Option<DistrictId>) -> impl Iterator<Item = Day> {
        let concerns = move |change: &&Change| of.is_none_or(|district| change.concerns(district));
        self.changes().iter().filter(concerns).map(|change| change.day)
    }

    /// The nearest day of change before or after this day; `None` when there is none.
    pub fn next_change(&self, from: Day, way: Way, of: Option<DistrictId>) -> Option<Day> {
        let mut days = self.change_days(of);
        match way {
            Way::On => days.find(|day| *day > from),
            Way::Back => days.take_while(|day| *day < from).last(),
        }
    }
}

impl Record {
    /// The districts in which something changes, each once, in the order of the record.
    pub fn districts_of(&self, shifts: &[Shift]) -> Vec<DistrictId> {
        let changes = |id: &DistrictId| shifts.iter().any(|shift| shift.district == *id);
        self.district_ids().filter(changes).collect()
    }
}
