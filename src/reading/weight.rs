//! The highest certainty that the number, independence and sides of its sources allow a statement.

use crate::domain::{Certainty, SourceId};

use super::diagnostic::{Diagnostics, Place};
use super::schema::{ExtentFile, SourceFile};

/// Each source of a folder as a witness: which others it is one with, and its side.
pub(super) struct Weights(Vec<Option<Weight>>);

struct Weight {
    /// The work of which the source is a copy or a part; else the id of the source that it repeats, or its own.
    witness: String,
    side: Option<String>,
}

impl Weights {
    /// Reads them; a source that repeats an unknown one, or itself, is a fault. One that was not read is no witness.
    pub(super) fn of(files: &[SourceFile], diagnostics: &mut Diagnostics) -> Self {
        let place = Place::file("sources.json");
        let at = |id: &str| files.iter().position(|file| file.id == id);
        let weight = |(i, file): (usize, &SourceFile)| {
            let through = file.through.as_deref().map(|id| (id, at(id)));
            let first_hand =
                |at: usize| at != i && files.get(at).is_some_and(|it| it.through.is_none());
            if let Some((id, found)) = through
                && !found.is_some_and(first_hand)
            {
                let expected = "the id of another source, which repeats none itself";
                diagnostics.add(&place.at(i).at("through"), expected, format_args!("{id:?}"));
            }
            let repeated = through.and_then(|(_, found)| files.get(found?)).unwrap_or(file);
            let witness = repeated.work.as_ref().unwrap_or(&repeated.id).clone();
            let was_read = !matches!(file.read, ExtentFile::Reference);
            was_read.then(|| Weight { witness, side: file.side.clone() })
        };
        Self(files.iter().enumerate().map(weight).collect())
    }

    /// The highest certainty on these sources: high on several that are independent and not all of one side,
    /// medium on several of one side, low on one.
    fn highest(&self, sources: &[SourceId]) -> Certainty {
        let weights = sources.iter().filter_map(|id| self.0.get(id.index())?.as_ref());
        let weights: Vec<&Weight> = weights.collect();
        let Some(first) = weights.first() else { return Certainty::Low };
        if weights.iter().all(|it| it.witness == first.witness) {
            Certainty::Low
        } else if first.side.is_some() && weights.iter().all(|it| it.side == first.side) {
            Certainty::Medium
        } else {
            Certainty::High
        }
    }

    /// A certainty above that is a fault.
    pub(super) fn check(
        &self,
        stated: Certainty,
        sources: &[SourceId],
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let highest = self.highest(sources);
        // A statement without a source has been told.
        if stated > highest && !sources.is_empty() {
            let expected =
                format_args!("at most {:?}, by the number and sides of its sources", highest.id());
            diagnostics.add(place, expected, format_args!("{:?}", stated.id()));
        }
    }
}
