//! A tree of SVG elements, free of any renderer.

use core::fmt::Write as _;
use std::rc::Rc;

use super::symbology::Role;
use crate::geometry::Units;

/// An SVG element: what it is, its attributes and what it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The name of the element.
    pub name: &'static str,
    /// What it stands for, which decides how it looks.
    pub role: Role,
    /// Its own fill, where the role leaves it open.
    pub paint: Option<Paint>,
    /// The names of its attributes: `class` and `fill`, which follow from role and paint, then all others. A
    /// renderer may tell by the address of this list that two elements were made at one place, so that only
    /// values can differ.
    pub names: &'static [&'static str],
    /// The values of all other attributes, in the order of their names; `None` for one that is absent.
    pub values: Vec<Option<Text>>,
    /// What it holds.
    pub children: Vec<Child>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Child {
    /// Another element.
    Element(Element),
    /// Words.
    Words(Text),
}

/// A fill that follows from data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paint {
    /// An authority's colour: its CSS class, and the colour itself in the light.
    Authority {
        /// The class, which knows the colour in the dark as well.
        class: String,
        /// The colour on paper and in files, `#rrggbb`.
        light: String,
    },
    /// The pattern with this id.
    Pattern(String),
}

/// A text that costs nothing to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// Known to the program.
    Fixed(&'static str),
    /// Made of data.
    Shared(Rc<str>),
}

impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed(text) => text,
            Self::Shared(text) => text,
        }
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Self::Fixed(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Shared(text.into())
    }
}

/// Makes an [`Element`] of a name, a role and attributes: `element!("rect", Role::Road, "x": 1, "y": 2)`.
macro_rules! element {
    ($name:literal, $role:expr $(, $key:literal : $value:expr)* $(,)?) => {{
        static ATTRIBUTE_NAMES: &[&str] = &["class", "fill", $($key),*];
        let element = $crate::drawing::Element::new($name, $role, ATTRIBUTE_NAMES);
        $(let element = element.with($value);)*
        element
    }};
}
pub(crate) use element;

/// What an attribute can be given.
pub(crate) trait Attribute {
    /// The value as text; `None` leaves the attribute out.
    fn text(self) -> Option<Text>;
}

impl Attribute for Text {
    fn text(self) -> Option<Text> {
        Some(self)
    }
}

impl Attribute for &'static str {
    fn text(self) -> Option<Text> {
        Some(self.into())
    }
}

impl Attribute for String {
    fn text(self) -> Option<Text> {
        Some(self.into())
    }
}

impl Attribute for Units {
    fn text(self) -> Option<Text> {
        Some(self.to_string().into())
    }
}

impl Attribute for u32 {
    fn text(self) -> Option<Text> {
        Some(self.to_string().into())
    }
}

impl<T: Attribute> Attribute for Option<T> {
    fn text(self) -> Option<Text> {
        self.and_then(Attribute::text)
    }
}

impl Element {
    /// One whose values follow; see [`element!`].
    #[inline(never)]
    pub(crate) fn new(name: &'static str, role: Role, names: &'static [&'static str]) -> Self {
        let (values, children) = (Vec::with_capacity(names.len()), Vec::new());
        Self { name, role, paint: None, names, values, children }
    }

    /// The same with the value of its next attribute. A call for each is smaller than a list written out in place.
    #[inline(never)]
    pub(crate) fn with(mut self, value: impl Attribute) -> Self {
        self.values.push(value.text());
        self
    }

    /// The same with a fill of its own.
    #[must_use]
    pub fn painted(mut self, paint: Paint) -> Self {
        self.paint = Some(paint);
        self
    }

    /// The same with more elements in it.
    #[must_use]
    pub fn holding(mut self, elements: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(elements.into_iter().map(Child::Element));
        self
    }

    /// The same with words in it.
    #[must_use]
    pub fn saying(mut self, words: impl Into<Text>) -> Self {
        self.children.push(Child::Words(words.into()));
        self
    }

    /// The element as a file of its own writes it: looks as attributes, no classes and nothing that only a page
    /// has, so that every renderer draws it alike.
    pub fn written(&self) -> String {
        let mut out = String::new();
        // Words with a halo are written twice, the halo first: not every renderer knows `paint-order`.
        if self.role.look().halo.is_some() {
            self.write(&mut out, &self.role.look().behind());
        }
        self.write(&mut out, &self.role.look().in_front());
        out
    }

    fn write(&self, out: &mut String, look: &[(&str, &str)]) {
        // Writing to a text cannot fail.
        let _ = write!(out, "<{}", self.name);
        let page_only = |name: &str| name.starts_with("data-") || name.starts_with("aria-");
        for (name, value) in self.names.iter().skip(2).zip(&self.values) {
            if let Some(value) = value.as_ref().filter(|_| !page_only(name)) {
                attribute(out, name, value.as_str());
            }
        }
        match &self.paint {
            Some(Paint::Authority { light, .. }) => {
                let traced = self.role.look().traced.is_some();
                attribute(out, if traced { "stroke" } else { "fill" }, light);
            }
            Some(Paint::Pattern(id)) => attribute(out, "fill", &format!("url(#{id})")),
            None => {}
        }
        for (name, value) in look {
            attribute(out, name, value);
        }
        if self.children.is_empty() {
            out.push_str("/>\n");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Child::Element(element) => out.push_str(&element.written()),
                Child::Words(words) => out.push_str(&escaped(words.as_str())),
            }
        }
        let _ = writeln!(out, "</{}>", self.name);
    }
}

fn attribute(out: &mut String, name: &str, value: &str) {
    let _ = write!(out, " {name}=\"{}\"", escaped(value));
}

/// A text inside XML 1.0: its signs escaped, characters that XML cannot hold replaced.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // As part of `]]>` it may not stand in a text.
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(letter),
            // Spreadsheets write line breaks inside a cell so.
            '\u{b}' | '\u{c}' => escaped.push(' '),
            '\u{0}'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_makes_well_formed_xml() {
        let text = "R&D <b> ]]> \"x\"\u{1}\u{b}\u{ffff}\u{1f600}";
        let expected = "R&amp;D &lt;b&gt; ]]&gt; &quot;x&quot;\u{fffd} \u{fffd}\u{1f600}";
        assert_eq!(escaped(text), expected);
    }
}
