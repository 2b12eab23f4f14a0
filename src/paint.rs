//! Which fill a district gets, and the colours of the record as CSS.

use core::fmt::Write as _;

use crate::domain::{
    AccountId, AccountView, Authority, AuthorityId, Certainty, Claim, Control, Frame, Record,
    Standing,
};

/// A district's fill: a ground colour, stripes over it, and dots where the evidence is thin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fill {
    /// The bands, side by side at 45°; one band is a plain colour.
    pub bands: Vec<Band>,
    /// Whether what is shown is of low certainty.
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

impl From<(AuthorityId, u8)> for Band {
    fn from((authority, width): (AuthorityId, u8)) -> Self {
        Self { authority, width }
    }
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
    /// With several accounts shown the first one's colour is the ground: it stands between all others, in
    /// wider bands. The sides of a divided district get equal bands.
    pub fn new(view: AccountView, standing: &Standing) -> Self {
        let shown = standing.iter().filter(|(account, _)| view.shows(*account));
        let claims: Vec<&Claim> = shown.map(|(_, tenure)| &tenure.held).collect();
        let [first, others @ ..] = claims.as_slice() else { return Self::default() };
        if others.is_empty() {
            return Self::of(first);
        }
        let base = first.control.holder();
        let mut bands = Vec::new();
        for other in others.iter().flat_map(|claim| sides(claim.control)) {
            if other != base {
                bands.extend([(base, GROUND), (other, STRIPE)].map(Band::from));
            }
        }
        if bands.is_empty() {
            bands.push(Band::from((base, EQUAL)));
        }
        Self { bands, doubtful: claims.iter().any(|claim| is_doubtful(claim)) }
    }

    /// How a district is filled by one account alone.
    pub fn of(claim: &Claim) -> Self {
        let bands = sides(claim.control).map(|side| Band::from((side, EQUAL))).collect();
        Self { bands, doubtful: is_doubtful(claim) }
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
    pub fn all<'a>(record: &Record, frames: impl IntoIterator<Item = &'a Frame>) -> Vec<Self> {
        let mut fills = Vec::new();
        for (_, standing) in frames.into_iter().flat_map(Frame::standings) {
            for fill in record.views().map(|view| Self::new(view, standing)) {
                if !fills.contains(&fill) {
                    fills.push(fill);
                }
            }
        }
        fills
    }
}

fn is_doubtful(claim: &Claim) -> bool {
    claim.certainty == Certainty::Low
}

fn sides(control: Control) -> impl Iterator<Item = AuthorityId> {
    core::iter::once(control.holder()).chain(control.other())
}

/// The attributes of a district's shape that a day or a view can change, by name, always in this order; one
/// without a value is absent.
pub fn shape(
    record: &Record,
    view: AccountView,
    standing: &Standing,
) -> Vec<(String, Option<String>)> {
    let (class, fill) = Fill::new(view, standing).attributes(record);
    let class = class.map_or_else(|| "district".to_owned(), |class| format!("district {class}"));
    let mut attributes = vec![("class".to_owned(), Some(class)), ("fill".to_owned(), fill)];
    for (account, tenure) in standing.iter() {
        let claim = &tenure.held;
        let [held, status] = facts(record, account);
        attributes.push((held, Some(record[claim.control.holder()].key.clone())));
        attributes.push((status, Some(record[claim.status].key.clone())));
    }
    attributes
}

/// The names of the attributes that tell an account's holder and status of a district.
pub fn facts(record: &Record, account: AccountId) -> [String; 2] {
    let key = &record[account].key;
    [format!("data-{key}"), format!("data-{key}-status")]
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
