//! A look, as attributes of a file and as declarations of a style sheet.

use core::fmt::Write as _;

use super::palette::Ink;

/// How something looks; widths are in units of the viewport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What it encloses.
    pub inside: Inside,
    /// The colour and width of its line.
    pub stroke: Option<(Ink, &'static str)>,
    /// On the page its line keeps its width in pixels, whatever the size of the map.
    pub keeps_width: bool,
    /// Lengths of dashes and gaps.
    pub dashes: Option<&'static str>,
    /// What sets words off from what lies beneath: a colour and a width.
    pub halo: Option<(Ink, &'static str)>,
    /// The cut of its letters, as an attribute and as CSS; none for regular ones.
    pub letters: Option<(&'static str, &'static str)>,
    /// Whether rings inside rings are holes.
    pub holes: bool,
    /// The width of a line in the colour that follows from data; nothing is filled then.
    pub traced: Option<&'static str>,
    /// Whether what lies beneath its line is seen through it.
    pub faint: bool,
}

/// What is inside a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// What follows from data.
    Data,
    /// Nothing: a line encloses none.
    Nothing,
    /// A colour of the page.
    Ink(Ink),
}

pub(super) const BOLD: Option<(&str, &str)> = Some(("font-weight", "bold"));
pub(super) const ITALIC: Option<(&str, &str)> = Some(("font-style", "italic"));
/// How much of what lies beneath a faint line is hidden.
const FAINT: &str = ".5";

impl Look {
    /// No look of its own.
    pub const NONE: Self = Self {
        inside: Inside::Data,
        stroke: None,
        keeps_width: false,
        dashes: None,
        halo: None,
        letters: None,
        holes: false,
        traced: None,
        faint: false,
    };

    pub(super) const fn filled(ink: Ink) -> Self {
        Self { inside: Inside::Ink(ink), ..Self::NONE }
    }

    pub(super) const fn line(ink: Ink, width: &'static str) -> Self {
        Self { inside: Inside::Nothing, stroke: Some((ink, width)), ..Self::NONE }
    }

    /// A line in the colour that follows from data; where it has no length, a dot.
    pub(super) const fn traced(width: &'static str) -> Self {
        Self { inside: Inside::Nothing, traced: Some(width), ..Self::NONE }
    }

    pub(super) const fn with_line(self, ink: Ink, width: &'static str) -> Self {
        Self { stroke: Some((ink, width)), ..self }
    }

    pub(super) const fn words(ink: Ink, halo: Ink, width: &'static str) -> Self {
        Self { inside: Inside::Ink(ink), halo: Some((halo, width)), ..Self::NONE }
    }

    /// The halo as attributes, in the light.
    pub(super) fn behind(&self) -> Vec<(&'static str, &'static str)> {
        let mut all: Vec<_> = self.letters.into_iter().collect();
        if let Some((ink, width)) = self.halo {
            all.extend([
                ("fill", ink.light()),
                ("stroke", ink.light()),
                ("stroke-width", width),
                ("stroke-linejoin", "round"),
            ]);
        }
        all
    }

    /// All but the halo as attributes, in the light.
    pub(super) fn in_front(&self) -> Vec<(&'static str, &'static str)> {
        let mut all: Vec<_> = self.letters.into_iter().collect();
        match self.inside {
            Inside::Ink(ink) => all.push(("fill", ink.light())),
            Inside::Nothing => all.push(("fill", "none")),
            Inside::Data => {}
        }
        if let Some((ink, width)) = self.stroke {
            all.extend([("stroke", ink.light()), ("stroke-width", width)]);
            all.push(("stroke-linejoin", "round"));
        }
        if let Some(width) = self.traced {
            all.extend([("stroke-width", width), ("stroke-linejoin", "round")]);
            all.push(("stroke-linecap", "round"));
        }
        if self.faint {
            all.push(("stroke-opacity", FAINT));
        }
        all.extend(self.dashes.map(|dashes| ("stroke-dasharray", dashes)));
        if self.holes {
            all.push(("fill-rule", "evenodd"));
        }
        all
    }

    /// The look as CSS declarations.
    pub(super) fn css(&self) -> String {
        let mut css = String::new();
        let mut declare = |name: &str, value: &str| {
            // Writing to a text cannot fail.
            let _ = write!(css, "{name}:{value};");
        };
        let variable = |ink: Ink| format!("var(--{})", ink.name());
        match self.inside {
            Inside::Ink(ink) => declare("fill", &variable(ink)),
            Inside::Nothing => declare("fill", "none"),
            Inside::Data => {}
        }
        if let Some((ink, width)) = self.stroke.or(self.halo) {
            declare("stroke", &variable(ink));
            declare("stroke-width", width);
            declare("stroke-linejoin", "round");
        }
        if let Some(width) = self.traced {
            // The class of an authority gives its colour as the current one as well.
            declare("stroke", "currentColor");
            declare("stroke-width", width);
            declare("stroke-linejoin", "round");
            declare("stroke-linecap", "round");
        }
        if self.faint {
            declare("stroke-opacity", FAINT);
        }
        if self.halo.is_some() {
            declare("paint-order", "stroke");
        }
        if let Some(dashes) = self.dashes {
            declare("stroke-dasharray", dashes);
        }
        if self.keeps_width {
            declare("vector-effect", "non-scaling-stroke");
        }
        if self.holes {
            declare("fill-rule", "evenodd");
        }
        if let Some((name, value)) = self.letters {
            declare(name, value);
        }
        css
    }
}
