//! Runs of days on which nothing changes anywhere.

use core::cell::OnceCell;

use super::{AccountId, AreaId, ByAccount, Change, Claim, DaySpan, Period, Record, Shared};

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
        let starts = core::iter::once(span.first()).chain(changes.iter().map(|change| change.day));
        let ends = changes.iter().filter_map(|change| change.day.checked_add(-1));
        let epoch = |(from, to)| {
            let span = DaySpan::new(from, to).ok()?;
            Some(Self { span, state: OnceCell::new() })
        };
        starts.zip(ends.chain([span.last()])).filter_map(epoch).collect()
    }
}

/// What holds in every area through an epoch.
#[derive(Debug)]
pub struct State {
    areas: Vec<AreaState>,
}

/// What holds in one area: one period under each account.
///
/// Equal to another when its periods are the very same; comparing is a pointer for each account.
pub type AreaState = ByAccount<Shared<Period<Claim>>>;

impl State {
    pub(super) const fn new(areas: Vec<AreaState>) -> Self {
        Self { areas }
    }

    /// The states of all areas, in the order of the record.
    pub fn areas(&self) -> impl Iterator<Item = (AreaId, &AreaState)> {
        (0..).map(AreaId).zip(&self.areas)
    }

    /// How many areas each authority of the record holds under an account: whole, and in part.
    pub fn tally(&self, account: AccountId, record: &Record) -> Vec<(usize, usize)> {
        let mut tally = vec![(0, 0); record.authorities.len()];
        for area_state in &self.areas {
            let control = area_state[account].held.control;
            let divided = control.other();
            for side in core::iter::once(control.holder()).chain(divided) {
                if let Some((whole, part)) = tally.get_mut(side.index()) {
                    *(if divided.is_some() { part } else { whole }) += 1;
                }
            }
        }
        tally
    }

    /// What holds in this area; `None` for an id of another record.
    pub fn of(&self, area: AreaId) -> Option<&AreaState> {
        self.areas.get(area.index())
    }
}
