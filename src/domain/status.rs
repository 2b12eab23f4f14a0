//! How an area was held, in the record's own terms.

use serde::{Deserialize, Serialize};

/// The place of a status in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StatusId(pub(super) u16);

/// A term for how an area was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The id used in files and attributes.
    pub key: String,
    /// The term as it stands on the page.
    pub name: String,
    /// What the term means, in words.
    pub meaning: String,
    /// How two holders are joined; `None` when there is one.
    pub divided: Option<Divided>,
    /// What the day's sentence must add; `{area}` stands for the name.
    pub aside: Option<String>,
}

/// How two holders of an area are joined: `{a}` holds its seat, `{b}` the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Divided {
    /// Alone, as a label.
    pub name: String,
    /// What is said of one area, and of several.
    pub said: [String; 2],
    /// From this, where an area passes to others.
    pub from: String,
    /// To this, where an area passes from others.
    pub to: String,
}
