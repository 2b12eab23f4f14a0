//! Days along a line: the slider, its ticks and the lanes share one axis.

use crate::domain::{Day, DaySpan};

/// The days of a span from left to right, as shares of a width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Axis {
    pub(crate) span: DaySpan,
}

impl Axis {
    /// Where a day lies, as a percentage: the first day at 0, the last at 100.
    ///
    /// Whole numbers only, so the page needs no floating point.
    pub(crate) fn at(self, day: Day) -> String {
        percent(self.thousandths(day))
    }

    /// How far it is from one day to another.
    pub(crate) fn between(self, from: Day, to: Day) -> String {
        percent(self.thousandths(to).saturating_sub(self.thousandths(from)))
    }

    /// The day that lies `across` a line that is `width` pixels long.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a cast saturates, and a day past the end is the last"
    )]
    pub(crate) fn day_at(self, (across, width): (f64, f64)) -> Day {
        let index = across * f64::from(self.span.last_index()) / width + 0.5;
        self.span.day_at(index as u32)
    }

    /// The same in thousandths of a per cent.
    pub(crate) fn thousandths(self, day: Day) -> u64 {
        u64::from(self.span.index_of(day)) * 100_000 / u64::from(self.span.last_index().max(1))
    }
}

/// So many thousandths of a per cent.
pub(crate) fn percent(thousandths: u64) -> String {
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}
