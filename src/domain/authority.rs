//! Those who can control an area.

use serde::{Deserialize, Serialize};

use super::SourceId;

/// The place of an authority in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AuthorityId(pub(super) u16);

/// A state, a republic or a force that can control an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// The id used in files, attributes and CSS.
    pub key: String,
    /// The name in full.
    pub name: String,
    /// The name where there is little room.
    pub short: String,
    /// The name as it stands inside sentences.
    pub forms: Forms,
    /// What it was, in one neutral sentence.
    #[serde(skip)] // the page's program does not say it
    pub note: String,
    /// Its colour on paper and in the dark.
    pub colour: Colour,
    /// The evidence for the note.
    #[serde(skip)] // the page's program does not say it
    pub sources: Vec<SourceId>,
}

/// How the name of an authority stands inside sentences, with what its language joins to it: an article,
/// a preposition, an ending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forms {
    /// What is said of one area, and of several, under its administration.
    pub under: [String; 2],
    /// What is said of one area, and of several, that it holds.
    pub held: [String; 2],
    /// From it, where an area passes to another.
    pub from: String,
    /// To it, where an area passes from another.
    pub to: String,
    /// It, as one of two between whom an area is divided.
    pub between: String,
}

/// One colour, in the light and in the dark theme, each as `#RRGGBB`, or as a word of CSS where a file of another
/// form brings one along.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour {
    /// On a light page.
    pub light: String,
    /// On a dark page.
    pub dark: String,
}

/// Colours that are told apart beside each other, on a light and on a dark page.
const DEFAULTS: [(&str, &str); Colour::DEFAULTS] = [
    ("#2e6a99", "#4488bf"),
    ("#b3541e", "#d9793f"),
    ("#4f7a3a", "#6fa257"),
    ("#7a4b8c", "#a878bd"),
    ("#8a6d1d", "#b8963a"),
    ("#1f7a74", "#3ea59e"),
    ("#9c3b5b", "#c9668a"),
    ("#5a5f66", "#8c929b"),
];

impl Colour {
    /// How many default colours there are.
    pub const DEFAULTS: usize = 8;

    /// The default colour of the authority at this position of the legend.
    pub fn default_at(position: usize) -> Self {
        let (light, dark) = DEFAULTS.get(position % Self::DEFAULTS).copied().unwrap_or_default();
        Self { light: light.to_owned(), dark: dark.to_owned() }
    }
}
