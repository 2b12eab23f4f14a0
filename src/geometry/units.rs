//! Lengths on the viewport, as they are written.

use core::fmt;
use core::ops::{Add, Sub};

use serde::{Deserialize, Serialize};

/// A length on the viewport in its own units, rounded to a tenth.
///
/// It is a whole number of tenths, so the page needs no floating point to write it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Units {
    tenths: i32,
}

impl Units {
    /// So many hundredths of it, rounded towards nought.
    #[must_use]
    pub const fn hundredths(self, of: i32) -> Self {
        Self { tenths: self.tenths * of / 100 }
    }

    /// The number of tenths.
    pub const fn tenths(self) -> i32 {
        self.tenths
    }
}

impl From<f64> for Units {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a cast saturates, and a viewport is some hundred units wide"
    )]
    fn from(units: f64) -> Self {
        Self { tenths: (units * 10.0).round() as i32 }
    }
}

impl Add for Units {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { tenths: self.tenths + other.tenths }
    }
}

impl Sub for Units {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { tenths: self.tenths - other.tenths }
    }
}

impl fmt::Display for Units {
    /// The shortest form: `12`, `12.3`, `-.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, tenth) = (self.tenths.unsigned_abs() / 10, self.tenths.unsigned_abs() % 10);
        if self.tenths < 0 {
            f.write_str("-")?;
        }
        match (whole, tenth) {
            (whole, 0) => write!(f, "{whole}"),
            (0, tenth) => write!(f, ".{tenth}"),
            (whole, tenth) => write!(f, "{whole}.{tenth}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_form_is_written() {
        let written = [0.0, 12.0, 12.34, -0.5, 0.04, -3.96].map(|u| Units::from(u).to_string());
        assert_eq!(written, ["0", "12", "12.3", "-.5", "0", "-4"]);
    }
}
