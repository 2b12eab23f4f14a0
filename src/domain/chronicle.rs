//! What happened, who took part, and every source.

use super::{AreaId, Certainty, EventKind, Source, SourceId, Spot, When};

/// What happened, who took part, and every source: read beside the map, not needed to draw it.
///
/// Its ids are positions in its own lists; areas are those of the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chronicle {
    /// The events, by their first possible day.
    pub events: Vec<EventEntry>,
    /// The people, in the order of the data.
    pub people: Vec<Person>,
    /// The organisations, in the order of the data.
    pub organisations: Vec<Organisation>,
    /// What the declared account tells, part by part.
    pub parts: Vec<Part>,
    /// Statements of the declared account beside what other sources say.
    pub comparisons: Vec<Comparison>,
    /// Figures of population.
    pub figures: Vec<PopulationFigure>,
    /// What held in law.
    pub law: Vec<Note>,
    /// How the record was made.
    pub method: Vec<Note>,
    /// Which entries carry each sentence of the declared account.
    pub coverage: Vec<Coverage>,
    /// Every source, cited or consulted.
    pub sources: Vec<Source>,
    /// The files that all of it was read from.
    pub files: Vec<String>,
}

/// Something that happened, with its evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventEntry {
    /// The id used in files and attributes.
    pub key: String,
    /// When, as precise as it is known.
    pub when: When,
    /// What sort of thing.
    pub kind: EventKind,
    /// What, in a few words.
    pub title: String,
    /// What, in one or two sentences.
    pub summary: String,
    /// Where sources differ, and how.
    pub disputed: Option<String>,
    /// Where, in words.
    pub place: Option<String>,
    /// Where, as points of the map.
    pub spots: Vec<Spot>,
    /// The areas it concerns.
    pub areas: Vec<AreaId>,
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

/// An organisation of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The id used in files and attributes.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Other forms of the name.
    pub variants: Vec<String>,
    /// What it was in the time of the record.
    pub note: String,
    /// The evidence, never empty.
    pub sources: Vec<SourceId>,
}

/// A part of what the declared account tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The id used in files and attributes.
    pub key: String,
    /// Its title.
    pub title: String,
    /// What it tells.
    pub statements: Vec<Statement>,
}

/// A statement of the declared account, in our words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The id used in files and attributes.
    pub key: String,
    /// What the account says.
    pub text: String,
    /// What others say of it: a position in [`Chronicle::comparisons`].
    pub compared: Option<usize>,
    /// What it points to: titles and addresses.
    pub links: Vec<(String, String)>,
    /// The evidence, never empty.
    pub sources: Vec<SourceId>,
}

/// What the declared account says beside what other sources say; neither is blended into the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The id used in files and attributes.
    pub key: String,
    /// What the declared account says, or leaves open.
    pub article: String,
    /// What others say.
    pub others: String,
    /// How the two relate, in a few words.
    pub verdict: String,
    /// The evidence for what others say, never empty.
    pub sources: Vec<SourceId>,
}

/// A figure of population.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopulationFigure {
    /// The id used in files and attributes.
    pub key: String,
    /// Who was counted, where and when.
    pub what: String,
    /// The figure, with others where sources differ.
    pub figure: String,
    /// The areas it concerns.
    pub areas: Vec<AreaId>,
    /// The evidence, never empty.
    pub sources: Vec<SourceId>,
}

/// A note of law or of method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The id used in files and attributes.
    pub key: String,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// What it says.
    pub text: String,
    /// How certain it is, where that is a question.
    pub certainty: Option<Certainty>,
    /// The evidence; a note on the record's own rules needs none.
    pub sources: Vec<SourceId>,
}

/// A sentence of the declared account and the entries that carry what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The section it stands in.
    pub section: String,
    /// Which sentence of the section it is, from 1.
    pub number: u32,
    /// Its first words.
    pub opens: String,
    /// The entries, as `file:id`; empty only when `why_not` says why.
    pub carried_by: Vec<String>,
    /// Why no entry carries it.
    pub why_not: Option<String>,
}

impl Chronicle {
    /// The source with this id; `None` for an id of another list.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.index())
    }
}
