//! The record, indexed by day.

use core::ops::Index;

use super::runs::{self, Runs};
use super::{
    AccountId, Area, AreaId, AreaState, ByAccount, Change, Claim, Day, DaySpan, Epoch, Period,
    Record, Shared, State,
};
use crate::words::Words;

/// An area's periods under each account, in order.
type Periods = ByAccount<Vec<Shared<Period<Claim>>>>;

/// The record with its changes and its epochs, and the words it is told in: what the page asks on every day.
///
/// Making it costs as much as there are periods; a state is made when its epoch is first asked for.
#[derive(Debug)]
pub struct Atlas {
    words: Words,
    record: Record,
    periods: Vec<Periods>,
    changes: Vec<Change>,
    epochs: Vec<Epoch>,
    runs: Vec<Runs>,
}

impl Atlas {
    /// Finds the changes of the record, and cuts its span into epochs between them.
    pub fn new(words: Words, record: Record) -> Self {
        let periods: Vec<_> = record.areas.iter().map(Area::shared_periods).collect();
        let (changes, epochs, runs) = (Vec::new(), Vec::new(), Vec::new());
        let mut atlas = Self { words, record, periods, changes, epochs, runs };
        atlas.changes = atlas.found_changes();
        atlas.runs = Runs::of(atlas.record.areas.len(), &atlas.changes);
        atlas.epochs = Epoch::between(&atlas.changes, atlas.span());
        atlas
    }

    /// The words of the page around it.
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// What is known.
    pub const fn record(&self) -> &Record {
        &self.record
    }

    /// The days covered.
    pub const fn span(&self) -> DaySpan {
        self.record.span
    }

    /// The epochs, in order; they cover the span once.
    pub fn epochs(&self) -> &[Epoch] {
        &self.epochs
    }

    /// The changes, in order: one between every two epochs.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The epoch of this day, after clamping it into the span.
    ///
    /// # Panics
    /// Never: the epochs cover the span, and the day lies in it.
    pub fn epoch(&self, day: Day) -> &Epoch {
        let day = self.record.span.clamp(day);
        let after = self.epochs.partition_point(|epoch| epoch.span.first() <= day);
        #[expect(
            clippy::expect_used,
            reason = "the first epoch starts with the span, so one precedes"
        )]
        self.epochs.get(after.saturating_sub(1)).expect("the span is cut into epochs")
    }

    /// What holds at the end of this day, after clamping it into the span.
    pub fn state(&self, day: Day) -> &Shared<State> {
        let epoch = self.epoch(day);
        let runs = || runs::all(self, &self.runs, epoch.span.first());
        epoch.state.get_or_init(|| Shared::new(State::new(runs())))
    }

    /// What holds in one area at the end of this day; `None` when there is no such area then.
    pub fn area_state(&self, area: AreaId, day: Day) -> Option<AreaState> {
        let outline = self.record[area].outline_on(day)?;
        let periods = self.periods.get(area.index())?;
        let at = |list: &[Shared<Period<Claim>>]| {
            let after = list.partition_point(|period| period.span.first() <= day);
            list.get(after.checked_sub(1)?).cloned()
        };
        let area_state: Option<Vec<_>> = periods.iter().map(|(_, list)| at(list)).collect();
        Some(AreaState::new(outline, ByAccount::new(area_state?)))
    }

    /// The days through which the same authorities hold an area as in one of its periods, whatever else changes.
    pub fn held_through(&self, area: AreaId, account: AccountId, of: &Period<Claim>) -> DaySpan {
        let alike = |period: &&Shared<Period<Claim>>| period.held.control == of.held.control;
        let spans = self.periods(area, account).iter().filter(alike).map(|period| period.span);
        let runs = DaySpan::runs(spans);
        runs.into_iter().find(|run| run.contains(of.span.first())).unwrap_or(of.span)
    }

    /// An area's periods under one account, in order.
    pub fn periods(&self, area: AreaId, account: AccountId) -> &[Shared<Period<Claim>>] {
        self.periods.get(area.index()).map_or(&[], |periods| &periods[account])
    }
}

/// Entries of the record, by their ids.
impl<I> Index<I> for Atlas
where
    Record: Index<I>,
{
    type Output = <Record as Index<I>>::Output;

    fn index(&self, id: I) -> &Self::Output {
        &self.record[id]
    }
}
