//! The record, indexed by day.

use core::ops::Deref;

use super::{
    Basis, ByBasis, Change, Claim, Day, DaySpan, DistrictId, Epoch, Frame, Record, Shared, Tenure,
};

/// The record with its epochs: what the page asks on every day.
#[derive(Debug)]
pub struct Atlas {
    record: Record,
    tenures: Vec<ByBasis<Vec<Shared<Tenure<Claim>>>>>,
    epochs: Vec<Epoch>,
    changes: Vec<Change>,
}

impl Atlas {
    /// Cuts the span of the record into epochs. The work is done once, when the page opens.
    pub fn new(record: Record) -> Self {
        let span = record.span;
        let tenures: Vec<_> = record
            .districts
            .iter()
            .map(|district| {
                ByBasis::from_fn(|basis| shared_tenures(&district.control[basis], span))
            })
            .collect();
        let epochs: Vec<Epoch> =
            spans_without_change(&record).map(|span| epoch(span, &tenures)).collect();
        let changes = Change::between(&epochs);
        Self { record, tenures, epochs, changes }
    }

    /// The epochs, in order; they cover the span once.
    pub fn epochs(&self) -> &[Epoch] {
        &self.epochs
    }

    /// The changes, in order: one between every two epochs.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// What holds at the end of this day, after clamping it into the span.
    ///
    /// # Panics
    /// Never: the epochs cover the span, and the day lies in it.
    pub fn frame(&self, day: Day) -> &Shared<Frame> {
        let day = self.record.span.clamp(day);
        let after = self.epochs.partition_point(|epoch| epoch.span.first() <= day);
        #[expect(
            clippy::expect_used,
            reason = "the first epoch starts with the span, so one precedes"
        )]
        let epoch = self.epochs.get(after.saturating_sub(1)).expect("the span is cut into epochs");
        &epoch.frame
    }

    /// A district's tenures under one account, in order.
    pub fn tenures(&self, district: DistrictId, basis: Basis) -> &[Shared<Tenure<Claim>>] {
        self.tenures.get(district.index()).map_or(&[], |tenures| &tenures[basis])
    }
}

impl Deref for Atlas {
    type Target = Record;

    fn deref(&self) -> &Record {
        &self.record
    }
}

fn shared_tenures(timeline: &super::Timeline<Claim>, span: DaySpan) -> Vec<Shared<Tenure<Claim>>> {
    let owned = |tenure: Tenure<&Claim>| Tenure { span: tenure.span, held: tenure.held.clone() };
    timeline.tenures(span).map(|tenure| Shared::new(owned(tenure))).collect()
}

fn spans_without_change(record: &Record) -> impl Iterator<Item = DaySpan> {
    let span = record.span;
    let next = move |after: Day| {
        let both = record.districts.iter().flat_map(|district| {
            Basis::ALL.into_iter().flat_map(|basis| district.control[basis].change_days())
        });
        both.filter(|day| *day > after && *day <= span.last()).min()
    };
    core::iter::successors(Some(span.first()), move |first| next(*first)).filter_map(move |first| {
        let last = next(first).and_then(|day| day.checked_add(-1)).unwrap_or_else(|| span.last());
        DaySpan::new(first, last).ok()
    })
}

fn epoch(span: DaySpan, tenures: &[ByBasis<Vec<Shared<Tenure<Claim>>>>]) -> Epoch {
    let at = |list: &[Shared<Tenure<Claim>>]| {
        list.iter().find(|tenure| tenure.span.contains(span.first())).cloned()
    };
    let standings = tenures.iter().filter_map(|by_basis| {
        Some(ByBasis { declared: at(&by_basis.declared)?, ground: at(&by_basis.ground)? })
    });
    Epoch { span, frame: Shared::new(Frame::new(standings.collect())) }
}
