//! Runs of days on which nothing changes anywhere.

use core::cell::OnceCell;

use super::{AccountId, ByAccount, Change, Claim, DaySpan, DistrictId, Period, Record, Shared};

/// A longest run of days on which no district changes under any account.
#[derive(Debug)]
pub struct Epoch {
    /// The days.
    pub span: DaySpan,
    /// What holds on all of them, once it has been asked for.
    pub(super) frame: OnceCell<Shared<Frame>>,
}

impl Epoch {
    /// The epochs of a span: one before each change and one after the last.
    pub(super) fn between(changes: &[Change], span: DaySpan) -> Vec<Self> {
        let starts = core::iter::once(span.first()).chain(changes.iter().map(|change| change.day));
        let ends = changes.iter().filter_map(|change| change.day.checked_add(-1));
        let epoch = |(from, to)| {
            let span = DaySpan::new(from, to).ok()?;
            Some(Self { span, frame: OnceCell::new() })
        };
        starts.zip(ends.chain([span.last()])).filter_map(epoch).collect()
    }
}

/// What holds in every district through an epoch.
#[derive(Debug)]
pub struct Frame {
    standings: Vec<Standing>,
}

/// What holds in one district: one period under each account.
///
/// Equal to another when its periods are the very same; comparing is a pointer for each account.
pub type Standing = ByAccount<Shared<Period<Claim>>>;

impl Frame {
    pub(super) const fn new(standings: Vec<Standing>) -> Self {
        Self { standings }
    }

    /// The standings of all districts, in the order of the record.
    pub fn standings(&self) -> impl Iterator<Item = (DistrictId, &Standing)> {
        (0..).map(DistrictId).zip(&self.standings)
    }

    /// How many districts each authority of the record holds under an account: whole, and in part.
    pub fn tally(&self, account: AccountId, record: &Record) -> Vec<(usize, usize)> {
        let mut tally = vec![(0, 0); record.authorities.len()];
        for standing in &self.standings {
            let control = standing[account].held.control;
            let divided = control.other();
            for side in core::iter::once(control.holder()).chain(divided) {
                if let Some((whole, part)) = tally.get_mut(side.index()) {
                    *(if divided.is_some() { part } else { whole }) += 1;
                }
            }
        }
        tally
    }

    /// What holds in this district; `None` for an id of another record.
    pub fn of(&self, district: DistrictId) -> Option<&Standing> {
        self.standings.get(district.index())
    }
}
