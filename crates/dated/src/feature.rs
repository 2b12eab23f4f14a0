//! One thing on the map.

use geo::Geometry;
use serde_json::{Map, Value};

use crate::Day;
use crate::fault::Subject;
use crate::period::Period;
use crate::style::Style;

/// One thing on the map, with the days on which it is there.
#[derive(Clone, Debug)]
pub struct Feature {
    /// A name of its own: its id where no other has it, else its place in the files.
    pub key: String,
    /// The file, from 0.
    pub file: usize,
    /// Its place in the file, from 1.
    pub number: usize,
    /// What it is called, as text: it may hold anything. `None` when nothing names it.
    pub label: Option<String>,
    /// Its number among those without a name, from 1; 0 when it has one.
    pub unnamed: usize,
    /// Its geometry in degrees, longitude first; several where each has its own time. At least one. Longitudes may
    /// lie beyond 180 where an outline crosses the date line.
    pub shapes: Vec<Geometry<f64>>,
    /// The days on which it is there, in the order of the file; empty when it is undated.
    pub periods: Vec<Period>,
    /// Its properties as they stand in the file.
    pub properties: Map<String, Value>,
    /// Its kind, where things are coloured by kinds.
    pub kind: Option<String>,
    /// Another kind that has a part of it, where a field of the file names one.
    pub shared_with: Option<String>,
    /// Its account, where a field tells accounts apart.
    pub account: Option<String>,
    /// The colours that the file gives it.
    pub style: Style,
}

impl Feature {
    /// Whether it has no dates.
    pub const fn is_undated(&self) -> bool {
        self.periods.is_empty()
    }

    /// The period in which a day lies; of several the first.
    pub fn period_on(&self, day: Day) -> Option<&Period> {
        self.periods.iter().find(|period| period.holds(day))
    }

    /// The geometries that are there on a day; all, when it is undated.
    pub fn shapes_on(&self, day: Day) -> impl Iterator<Item = &Geometry<f64>> {
        let holds = move |shape: usize| {
            self.periods.iter().any(|period| period.shape == shape && period.holds(day))
        };
        let shapes = self.shapes.iter().enumerate();
        shapes.filter(move |(shape, _)| self.is_undated() || holds(*shape)).map(|(_, it)| it)
    }

    /// How it is named in a message.
    pub fn subject(&self) -> Subject {
        Subject { file: self.file, number: self.number, label: self.label.clone() }
    }
}
