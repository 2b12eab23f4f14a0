//! All files to all their features.

use crate::choices::Choices;
use crate::decoding::{Encoding, decode};
use crate::fault::{Fault, Subject, Why};
use crate::item::Item;
use crate::stranger::Stranger;
use crate::verdict::{Reason, Refusal};
use crate::{File, csv, json};

/// Everything that the files hold.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    /// The features, in the order of the files.
    pub items: Vec<Item>,
    /// What is no feature, and files that were not read.
    pub faults: Vec<Fault>,
    /// How the text of each file was read.
    pub encodings: Vec<Encoding>,
    /// The first coordinate reference system that a `crs` member names, such as `EPSG:3857`.
    pub crs: Option<String>,
    /// Whether a feature has a `place` of JSON-FG in the stead of its geometry.
    pub place: bool,
    /// The coordinate reference system of a `place`.
    pub place_crs: Option<String>,
    /// Whether latitude stands first.
    pub swapped: bool,
    file: usize,
    number: usize,
}

impl Gathered {
    /// The next feature.
    pub(crate) const fn subject(&mut self) -> Subject {
        self.number += 1;
        Subject { file: self.file, number: self.number, label: None }
    }

    /// Leaves out what is no feature.
    pub(crate) fn leave_out(&mut self, subject: Subject, why: Why) {
        self.faults.push(Fault { subject, field: None, value: None, why });
    }
}

/// Reads all files. One that is refused among others is a fault; when none is read, the first refusal stands.
pub(crate) fn gather(files: &[File<'_>], choices: &Choices) -> Result<Gathered, Refusal> {
    let mut gathered = Gathered { swapped: choices.swapped, ..Gathered::default() };
    let mut refusals = Vec::new();
    for (number, file) in files.iter().enumerate() {
        (gathered.file, gathered.number) = (number, 0);
        if let Err(reason) = read_file(file, &mut gathered) {
            refusals.push(Refusal { file: number, reason, faults: Vec::new() });
        }
    }
    if gathered.items.is_empty() {
        let none = Refusal { file: 0, reason: Reason::NoFeatures, faults: gathered.faults };
        return Err(refusals.into_iter().next().unwrap_or(none));
    }
    for Refusal { file, reason, .. } in refusals {
        let subject = Subject { file, number: 0, label: None };
        gathered.leave_out(subject, Why::File(Box::new(reason)));
    }
    Ok(gathered)
}

fn read_file(file: &File<'_>, into: &mut Gathered) -> Result<(), Reason> {
    if let Some(stranger) = Stranger::by_bytes(file.bytes) {
        into.encodings.push(Encoding::Utf8);
        return Err(Reason::Stranger(stranger));
    }
    let (text, encoding) = decode(file.bytes);
    into.encodings.push(encoding);
    let text = text.trim_start_matches(['\u{feff}', '\u{1e}']);
    let begin = text.trim_start();
    if begin.trim_end_matches('\0').is_empty() {
        return Err(Reason::Empty);
    }
    if let Some(stranger) = Stranger::by_markup(begin) {
        return Err(Reason::Stranger(stranger));
    }
    if begin.starts_with(['{', '[']) || !csv::is_table(file.name, begin) {
        return json::read(text, into);
    }
    csv::read(begin, into)
}
