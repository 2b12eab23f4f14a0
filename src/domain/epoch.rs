//! Runs of days on which nothing changes anywhere.

use core::cell::OnceCell;
use core::ops::Index;

use super::runs::{self, Run};
use super::{AccountId, AreaId, ByAccount, Change, Claim, Day, DaySpan, Period, Record, Shared};

/// A longest run of days on which no area changes under any account.
#[derive(Debug)]
pub struct Epoch {
    /// The days.
    pub span: DaySpan,
    /// What holds on all of them, once it has been asked for.
    pub(super) state: OnceCell<Shared<State>>,
}

impl Epoch {
    /// The epochs of a span: one before each change and one after the last.
    pub(super) fn between(changes: &[Change], span: DaySpan) -> Vec<Self> {
        let last = span.last();
        let mut starts = vec![span.first()];
        starts.extend(changes.iter().map(|change| change.day));
        let epoch = |(i, from): (usize, &Day)| {
            let before_next = starts.get(i + 1).and_then(|next| next.checked_add(-1));
            let span = DaySpan::new(*from, before_next.unwrap_or(last)).ok()?;
            Some(Self { span, state: OnceCell::new() })
        };
        starts.iter().enumerate().filter_map(epoch).collect()
    }
}

/// What holds in every area through an epoch.
#[derive(Debug)]
pub struct State {
    runs: Vec<Shared<Run>>,
}

/// What holds in one area: one of its outlines, and one period under each account.
///
/// Equal to another when its periods are the very same; comparing is a pointer for each account.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaState {
    /// Which of the area's outlines holds.
    pub outline: usize,
    periods: ByAccount<Shared<Period<Claim>>>,
}

impl AreaState {
    pub(super) const fn new(outline: usize, periods: ByAccount<Shared<Period<Claim>>>) -> Self {
        Self { outline, periods }
    }

    /// The periods with their accounts.
    pub fn iter(&self) -> impl Iterator<Item = (AccountId, &Shared<Period<Claim>>)> {
        self.periods.iter()
    }
}

impl Index<AccountId> for AreaState {
    type Output = Shared<Period<Claim>>;

    fn index(&self, account: AccountId) -> &Self::Output {
        &self.periods[account]
    }
}

impl State {
    /// How many areas are a run.
    pub const RUN: usize = runs::LENGTH;

    pub(super) const fn new(runs: Vec<Shared<Run>>) -> Self {
        Self { runs }
    }

    /// The states of the areas that there are, in the order of the record.
    pub fn areas(&self) -> impl Iterator<Item = (AreaId, &AreaState)> {
        self.all().filter_map(|(area, state)| Some((area, state?)))
    }

    /// The areas of the record, in its order; `None` for those that do not exist.
    pub fn all(&self) -> impl Iterator<Item = (AreaId, Option<&AreaState>)> {
        let full = self.runs.len().saturating_sub(1) * Self::RUN;
        self.between(0, full + self.runs.last().map_or(0, |run| run.len()))
    }

    /// What holds in the areas of a run that begins with a multiple of [`State::RUN`]. It is the same as in another state when
    /// nothing changes in these areas between the two.
    pub fn run(&self, first: usize) -> Option<&Shared<Vec<Option<AreaState>>>> {
        self.runs.get(first / Self::RUN)
    }

    /// The areas of such a run; `None` for those that do not exist.
    pub fn areas_of_run(&self, first: usize) -> impl Iterator<Item = (AreaId, Option<&AreaState>)> {
        self.between(first, first + self.run(first).map_or(0, |run| run.len()))
    }

    /// The areas from one place in the record to before another.
    fn between(
        &self,
        from: usize,
        to: usize,
    ) -> impl Iterator<Item = (AreaId, Option<&AreaState>)> {
        let [from, to] = [from, to].map(|place| u16::try_from(place).unwrap_or(u16::MAX));
        (from..to).map(|place| (AreaId(place), self.of(AreaId(place))))
    }

    /// The areas that do not exist.
    pub fn absent(&self) -> Vec<AreaId> {
        self.all().filter(|(_, state)| state.is_none()).map(|(area, _)| area).collect()
    }

    /// How many areas each authority of the record holds under an account: whole, and in part.
    pub fn tally(&self, account: AccountId, record: &Record) -> Vec<(usize, usize)> {
        let mut tally = vec![(0, 0); record.authorities.len()];
        for (_, area_state) in self.areas() {
            let control = area_state[account].held.control;
            let divided = control.other();
            for side in [Some(control.holder()), divided].into_iter().flatten() {
                if let Some((whole, part)) = tally.get_mut(side.index()) {
                    *(if divided.is_some() { part } else { whole }) += 1;
                }
            }
        }
        tally
    }

    /// What holds in this area; `None` when there is no such area.
    pub fn of(&self, area: AreaId) -> Option<&AreaState> {
        self.runs.get(area.index() / Self::RUN)?.get(area.index() % Self::RUN)?.as_ref()
    }
}
