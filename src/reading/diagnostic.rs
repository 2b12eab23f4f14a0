//! What is wrong in a folder of data.

use core::fmt;
use std::collections::{HashMap, HashSet};

use thiserror::Error;

use super::folder::Folder;
use super::lines::lines;

/// One thing that is wrong, for the person who will mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file's name.
    pub file: String,
    /// The line, from 1, when the file could be read that far.
    pub line: Option<usize>,
    /// Where in the file: a JSON pointer (RFC 6901), or a column of the line.
    pub place: String,
    /// What would be right.
    pub expected: String,
    /// What is there.
    pub found: String,
}

/// All that is wrong in a folder; a reading fails with at least one diagnostic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Error)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// The diagnostics, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Finds the lines of all diagnostics that know only their place.
    pub(super) fn find_lines(&mut self, folder: &Folder) {
        let mut pointers: HashMap<&str, HashSet<&str>> = HashMap::new();
        for diagnostic in self.0.iter().filter(|diagnostic| diagnostic.line.is_none()) {
            pointers.entry(&diagnostic.file).or_default().extend(inwards(&diagnostic.place));
        }
        let found: HashMap<String, HashMap<String, usize>> = pointers
            .iter()
            .filter_map(|(file, wanted)| {
                Some(((*file).to_owned(), lines(folder.text(file)?, wanted)))
            })
            .collect();
        for diagnostic in self.0.iter_mut().filter(|diagnostic| diagnostic.line.is_none()) {
            // What is missing has no line of its own: that of what it is missing from.
            diagnostic.line = found.get(&diagnostic.file).and_then(|lines| {
                inwards(&diagnostic.place).find_map(|place| lines.get(place)).copied()
            });
        }
    }

    pub(super) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    pub(super) fn add(
        &mut self,
        place: &Place<'_>,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) {
        self.0.push(Diagnostic {
            file: place.file.to_owned(),
            line: place.line,
            place: place.pointer.clone(),
            expected: expected.to_string(),
            found: found.to_string(),
        });
    }
}

/// A pointer and those of all that it lies in, itself first.
fn inwards(pointer: &str) -> impl Iterator<Item = &str> {
    core::iter::successors(Some(pointer), |it| it.rsplit_once('/').map(|(outer, _)| outer))
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, place, expected, found } = self;
        let line = line.map_or_else(String::new, |line| format!(":{line}"));
        write!(f, "{file}{line} {place}: expected {expected}, found {found}")
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, diagnostic) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

/// Where the reader is: a file and a JSON pointer into it (RFC 6901).
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    file: &'a str,
    line: Option<usize>,
    pointer: String,
}

impl<'a> Place<'a> {
    /// The top of a file.
    pub(super) const fn file(file: &'a str) -> Self {
        Self { file, line: None, pointer: String::new() }
    }

    /// One step further in.
    pub(super) fn at(&self, step: impl fmt::Display) -> Self {
        Self { file: self.file, line: None, pointer: format!("{}/{step}", self.pointer) }
    }

    /// A line and a column, where the text itself is not JSON.
    pub(super) fn line(file: &'a str, line: usize, column: usize) -> Self {
        Self { file, line: Some(line), pointer: format!("column {column}") }
    }
}
