//! What is drawn of a backdrop, where, and in which order: one answer for the page and for pictures. How it
//! looks is for whoever draws it.

use super::{Backdrop, BorderKind, Label, LabelKind, Lettering, Mark, PlaceKind, ScaleBar, Units};

/// What a line over the districts is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// A river.
    River,
    /// What sets a border off from the colours on both sides.
    Casing,
    /// A border.
    Border(BorderKind),
    /// What sets a road off from what it crosses.
    RoadCasing,
    /// A road.
    Road,
}

impl Backdrop {
    /// The lines over the districts as SVG paths, from the lowest.
    pub fn lines(&self) -> [(Stroke, &str); 9] {
        let kinds = [BorderKind::District, BorderKind::Oblast, BorderKind::International];
        let borders = &self.borders;
        let [a, b, c] = kinds.map(|kind| (Stroke::Border(kind), borders.of(kind)));
        let casing = |(_, d)| (Stroke::Casing, d);
        [
            (Stroke::River, &self.rivers),
            casing(a),
            casing(b),
            casing(c),
            a,
            b,
            c,
            (Stroke::RoadCasing, &self.roads),
            (Stroke::Road, &self.roads),
        ]
    }
}

/// The sign of a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// A square: its left and upper edge, and its side.
    Square(Units, Units, Units),
    /// A circle: its centre and its radius.
    Circle(Units, Units, Units),
}

impl Mark {
    /// A square for a district's seat, a circle for any other town.
    pub fn sign(&self) -> Sign {
        let half = Units::from(3.2);
        match self.kind {
            PlaceKind::Seat => Sign::Square(self.x - half, self.y - half, half + half),
            PlaceKind::City | PlaceKind::Town => Sign::Circle(self.x, self.y, Units::from(2.4)),
        }
    }
}

impl Label {
    /// The baseline of the remark below the name of land that is not covered.
    pub fn remark(&self, size: Units) -> Option<Units> {
        let (last, _) = self.lines.last().filter(|_| self.kind == LabelKind::Land)?;
        Some(*last + size + Units::from(1.5))
    }
}

/// A scale bar in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// How many kilometres it is long.
    pub km: u32,
    /// The bar, an SVG path.
    pub path: String,
    /// Where the words end on the right.
    pub end: Units,
    /// The baseline of its length.
    pub length: Units,
    /// The baseline of the sign for north.
    pub north: Units,
}

impl Lettering {
    /// The scale bar where this lettering has room for it.
    pub fn scale(&self, bar: ScaleBar) -> Scale {
        let (end, y) = self.bar_end;
        let (start, tick) = (end - bar.units, y - Units::from(4.0));
        Scale {
            km: bar.km,
            path: format!("M{start} {tick}V{y}H{end}V{tick}"),
            end,
            length: y - Units::from(7.0),
            north: y - Units::from(10.5) - self.small_size,
        }
    }
}
