//! The two accounts.

use core::ops::Index;

use serde::{Deserialize, Serialize};

/// Which account a claim belongs to. The two are different questions and are never merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// Who claimed to administer.
    Declared,
    /// Who held.
    Ground,
}

/// One value for each account; both must be supplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByBasis<T> {
    /// The value of the declared account.
    pub declared: T,
    /// The value of the account on the ground.
    pub ground: T,
}

impl Basis {
    /// Both accounts, in the order in which they are always shown.
    pub const ALL: [Self; 2] = [Self::Declared, Self::Ground];

    /// The account's id, as in files, addresses and attributes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Ground => "ground",
        }
    }
}

impl<T> ByBasis<T> {
    /// The value that `make` gives for each account.
    pub fn from_fn(mut make: impl FnMut(Basis) -> T) -> Self {
        Self { declared: make(Basis::Declared), ground: make(Basis::Ground) }
    }

    /// Both values, to be changed in place.
    pub const fn each_mut(&mut self) -> [&mut T; 2] {
        [&mut self.declared, &mut self.ground]
    }
}

impl<T> Index<Basis> for ByBasis<T> {
    type Output = T;

    fn index(&self, basis: Basis) -> &T {
        match basis {
            Basis::Declared => &self.declared,
            Basis::Ground => &self.ground,
        }
    }
}
