//! Those who can control a district.

use serde::{Deserialize, Serialize};

use super::SourceId;

/// The place of an authority in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AuthorityId(pub(super) u16);

/// A state, a republic or a force that can control a district.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// The id used in files, attributes and CSS.
    pub key: String,
    /// The name in full.
    pub name: String,
    /// The name where there is little room.
    pub short: String,
    /// The name as it stands inside a sentence, with its article.
    pub in_sentence: String,
    /// What it was, in one neutral sentence.
    pub note: String,
    /// Its colour on paper and in the dark.
    pub colour: Colour,
    /// The evidence for the note.
    pub sources: Vec<SourceId>,
}

/// One colour, in the light and in the dark theme, each as `#RRGGBB`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour {
    /// On a light page.
    pub light: String,
    /// On a dark page.
    pub dark: String,
}
