//! How the values of one column are read.

use crate::choices::{Order, Years};

/// What the numbers of a column mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// Days as `17760704`.
    Days,
    /// Milliseconds since 1970.
    Milliseconds,
    /// Seconds since 1970.
    Seconds,
    /// Years.
    Years,
}

/// What the times of the day in a column mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clock {
    /// There are none, or all are 00:00.
    Dates,
    /// They are midnights of another zone.
    Elsewhere,
    /// They are times.
    Times,
}

/// How the values of one column, or of the two of a pair, are read.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    /// What numbers mean.
    pub numbers: Numbers,
    /// How whole numbers and plain years are counted.
    pub plain: Years,
    /// How signed years of four and more digits are counted.
    pub signed: Years,
    /// Which stands first in `3/4/1920`.
    pub order: Order,
    /// What times mean.
    pub clock: Clock,
    /// Whether the year 0 stands for no date.
    pub no_zero: bool,
}

impl Kind {
    /// How values are read where a specification says how: ISO 8601.
    pub(crate) const ISO: Self = Self {
        numbers: Numbers::Years,
        plain: Years::Astronomical,
        signed: Years::Astronomical,
        order: Order::DayFirst,
        clock: Clock::Dates,
        no_zero: false,
    };
}

/// A year as astronomers count it.
pub(crate) const fn astronomical(year: i64, years: Years) -> i64 {
    match years {
        Years::Historical if year < 0 => year + 1,
        _ => year,
    }
}
