//! What is wrong in a folder of data.

use core::fmt;

use thiserror::Error;

/// One thing that is wrong, for the person who will mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// Where in the file: a JSON pointer, or a line and column.
    pub place: String,
    /// What would be right.
    pub expected: String,
    /// What is there.
    pub found: String,
}

/// All that is wrong in a folder; a reading fails with at least one fault.
#[derive(Clone, Debug, Default, PartialEq, Eq, Error)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// The faults, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.0.iter()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn add(
        &mut self,
        place: &Place<'_>,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) {
        self.0.push(Fault {
            file: place.file.to_owned(),
            place: place.pointer.clone(),
            expected: expected.to_string(),
            found: found.to_string(),
        });
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, place, expected, found } = self;
        write!(f, "{file} {place}: expected {expected}, found {found}")
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

/// Where the reader is: a file and a JSON pointer into it (RFC 6901).
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    file: &'a str,
    pointer: String,
}

impl<'a> Place<'a> {
    /// The top of a file.
    pub(super) const fn file(file: &'a str) -> Self {
        Self { file, pointer: String::new() }
    }

    /// One step further in.
    pub(super) fn at(&self, step: impl fmt::Display) -> Self {
        Self { file: self.file, pointer: format!("{}/{step}", self.pointer) }
    }

    /// A line and a column, where the text itself is not JSON.
    pub(super) fn line(file: &'a str, line: usize, column: usize) -> Self {
        Self { file, pointer: format!("line {line}, column {column}") }
    }
}
