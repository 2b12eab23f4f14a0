//! How a district was held, in the record's own terms.

use serde::{Deserialize, Serialize};

/// The place of a status in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StatusId(pub(super) u16);

/// A term for how a district was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The id used in files and attributes.
    pub key: String,
    /// What the term means, in words.
    pub meaning: String,
    /// How the day's sentence joins two holders: `divided between`; `None` when there is one.
    pub between: Option<String>,
    /// What the day's sentence must add; `{district}` stands for the name.
    pub aside: Option<String>,
}
