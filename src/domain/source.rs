//! Where a statement comes from.

use serde::{Deserialize, Serialize};

/// The place of a source in its [`Record`](super::Record).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SourceId(pub(super) u16);

/// A text that a statement rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The id used in files and attributes.
    pub key: String,
    /// Its number in the list of all sources, from 1.
    pub number: u16,
    /// Author or publisher.
    pub publisher: String,
    /// Title as published, or in English where the original is not known.
    pub title: String,
    /// The title in English, where it is in another language. Only the list of sources has it, not the page's program.
    #[serde(skip)]
    pub title_en: Option<String>,
    /// The language of the title (BCP 47), where it is told.
    pub language: Option<String>,
    /// Year of publication as known: `1992`, `2010s`.
    pub year: Option<String>,
    /// What kind of text it is.
    pub kind: String,
    /// How much of it was read for this record.
    pub read: Extent,
    /// Its side in the war, where it has one.
    pub side: Option<String>,
    /// Addresses of it, the best first.
    pub links: Vec<String>,
}

/// How much of a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Extent {
    /// From beginning to end.
    Whole,
    /// A passage of it.
    Excerpt,
    /// Its abstract.
    Abstract,
    /// Nothing: it is known through another text.
    Reference,
}
