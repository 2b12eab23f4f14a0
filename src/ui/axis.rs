//! Days along a line: the slider, its ticks and the lanes share one axis.

use yew::AttrValue;

use crate::domain::{Day, DaySpan};

/// The days of a span from left to right, as shares of a width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    pub span: DaySpan,
}

impl Axis {
    /// Where a day lies, as a percentage: the first day at 0, the last at 100.
    ///
    /// Whole numbers only, so the page needs no floating point.
    pub(super) fn at(self, day: Day) -> AttrValue {
        percent(self.thousandths(day))
    }

    /// How far it is from one day to another.
    pub(super) fn between(self, from: Day, to: Day) -> AttrValue {
        percent(self.thousandths(to).saturating_sub(self.thousandths(from)))
    }

    /// Thousandths of a per cent.
    fn thousandths(self, day: Day) -> u32 {
        self.span.index_of(day) * 100_000 / self.span.last_index().max(1)
    }

    /// The first day of each month of the span.
    pub(super) fn months(self) -> impl Iterator<Item = Day> {
        self.span.days().filter(|day| day.day() == 1)
    }
}

fn percent(thousandths: u32) -> AttrValue {
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000).into()
}
