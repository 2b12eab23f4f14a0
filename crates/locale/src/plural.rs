//! How a language counts.

use serde::{Deserialize, Serialize};

/// Which of up to three forms goes with a number (Unicode CLDR, cardinals of whole numbers).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plural {
    /// One; all others.
    OneOther,
    /// None and one; all others.
    ZeroOneOther,
    /// As in Russian: 1, 21, 31; 2 to 4, 22 to 24; all others.
    OneFewMany,
}

impl Plural {
    /// The position of the form: 0 for one, 1 for few, 2 for all others.
    pub const fn form(self, number: usize) -> usize {
        match (self, number, number % 10, number % 100) {
            (Self::OneOther | Self::ZeroOneOther, 1, ..) | (Self::ZeroOneOther, 0, ..) => 0,
            (Self::OneFewMany, _, 1, tens) if tens != 11 => 0,
            (Self::OneFewMany, _, 2..=4, tens) if tens < 12 || tens > 14 => 1,
            _ => 2,
        }
    }
}
