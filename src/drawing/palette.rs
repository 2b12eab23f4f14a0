//! The page's own colours, in the light and in the dark; those of authorities come from the record.

use core::fmt::Write as _;

/// A colour by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The page, and what sets lines off from the fills on both sides.
    Page,
    /// Land that the record does not cover.
    Land,
    /// Lakes and rivers.
    Water,
    /// The sea under areas, as pale as the land.
    Sea,
    /// Words, and marks that must be seen first.
    Text,
    /// Words of second rank.
    Second,
    /// Lines between parts of the page.
    Rule,
    /// Links, the focus and the slider's thumb.
    Link,
    /// Borders.
    Line,
    /// The border of a former autonomous unit: on a dark page a dark dash on a dark casing would look like a
    /// whole line.
    Region,
    /// Roads.
    Road,
    /// Fields and buttons.
    Raised,
    /// A chosen row.
    Chosen,
}

/// Every colour: its name as a CSS variable, in the light, in the dark.
pub const PALETTE: [(Ink, &str, &str, &str); 13] = [
    (Ink::Page, "page", "#fbfaf6", "#14171b"),
    (Ink::Land, "land", "#efebe1", "#262c33"),
    (Ink::Water, "water", "#a9c7d8", "#35566b"),
    (Ink::Sea, "sea", "#dbe5ea", "#17202a"),
    (Ink::Text, "text", "#1f2328", "#ece9e1"),
    (Ink::Second, "second", "#565b63", "#a9aeb6"),
    (Ink::Rule, "rule", "#d5d0c3", "#3a4048"),
    (Ink::Link, "link", "#0b5cad", "#7fb8f0"),
    (Ink::Line, "line", "#2b2b2b", "#0e1114"),
    (Ink::Region, "region", "#2b2b2b", "#9aa2ad"),
    (Ink::Road, "road", "#6b5a3e", "#c9b58f"),
    (Ink::Raised, "raised", "#ffffff", "#1b1f24"),
    (Ink::Chosen, "chosen", "#f0ece0", "#262b32"),
];

impl Ink {
    fn row(self) -> Option<&'static (Self, &'static str, &'static str, &'static str)> {
        PALETTE.iter().find(|(ink, ..)| *ink == self)
    }

    /// The name of its CSS variable.
    pub fn name(self) -> &'static str {
        self.row().map_or("", |(_, name, ..)| name)
    }

    /// The colour on paper and in files.
    pub fn light(self) -> &'static str {
        self.row().map_or("", |(_, _, light, _)| light)
    }
}

/// The colours as CSS variables.
pub fn stylesheet() -> String {
    let (mut light, mut dark) = (String::new(), String::new());
    for (_, name, by_day, by_night) in PALETTE {
        // Writing to a text cannot fail.
        let _ = write!(light, "--{name}:{by_day};");
        let _ = write!(dark, "--{name}:{by_night};");
    }
    format!(":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n")
}
