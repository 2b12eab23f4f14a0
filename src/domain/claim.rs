//! What one account says of one area for a run of days.

use serde::{Deserialize, Serialize};

use super::{AuthorityId, SourceId, StatusId};

/// What one account says of one area for a run of days, with its evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Who controlled the area.
    pub control: Control,
    /// How, in the record's terms.
    pub status: StatusId,
    /// How certain it is that the account says so, as far as the record weighs it.
    pub certainty: Option<Certainty>,
    /// How far other sources bear the account out; `None` where the account itself weighs them.
    pub as_fact: Option<Certainty>,
    /// The statement in one or two sentences; empty where the record makes none.
    pub text: String,
    /// What must be added for a fair reading.
    pub note: Option<String>,
    /// Where sources disagree, and by how much.
    pub differs: Option<String>,
    /// The evidence; never empty in a record that cites sources.
    pub sources: Vec<SourceId>,
    /// What a file of another form says besides: names and values, each as text.
    #[serde(default)]
    pub properties: Vec<(String, String)>,
}

/// Who controls an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Control {
    /// One authority.
    Held(AuthorityId),
    /// Two, each a part of it; where the line ran is not known day by day.
    Divided {
        /// The one that holds the seat.
        holder: AuthorityId,
        /// The one that holds the rest.
        other: AuthorityId,
    },
}

/// How certain a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// One source, an interested one, or a guess between accounts.
    Low,
    /// Several sources that differ in part.
    Medium,
    /// Several sources that agree.
    High,
}

impl Certainty {
    /// The id used in files and attributes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl Claim {
    /// How far the claim can be taken as a fact: as borne out by others, else as stated.
    pub fn certainty_as_fact(&self) -> Option<Certainty> {
        self.as_fact.or(self.certainty)
    }
}

impl Control {
    /// The authority that holds the area, or its seat where it is divided.
    pub const fn holder(self) -> AuthorityId {
        match self {
            Self::Held(holder) | Self::Divided { holder, .. } => holder,
        }
    }

    /// The authority that holds the rest of a divided area.
    pub const fn other(self) -> Option<AuthorityId> {
        match self {
            Self::Held(_) => None,
            Self::Divided { other, .. } => Some(other),
        }
    }
}
