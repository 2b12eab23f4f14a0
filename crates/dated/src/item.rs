//! A feature as it stands in its file.

use serde_json::{Map, Value};

use crate::fault::{Broken, Subject};
use crate::milestones::Spell;
use crate::shape::{Shape, Shapes};

/// A feature as it stands in its file, or a state of one, its geometry read, its dates not.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The file, from 0.
    pub file: usize,
    /// Its place in the file, from 1.
    pub number: usize,
    /// Its `id` or `@id`.
    pub id: Option<String>,
    /// Its properties as they stand.
    pub properties: Map<String, Value>,
    /// Its member `time`, of JSON-FG.
    pub time: Option<Value>,
    /// Its member `when`, of Linked Places and GeoJSON Events.
    pub when: Option<Value>,
    /// Between which milestones it is as it is here, where it has some.
    pub spell: Option<Spell>,
    /// Its geometry.
    pub shapes: Result<Shapes, Broken>,
}

impl Item {
    /// How it is named to the reader.
    pub(crate) const fn subject(&self, label: Option<String>) -> Subject {
        Subject { file: self.file, number: self.number, label }
    }

    /// The value of a property; null when it has none of this name.
    pub(crate) fn get(&self, field: &str) -> &Value {
        self.properties.get(field).unwrap_or(&Value::Null)
    }

    /// Its geometry, or none where that is broken.
    pub(crate) fn parts(&self) -> &[Shape] {
        self.shapes.as_ref().map_or(&[][..], |shapes| shapes.parts.as_slice())
    }
}

/// A text or a number, as text; empty text is none.
pub(crate) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
