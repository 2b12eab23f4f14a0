//! What changes from one day to another.

use super::{Atlas, Basis, Claim, Day, DistrictId, Epoch, Frame, Shared, Tenure};

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

impl Atlas {
    /// The change that takes effect on this day, if there is one.
    pub fn change_on(&self, day: Day) -> Option<Change> {
        let epochs = self.epochs();
        let after = epochs.iter().position(|epoch| epoch.span.first() == day)?;
        let before = epochs.get(after.checked_sub(1)?)?;
        let shifts = before.frame.shifts_to(&epochs.get(after)?.frame);
        Some(Change { day, shifts })
    }

    /// The days on which something changes, in order: in one district, or in any.
    pub fn change_days(&self, of: Option<DistrictId>) -> impl Iterator<Item = Day> {
        let differ = move |(before, after): &(&Epoch, &Epoch)| {
            of.is_none_or(|district| before.frame.of(district) != after.frame.of(district))
        };
        let pairs = self.epochs().iter().zip(self.epochs().iter().skip(1));
        pairs.filter(differ).map(|(_, after)| after.span.first())
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
