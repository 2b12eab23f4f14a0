//! What is left out of a map, and why.

use crate::verdict::Reason;
use crate::{Day, Unreadable};

/// A feature of a file, as it is named to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The file, from 0, in the order in which they were given.
    pub file: usize,
    /// The feature's place in its file, from 1; 0 is the file as a whole. The row below the heads in a table.
    pub number: usize,
    /// What it is called in the file, as text: it may hold anything.
    pub label: Option<String>,
}

/// One feature that is left out of the map, or a file that is.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// What is left out.
    pub subject: Subject,
    /// The field in which the fault lies, where it lies in one.
    pub field: Option<String>,
    /// The value as it is written, cut short.
    pub value: Option<String>,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// A file of several is not read.
    File(Box<Reason>),
    /// It is no feature of GeoJSON.
    NotFeature,
    /// Its properties are not an object that can be read.
    Properties,
    /// Its geometry cannot be drawn.
    Geometry(Broken),
    /// A date cannot be read, or does not exist.
    Date(Unreadable),
    /// It ends before it starts.
    EndsFirst {
        /// The first day, as read.
        first: Day,
        /// The last day, as read.
        last: Day,
    },
}

/// Why a geometry cannot be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// There is none.
    Null,
    /// Its coordinates are not numbers in the depth that its type asks for, or the type is unknown.
    Malformed,
    /// It is nested more deeply than any geometry needs.
    TooDeep,
    /// It has no position at all.
    Empty,
    /// A position has fewer than two numbers.
    ShortPosition,
    /// A line has fewer than two positions.
    ShortLine,
    /// A ring has fewer than four positions, or its last is not its first.
    OpenRing,
    /// A row of a table lacks a latitude or longitude that can be read.
    NoPlace,
}

/// The longest value that is repeated to the reader, in letters.
const LONGEST: usize = 80;

/// A value as it is repeated to the reader: text as it stands, all else as JSON, cut short.
pub(crate) fn shown(value: &serde_json::Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
