//! What happened, who took part, and every source.

use super::{Certainty, DistrictId, Source, SourceId, When};

/// What happened, who took part, and every source: read beside the map, not needed to draw it.
///
/// Its ids are positions in its own lists; districts are those of the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chronicle {
    /// The events, by their first possible day.
    pub events: Vec<Event>,
    /// The people, in the order of the data.
    pub people: Vec<Person>,
    /// Every source, cited or consulted.
    pub sources: Vec<Source>,
}

/// Something that happened, with its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The id used in files and attributes.
    pub key: String,
    /// When, as precise as it is known.
    pub when: When,
    /// What, in a few words.
    pub title: String,
    /// What, in one or two sentences.
    pub summary: String,
    /// Where sources differ, and how.
    pub disputed: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The districts it concerns.
    pub districts: Vec<DistrictId>,
    /// Who took part: positions in [`Chronicle::people`].
    pub people: Vec<usize>,
    /// Whether the declared account tells it.
    pub in_article: bool,
    /// How certain it is.
    pub certainty: Certainty,
    /// The evidence, never empty: positions in [`Chronicle::sources`].
    pub sources: Vec<SourceId>,
}

/// A person of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id used in files and attributes.
    pub key: String,
    /// The name as the declared account spells it, else the most common form.
    pub name: String,
    /// Other forms of the name.
    pub variants: Vec<String>,
    /// What the person was in the time of the record.
    pub role: String,
    /// When born and died, as far as known.
    pub dates: Option<String>,
    /// What else a reader should know.
    pub note: Option<String>,
    /// Whether the declared account names the person.
    pub in_article: bool,
    /// The evidence, never empty: positions in [`Chronicle::sources`].
    pub sources: Vec<SourceId>,
}

impl Chronicle {
    /// The source with this id; `None` for an id of another list.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.index())
    }

    /// The number by which a source is cited, from 1.
    pub fn number(&self, id: SourceId) -> usize {
        id.index() + 1
    }
}
