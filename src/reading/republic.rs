//! What the declared account tells, and what stands beside it: statements, comparisons,
//! organisations, figures and notes.

use std::collections::HashMap;

use serde::de::DeserializeOwned;

use crate::domain::{Comparison, Note, Organisation, Part, PopulationFigure, SourceId, Statement};

use super::diagnostic::{Diagnostics, Place};
use super::entries;
use super::folder::Folder;
use super::json::parse_if_there;
use super::keys::{Keys, known, plain};
use super::schema::{
    ComparisonFile, NoteFile, OrganisationFile, PartFile, PopulationFigureFile, StatementFile,
};

/// Reads lists of entries that carry an id and evidence.
pub(super) struct Entries<'a> {
    pub folder: &'a Folder,
    pub keys: &'a Keys,
}

impl Entries<'_> {
    /// Every entry of a file, made by `make`; an id that stands twice is a fault.
    fn list<F: DeserializeOwned, T>(
        &self,
        file: &str,
        id: fn(&F) -> &str,
        diagnostics: &mut Diagnostics,
        mut make: impl FnMut(F, &Place<'_>, &mut Diagnostics) -> T,
    ) -> Option<Vec<T>> {
        let entries: Vec<F> = parse_if_there(self.folder, file, diagnostics)?;
        plain(entries.iter().map(id), file, |_| (), diagnostics);
        let top = Place::file(file);
        Some(
            entries
                .into_iter()
                .enumerate()
                .map(|(i, entry)| make(entry, &top.at(i), diagnostics))
                .collect(),
        )
    }

    fn evidence(
        &self,
        sources: &[String],
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<SourceId> {
        self.keys.evidence(sources, &place.at("sources"), diagnostics)
    }

    pub(super) fn organisations(&self, diagnostics: &mut Diagnostics) -> Option<Vec<Organisation>> {
        self.list(
            "organisations.json",
            |file: &OrganisationFile| &file.id,
            diagnostics,
            |file, place, diagnostics| {
                let sources = self.evidence(&file.sources, place, diagnostics);
                let OrganisationFile { id: key, name, variants, note, .. } = file;
                Organisation { key, name, variants, note, sources }
            },
        )
    }

    pub(super) fn comparisons(&self, diagnostics: &mut Diagnostics) -> Option<Vec<Comparison>> {
        self.list(
            "claims.json",
            |file: &ComparisonFile| &file.id,
            diagnostics,
            |file, place, diagnostics| {
                let sources = self.evidence(&file.sources, place, diagnostics);
                let ComparisonFile { id: key, article, others, verdict, .. } = file;
                Comparison { key, article, others, verdict, sources }
            },
        )
    }

    pub(super) fn parts(
        &self,
        comparisons: &[Comparison],
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<Part>> {
        let positions =
            comparisons.iter().enumerate().map(|(i, claim)| (claim.key.clone(), i)).collect();
        self.list(
            "republic.json",
            |file: &PartFile| &file.id,
            diagnostics,
            |file, place, diagnostics| {
                let statements = file.statements.into_iter().enumerate().map(|(i, statement)| {
                    self.statement(
                        statement,
                        &positions,
                        &place.at("statements").at(i),
                        diagnostics,
                    )
                });
                Part { statements: statements.collect(), key: file.id, title: file.title }
            },
        )
    }

    fn statement(
        &self,
        file: StatementFile,
        comparisons: &HashMap<String, usize>,
        place: &Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Statement {
        let compared = file.compared.as_ref();
        Statement {
            compared: compared.and_then(|key| {
                known(comparisons, key, "a claim", &place.at("compared"), diagnostics)
            }),
            sources: self.evidence(&file.sources, place, diagnostics),
            links: file
                .links
                .into_iter()
                .inspect(|(title, to)| entries::link(to, &place.at("links").at(title), diagnostics))
                .collect(),
            key: file.id,
            text: file.text,
        }
    }

    pub(super) fn figures(&self, diagnostics: &mut Diagnostics) -> Option<Vec<PopulationFigure>> {
        self.list(
            "population.json",
            |file: &PopulationFigureFile| &file.id,
            diagnostics,
            |file, place, diagnostics| PopulationFigure {
                areas: self.keys.areas(&file.areas, &place.at("districts"), diagnostics),
                sources: self.evidence(&file.sources, place, diagnostics),
                key: file.id,
                what: file.what,
                figure: file.figure,
            },
        )
    }

    /// Notes of law need evidence; notes of method state the record's own rules.
    pub(super) fn notes(&self, file: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Note>> {
        self.list(
            file,
            |file: &NoteFile| &file.id,
            diagnostics,
            |note, place, diagnostics| {
                let stated = note.certainty.is_some() || !note.sources.is_empty();
                let sources = if stated {
                    self.evidence(&note.sources, place, diagnostics)
                } else {
                    Vec::new()
                };
                let at = place.at("certainty");
                self.keys.weigh(note.certainty, &sources, &at, diagnostics);
                let NoteFile { id: key, title, text, certainty, .. } = note;
                Note { key, title, text, certainty, sources }
            },
        )
    }
}
