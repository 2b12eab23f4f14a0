//! Which fill a district gets, and the colours of the record as CSS.

use core::fmt::Write as _;

use crate::domain::{Authority, AuthorityId, Basis, Certainty, Control, Frame, Record, Standing};

/// Which account the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum View {
    /// Both: the declared one as a ground colour, the other as stripes where it differs.
    Both,
    /// One of them alone.
    Only(Basis),
}

impl View {
    /// All views, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Both, Self::Only(Basis::Declared), Self::Only(Basis::Ground)];

    /// The view's id, as in addresses and attributes.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Only(basis) => basis.id(),
        }
    }

    /// The view with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.id() == id)
    }

    /// Whether the view shows this account.
    pub fn shows(self, basis: Basis) -> bool {
        self == Self::Both || self == Self::Only(basis)
    }
}

/// A district's fill: a ground colour, stripes over it, and dots where the evidence is thin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fill {
    /// The bands, side by side at 45°; one band is a plain colour.
    pub bands: Vec<Band>,
    /// Whether the holder on the ground is of low certainty.
    pub doubtful: bool,
}

/// A band of one colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Whose colour.
    pub authority: AuthorityId,
    /// How wide, in units of the drawing.
    pub width: u8,
}

/// One of two equal bands.
const EQUAL: u8 = 6;
/// The ground colour between stripes.
const GROUND: u8 = 8;
/// How far apart the dots of doubt stand along a band: the side of a pattern along its bands.
pub const TILE: u32 = 9;
/// A stripe over a ground colour.
const STRIPE: u8 = 5;

impl Fill {
    /// How a district is filled in a view.
    ///
    /// With both accounts shown the declared authority's colour is the ground: it stands between
    /// all others, in wider bands. The sides of a divided district get equal bands.
    pub fn new(view: View, standing: &Standing) -> Self {
        let declared = standing.declared.held.control;
        let ground = &standing.ground.held;
        let doubtful = view.shows(Basis::Ground) && ground.certainty == Certainty::Low;
        let band = |authority, width| Band { authority, width };
        let equal = |control| sides(control).map(|side| band(side, EQUAL)).collect();
        let bands = match view {
            View::Only(Basis::Declared) => equal(declared),
            View::Only(Basis::Ground) => equal(ground.control),
            View::Both => {
                let base = declared.holder();
                let others = sides(ground.control).filter(|side| *side != base);
                let bands: Vec<_> =
                    others.flat_map(|other| [band(base, GROUND), band(other, STRIPE)]).collect();
                if bands.is_empty() { vec![band(base, EQUAL)] } else { bands }
            }
        };
        Self { bands, doubtful }
    }

    /// The id of the fill's pattern; equal fills have equal ids.
    pub fn id(&self, record: &Record) -> String {
        let mut id = String::from("fill");
        for Band { authority, width } in &self.bands {
            let _ = write!(id, "-{}-{width}", record[*authority].key);
        }
        if self.doubtful {
            id.push_str("-doubtful");
        }
        id
    }

    /// Whether it is one colour and no more, and needs no pattern.
    pub const fn is_plain(&self) -> bool {
        self.bands.len() == 1 && !self.doubtful
    }

    /// The bands of the fill's pattern with where each begins and how wide it is drawn, and the side of the
    /// pattern across them, all in units of the drawing.
    pub fn tile(&self) -> (Vec<(AuthorityId, u32, u32)>, u32) {
        let widths = self.bands.iter().map(|band| u32::from(band.width));
        // A lone colour takes the room of two bands, for its dots to stand as far apart as elsewhere.
        let room = widths.sum::<u32>().max(TILE);
        let mut next = 0;
        let band = |band: &Band| {
            let width = if self.bands.len() == 1 { room } else { u32::from(band.width) };
            let start = next;
            next += width;
            (band.authority, start, width)
        };
        (self.bands.iter().map(band).collect(), room)
    }

    /// How a shape gets this fill: a class with a plain colour, or the attribute `fill` with a pattern.
    pub fn attributes(&self, record: &Record) -> (Option<String>, Option<String>) {
        match self.bands.as_slice() {
            [only] if self.is_plain() => (Some(class(&record[only.authority])), None),
            _ => (None, Some(format!("url(#{})", self.id(record)))),
        }
    }

    /// Every fill that these frames need in any view, each once.
    pub fn all<'a>(frames: impl IntoIterator<Item = &'a Frame>) -> Vec<Self> {
        let mut fills = Vec::new();
        for (_, standing) in frames.into_iter().flat_map(Frame::standings) {
            for fill in View::ALL.map(|view| Self::new(view, standing)) {
                if !fills.contains(&fill) {
                    fills.push(fill);
                }
            }
        }
        fills
    }
}

fn sides(control: Control) -> impl Iterator<Item = AuthorityId> {
    core::iter::once(control.holder()).chain(control.other())
}

/// The attributes of a district's shape that a day or a view can change, by name, always in this order;
/// one without a value is absent.
pub fn shape(
    record: &Record,
    view: View,
    standing: &Standing,
) -> [(&'static str, Option<String>); 5] {
    let (declared, ground) = (&standing.declared.held, &standing.ground.held);
    let (class, fill) = Fill::new(view, standing).attributes(record);
    let class = class.map_or_else(|| "district".to_owned(), |class| format!("district {class}"));
    [
        ("class", Some(class)),
        ("fill", fill),
        ("data-declared", Some(record[declared.control.holder()].key.clone())),
        ("data-ground", Some(record[ground.control.holder()].key.clone())),
        ("data-ground-status", Some(record[ground.status].key.clone())),
    ]
}

/// The CSS class that paints with an authority's colour.
pub fn class(authority: &Authority) -> String {
    format!("paint-{}", authority.key)
}

/// The record's colours as a style sheet: one class an authority, in the light and in the dark.
pub fn stylesheet(record: &Record) -> String {
    let mut light = String::new();
    let mut dark = String::new();
    for authority in &record.authorities {
        let class = class(authority);
        let _ = writeln!(light, ".{class} {{ fill: {}; }}", authority.colour.light);
        let _ = writeln!(dark, "  .{class} {{ fill: {}; }}", authority.colour.dark);
    }
    format!("{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n")
}
