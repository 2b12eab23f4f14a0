//! The places that events name.

use serde::{Deserialize, Serialize};

/// The position of a place in the list of places, and of its mark on the basemap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlaceId(u16);

impl PlaceId {
    /// The id of the place at this position.
    pub(crate) const fn at(position: u16) -> Self {
        Self(position)
    }

    /// Its position.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}
