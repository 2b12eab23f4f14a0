//! Elements of SVG, as text.

use core::fmt::{Display, Write as _};

/// An element with its attributes and what it holds.
pub(super) struct Element {
    name: &'static str,
    attributes: String,
    inside: String,
}

impl Element {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, attributes: String::new(), inside: String::new() }
    }

    pub(super) fn with(mut self, name: &str, value: impl Display) -> Self {
        // Writing to a text cannot fail.
        let _ = write!(self.attributes, " {name}=\"{}\"", escaped(&value.to_string()));
        self
    }

    pub(super) fn holding(mut self, elements: impl IntoIterator<Item = Self>) -> Self {
        for element in elements {
            self.inside.push_str(&element.written());
        }
        self
    }

    pub(super) fn saying(mut self, text: &str) -> Self {
        self.inside.push_str(&escaped(text));
        self
    }

    pub(super) fn written(&self) -> String {
        let Self { name, attributes, inside } = self;
        if inside.is_empty() {
            format!("<{name}{attributes}/>\n")
        } else {
            format!("<{name}{attributes}>{inside}</{name}>\n")
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
