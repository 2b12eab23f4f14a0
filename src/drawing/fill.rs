//! How an area is filled by what one account says of it.

use core::fmt::Write as _;

use super::element::{Element, Paint, element};
use super::symbology::Role;
use crate::domain::{Authority, AuthorityId, Certainty, Claim, Record};
use crate::geometry::ShapeKind;

/// An area's fill: the colour of its holder, or equal stripes of the two that divide it; with dots where the
/// evidence is thin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fill {
    /// Whose colours, side by side at 45°; one is a plain colour.
    sides: Vec<AuthorityId>,
    /// Whether what is shown is of low certainty.
    doubtful: bool,
}

/// The width of a stripe, in units of the viewport.
const STRIPE: u32 = 9;
/// What parts two stripes, in units: neighbours of like lightness stay two.
const KEYLINE: u32 = 1;
/// How far apart the dots of doubt stand along a stripe: the side of a pattern along its stripes.
const TILE: u32 = 9;

impl Fill {
    /// How an area is filled by a claim.
    pub fn of(claim: &Claim) -> Self {
        let mut sides = vec![claim.control.holder()];
        sides.extend(claim.control.other());
        Self { sides, doubtful: claim.certainty == Some(Certainty::Low) }
    }

    /// The fills of these claims that need a pattern, each once.
    pub fn patterns<'a>(claims: impl IntoIterator<Item = &'a Claim>) -> Vec<Self> {
        let mut fills = Vec::new();
        for fill in claims.into_iter().map(Self::of) {
            if !fill.is_plain() && !fills.contains(&fill) {
                fills.push(fill);
            }
        }
        fills
    }

    /// Whether it is one colour and no more, and needs no pattern.
    pub const fn is_plain(&self) -> bool {
        self.sides.len() == 1 && !self.doubtful
    }

    /// The id of the fill's pattern; equal fills have equal ids.
    fn id(&self, record: &Record) -> String {
        let mut id = String::from("fill");
        for side in &self.sides {
            // Writing to a text cannot fail.
            let _ = write!(id, "-{}", record[*side].key);
        }
        if self.doubtful {
            id.push_str("-doubtful");
        }
        id
    }

    /// What fills a shape: a colour, or the pattern.
    pub fn paint(&self, record: &Record) -> Paint {
        match self.sides.as_slice() {
            [only] if !self.doubtful => Paint::of(&record[*only]),
            _ => Paint::Pattern(self.id(record)),
        }
    }

    /// What a shape of this kind looks like. Lines and points have no room for a pattern: they bear the colour of the
    /// holder, and look doubtful themselves.
    pub(super) fn drawn(&self, kind: ShapeKind, record: &Record) -> (Role, Paint) {
        let role = match (kind, self.doubtful) {
            (ShapeKind::Area, _) => return (Role::Area, self.paint(record)),
            (ShapeKind::Line, false) => Role::AreaLine,
            (ShapeKind::Line, true) => Role::AreaLineAbout,
            (ShapeKind::Point, false) => Role::AreaPoint,
            (ShapeKind::Point, true) => Role::AreaPointAbout,
        };
        let holder = self.sides.first().map(|side| Paint::of(&record[*side]));
        (role, holder.unwrap_or_else(|| self.paint(record)))
    }

    /// The pattern that [`Fill::paint`] refers to.
    pub fn pattern(&self, record: &Record) -> Element {
        // A lone colour takes the room of one tile, for its dots to stand as far apart as elsewhere.
        let width = if self.sides.len() == 1 { TILE } else { STRIPE };
        let stripes = self.sides.iter().zip((0..).step_by(STRIPE as usize)).map(|(side, x)| {
            element!("rect", Role::Plain, "x": x, "width": width, "height": TILE)
                .painted(Paint::of(&record[*side]))
        });
        let room = if self.sides.len() == 1 { TILE } else { 2 * STRIPE };
        let keylines: &[u32] = if self.sides.len() == 1 { &[] } else { &[0, STRIPE] };
        let keylines = keylines
            .iter()
            .map(|x| element!("rect", Role::Keyline, "x": *x, "width": KEYLINE, "height": TILE));
        let dot = || element!("circle", Role::Doubt, "cx": "4", "cy": "3", "r": "1.6");
        element!(
            "pattern", Role::Plain,
            "id": self.id(record),
            "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
            "width": room,
            "height": TILE,
        )
        .holding(stripes)
        .holding(keylines)
        .holding(self.doubtful.then(dot))
    }
}

/// The CSS class that paints with an authority's colour.
pub fn class(authority: &Authority) -> String {
    format!("paint-{}", authority.key)
}

impl Paint {
    /// An authority's colour.
    pub fn of(authority: &Authority) -> Self {
        Self::Authority { class: class(authority), light: authority.colour.light.clone() }
    }
}
