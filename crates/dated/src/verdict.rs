//! What comes of a reading: a map, a question, or a refusal.

use crate::column::Candidate;
use crate::fault::{Fault, Subject};
use crate::opened::Opened;
use crate::stranger::Stranger;

/// What comes of a reading.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// A map, perhaps with faults: they are counted and listed, never silent.
    Opened(Box<Opened>),
    /// Something that only the reader knows.
    Asks(Question),
    /// No map, and what to do.
    Refused(Refusal),
}

/// Something that only the reader knows; an answer is a choice of [`Choices`](crate::Choices).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// No field is known to hold dates: which is it? The answer is `start` with `end`, or `at`, or `timeless`.
    NoDates {
        /// How many features there are.
        features: usize,
        /// The fields in the order of the file.
        columns: Vec<String>,
        /// The same that have values, those first that read best as dates.
        candidates: Vec<Candidate>,
    },
    /// Which stands first, the day or the month? The answer is `order`.
    DayOrder {
        /// A value that can be read both ways; or one that has the day first, when another has the month.
        value: String,
        /// A value that can only be read the other way, where the file has both.
        against: Option<String>,
    },
    /// The file will cost much to show. The answer is `large`.
    Large {
        /// The size of all files, in bytes.
        bytes: usize,
        /// The number of positions, where they are counted.
        vertices: Option<usize>,
    },
}

/// No map, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The file, from 0.
    pub file: usize,
    /// Why it is refused.
    pub reason: Reason,
    /// What is wrong with single features, where nothing is left.
    pub faults: Vec<Fault>,
}

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// No file was given.
    NoFile,
    /// The file is empty.
    Empty,
    /// It is not JSON from this place on.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The letter of the line, from 1.
        character: usize,
        /// Whether the text ends before the JSON does.
        ends_early: bool,
    },
    /// It is JSON, but not GeoJSON.
    NotGeoJson,
    /// It is of another format that is known by name.
    Stranger(Stranger),
    /// A table without a latitude and a longitude.
    NoCoordinates {
        /// The heads of the columns.
        columns: Vec<String>,
    },
    /// Coordinates are not degrees.
    Metres {
        /// The first feature with such a coordinate.
        subject: Subject,
        /// The coordinate.
        value: f64,
        /// Whether it is a longitude, and not a latitude.
        longitude: bool,
        /// The coordinate reference system that the file names, such as `EPSG:3857`.
        crs: Option<String>,
    },
    /// Latitudes beyond 90 where longitudes would be right; `swapped` of [`Choices`](crate::Choices) reads it.
    Swapped {
        /// The first feature with such a latitude.
        subject: Subject,
        /// The latitude.
        latitude: f64,
    },
    /// There are no features.
    NoFeatures,
    /// Every geometry is null, and the shape is in the `place` of JSON-FG.
    Place {
        /// Its coordinate reference system, such as `EPSG:7415`.
        crs: Option<String>,
    },
    /// No feature is left: every one has a fault.
    NothingLeft,
}
