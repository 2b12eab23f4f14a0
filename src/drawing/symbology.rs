//! The symbology: what every element of a map looks like, on the page and in a file.

use core::fmt::Write as _;

use super::palette::{self, Ink};
use crate::domain::Record;

use super::fill::class;

/// What an element of a map stands for.
#[derive(Debug, PartialEq, Eq)]
pub struct Role {
    /// Its CSS classes on the page.
    pub class: &'static str,
    /// How it looks.
    pub look: Look,
}

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

const BOLD: Option<(&str, &str)> = Some(("font-weight", "bold"));
const ITALIC: Option<(&str, &str)> = Some(("font-style", "italic"));

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
    };

    const fn filled(ink: Ink) -> Self {
        Self { inside: Inside::Ink(ink), ..Self::NONE }
    }

    const fn line(ink: Ink, width: &'static str) -> Self {
        Self { inside: Inside::Nothing, stroke: Some((ink, width)), ..Self::NONE }
    }

    const fn with_line(self, ink: Ink, width: &'static str) -> Self {
        Self { stroke: Some((ink, width)), ..self }
    }

    const fn words(ink: Ink, halo: Ink, width: &'static str) -> Self {
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
        all.extend(self.dashes.map(|dashes| ("stroke-dasharray", dashes)));
        if self.holes {
            all.push(("fill-rule", "evenodd"));
        }
        all
    }

    /// The look as CSS declarations.
    fn css(&self) -> String {
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

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident $class:literal $look:expr;)*) => {
        $($(#[$doc])* pub static $name: Role = Role { class: $class, look: $look };)*

        /// Every role that has a look of its own.
        static ROLES: &[&Role] = &[$(&$name),*];
    };
}

roles! {
    /// Land that the record does not cover.
    LAND "land" Look::filled(Ink::Land);
    /// Lakes.
    LAKE "lake" Look::filled(Ink::Water);
    /// An area of the record; its fill follows from who holds it.
    AREA "area" Look { holes: true, ..Look::NONE };
    /// Rivers.
    RIVER "river" Look::line(Ink::Water, "1.2");
    /// What sets a border off from the fills on both sides.
    CASING "casing" Look { keeps_width: true, ..Look::line(Ink::Page, "3.2") };
    /// The border between two areas.
    BORDER "border" Look { keeps_width: true, ..Look::line(Ink::Line, "1.25") };
    /// The border of a former autonomous unit.
    OBLAST "border oblast" Look { keeps_width: true, dashes: Some("4 3"), ..Look::line(Ink::Oblast, "1.25") };
    /// The border between two states.
    INTERNATIONAL "border international" Look { keeps_width: true, ..Look::line(Ink::Line, "1.6") };
    /// What sets a road off from what it crosses.
    ROAD_CASING "road-casing" Look::line(Ink::Page, "4.5");
    /// A road.
    ROAD "road" Look::line(Ink::Road, "2");
    /// The mark of an area's seat.
    SEAT "mark seat" Look::filled(Ink::Text).with_line(Ink::Page, "1");
    /// The mark of any other place.
    TOWN "mark town" Look::filled(Ink::Page).with_line(Ink::Text, "1.2");
    /// The name of an area.
    AREA_NAME "name area-name" Look { letters: BOLD, ..Look::words(Ink::Text, Ink::Page, "4") };
    /// The name of land that the record does not cover.
    LAND_NAME "name land-name" Look { letters: ITALIC, ..Look::words(Ink::Second, Ink::Land, "3.5") };
    /// The name of a place.
    PLACE_NAME "name place-name" Look::words(Ink::Text, Ink::Page, "3.5");
    /// From a name to what it names.
    LEADER "leader" Look::line(Ink::Text, "1");
    /// The end of a leader.
    LEADER_END "leader-end" Look::filled(Ink::Text).with_line(Ink::Page, ".8");
    /// The scale bar.
    SCALE "scale" Look::line(Ink::Second, "1.2");
    /// The words of the scale bar.
    SCALE_WORDS "scale-words" Look::filled(Ink::Second);
    /// A dot of doubt.
    DOUBT "doubt" Look::filled(Ink::Text);
    /// What sets the outline of a chosen area off from its fill.
    CHOSEN_CASING "chosen-casing" Look { keeps_width: true, ..Look::line(Ink::Page, "7") };
    /// The outline of a chosen area.
    CHOSEN_LINE "chosen-line" Look { keeps_width: true, ..Look::line(Ink::Text, "3") };
    /// What sets the outline of a change off from its fill.
    CHANGE_CASING "change-casing" Look { keeps_width: true, ..Look::line(Ink::Page, "4") };
    /// The outline of what changes on a day, or differs between two.
    CHANGE_LINE "change-line" Look { keeps_width: true, dashes: Some("6 3"), ..Look::line(Ink::Text, "1.8") };
}

macro_rules! groups {
    ($($(#[$doc:meta])* $name:ident $class:literal;)*) => {
        $($(#[$doc])* pub static $name: Role = Role { class: $class, look: Look::NONE };)*
    };
}

groups! {
    /// An element without a look of its own.
    PLAIN "";
    /// All lines of a basemap.
    LINES "lines";
    /// All names and marks.
    NAMES "names";
    /// The marks of places of the first rank.
    MARKS "marks";
    /// The marks of places that only a wide map shows.
    MARKS_OF_SECOND_RANK "marks rank-2";
    /// The names on a wide map.
    WIDE "labels wide";
    /// The names on a narrow map.
    NARROW "labels narrow";
    /// The names on a small map.
    SMALL "labels small";
    /// A change of authority, beneath the slider.
    WEDGE_OF_AUTHORITY "wedge of-authority";
    /// A change of situation alone.
    WEDGE_OF_SITUATION "wedge of-situation";
}

/// The style sheet of every map of a record: the page's colours, the looks of all roles, the authorities' colours
/// in the light and in the dark.
pub fn stylesheet(record: &Record) -> String {
    let mut css = palette::stylesheet();
    for role in ROLES {
        let _ = writeln!(css, ".{}{{{}}}", role.class.replace(' ', "."), role.look.css());
    }
    let (mut light, mut dark) = (String::new(), String::new());
    for authority in &record.authorities {
        let class = class(authority);
        let _ = write!(light, ".{class}{{fill:{}}}", authority.colour.light);
        let _ = write!(dark, ".{class}{{fill:{}}}", authority.colour.dark);
    }
    let _ = writeln!(css, "{light}\n@media (prefers-color-scheme:dark){{{dark}}}");
    css
}
