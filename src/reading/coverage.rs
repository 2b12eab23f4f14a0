//! Which entries carry each sentence of the declared account.

use std::collections::HashSet;

use crate::domain::{Chronicle, Coverage};

use super::diagnostic::{Diagnostics, Place};
use super::folder::Folder;
use super::json::parse_if_there;
use super::schema::CoverageFile;

const FILE: &str = "article.json";

/// Reads the list; each sentence must be carried by entries that exist, or say why it is not.
pub(super) fn coverage(
    folder: &Folder,
    told: &Chronicle,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Coverage>> {
    let files: Vec<CoverageFile> = parse_if_there(folder, FILE, diagnostics)?;
    let statements = told.parts.iter().flat_map(|part| &part.statements);
    let entries: HashSet<String> =
        (told.events.iter().map(|event| format!("events:{}", event.key)))
            .chain(statements.map(|statement| format!("republic:{}", statement.key)))
            .chain(told.people.iter().map(|person| format!("people:{}", person.key)))
            .collect();
    let mut before = (String::new(), 0);
    for (i, file) in files.iter().enumerate() {
        let place = Place::file(FILE).at(i);
        for (n, entry) in
            file.carried_by.iter().enumerate().filter(|(_, entry)| !entries.contains(*entry))
        {
            let place = place.at("carried_by").at(n);
            diagnostics.add(&place, "an entry, file:id", format_args!("{entry:?}, which is none"));
        }
        if file.carried_by.is_empty() == file.why_not.is_none() {
            let found = if file.why_not.is_none() { "neither" } else { "both" };
            diagnostics.add(
                &place,
                "either entries that carry the sentence or a reason why not",
                found,
            );
        }
        let due = if before.0 == file.section { before.1 + 1 } else { 1 };
        if file.number != due {
            diagnostics.add(&place.at("number"), due, file.number);
        }
        before = (file.section.clone(), file.number);
    }
    let read = |file: CoverageFile| {
        let CoverageFile { section, number, opens, carried_by, why_not } = file;
        Coverage { section, number, opens, carried_by, why_not }
    };
    Some(files.into_iter().map(read).collect())
}
