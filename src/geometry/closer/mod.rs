//! Closer looks at a map of many areas: how close a reader can come, and the names that there is room for then.
//!
//! The names of the whole map have their size in units and stand for a width of the map. On a map that is looked at closer
//! letters keep their size in pixels instead, so that one list of names serves maps of every width: as tiled maps do, it
//! is made for scales in pixels a unit, each twice that of the one before. A name that there is room for at one scale has
//! room at every larger one, as it covers less of the map there.

mod level;
mod site;

use geo::{BoundingRect, Coord, Rect};
use serde::{Deserialize, Serialize};

use super::label::{box_around, measured};
use super::{Anchor, Fit, LabelKind, Layers, Shape, Units};

/// What there is for closer looks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Closer {
    /// How often the scale can be doubled; 0 on a map of few areas, which is seen whole.
    pub doublings: u8,
    /// The names of each level: those of the first at half a pixel a unit and more, those of the second at one and more,
    /// and so on. They are shown together with those of all levels before.
    pub levels: Vec<Vec<CloserName>>,
}

/// A name whose letters keep their size in pixels: 13, and 11 for what is no area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CloserName {
    /// What it names.
    pub kind: LabelKind,
    /// The point that it keeps to, in units: its middle stands there, or one of its ends beside it.
    pub at: (Units, Units),
    /// Which part of the text that is.
    pub anchor: Anchor,
    /// The name.
    pub text: String,
}

/// Of so few areas nothing is hidden on the whole map.
const FEW: usize = 12;
/// How often the scale can be doubled at least and at most: coordinates are rounded to a tenth of a unit.
const LEAST: u8 = 2;
const MOST: u8 = 5;
/// The scale is doubled until the smallest area is so large, in units.
const LARGE: f64 = 100.0;

/// The size of an area's letters, in pixels.
const LETTERS: f64 = 13.0;
/// That of all others, as a share of it.
const SMALL: f64 = 0.85;
/// From a point to the name beside it, as a share of the size of its letters.
const GAP: f64 = 0.7;
/// The room around a name that stays free, as a share of it: below its letters it has accents and descenders.
const AIR: f64 = 0.3;
/// The room of a dot, in pixels: as high as a name with its air.
const DOT: f64 = 14.0;

impl Closer {
    /// That of a map with these outlines on its viewport.
    pub(super) fn of(layers: &Layers, outlines: &[Vec<Shape>], fit: &Fit) -> Self {
        if outlines.len() <= FEW {
            return Self::default();
        }
        let doublings = doublings(outlines);
        let within = Rect::new(Coord::zero(), Coord { x: fit.width(), y: fit.height() });
        // A map may be as small as half a pixel a unit, or as large as one and a half, before it is looked at closer.
        let levels = level::levels(site::sites(layers, outlines, fit), within, doublings + 2);
        Self { doublings, levels }
    }
}

/// How often the scale is doubled until the smallest area is large. Lines and points never are.
fn doublings(outlines: &[Vec<Shape>]) -> u8 {
    let side = |shape: &Shape| {
        let bounds = shape.polygons().and_then(BoundingRect::bounding_rect);
        bounds.map_or(0.0, |it| it.width().max(it.height()))
    };
    let smallest = outlines.iter().flatten().map(side).fold(f64::INFINITY, f64::min);
    let is_enough = |times: &u8| smallest * 2.0_f64.powi(i32::from(*times)) >= LARGE;
    (LEAST..MOST).find(is_enough).unwrap_or(MOST)
}

/// A length as it is drawn, in units.
fn length(units: Units) -> f64 {
    f64::from(units.tenths()) / 10.0
}

/// The size of the letters of what is named, where a pixel is so many units.
const fn letters(kind: LabelKind, pixel: f64) -> f64 {
    match kind {
        LabelKind::Area(_) => LETTERS * pixel,
        LabelKind::Land | LabelKind::Place => LETTERS * SMALL * pixel,
    }
}

/// The room that a name takes, with its air, where a pixel is so many units.
fn room(kind: LabelKind, text: &str, pixel: f64) -> Coord {
    let letters = letters(kind, pixel);
    let air = letters * AIR;
    measured(text, letters) + Coord { x: air, y: air }
}

impl CloserName {
    /// Where it stands, with its air, in units, where a pixel is so many of them. Beside a point that begins at the dot, so
    /// that at every larger scale it lies within dot and room of this one.
    fn room(&self, pixel: f64) -> Rect {
        let size = room(self.kind, &self.text, pixel);
        let near = pixel * DOT * 0.51;
        let far = letters(self.kind, pixel) * (GAP - AIR / 2.0) + size.x;
        let (aside, width) = match self.anchor {
            Anchor::Start => (f64::midpoint(near, far), far - near),
            Anchor::Middle => (0.0, size.x),
            Anchor::End => (-f64::midpoint(near, far), far - near),
        };
        let (x, y) = (length(self.at.0), length(self.at.1));
        box_around(Coord { x: x + aside, y }, Coord { x: width, y: size.y })
    }
}

#[cfg(test)]
mod tests {
    use geo::{
        Contains as _, Intersects as _, MultiLineString, MultiPoint, MultiPolygon, Point, polygon,
    };

    use super::*;

    /// So many squares in rows of ten, and as many points among them, on a map of ten degrees.
    fn layers(squares: u16, points: u16) -> Layers {
        let row = 100.0 / f64::from(squares);
        let at = |i: u16| (f64::from(i % 10), f64::from(i / 10) * row);
        let side = row.min(0.9);
        let square = |i: u16| {
            let (x, y) = at(i);
            let shape = polygon![(x: x, y: y), (x: x + side, y: y), (x: x + side, y: y + side), (x: x, y: y + side)];
            (format!("Square {i}"), vec![Shape::Area(MultiPolygon::from(shape))])
        };
        let point = |i: u16| {
            let (x, y) = (f64::from(i % 97) / 9.7, f64::from(i % 89) / 8.9);
            (format!("Point {i}"), vec![Shape::Point(MultiPoint(vec![Point::new(x, y)]))])
        };
        Layers {
            extent: Rect::new(Coord { x: -0.5, y: -0.5 }, Coord { x: 10.5, y: 10.5 }),
            areas: (0..squares).map(square).chain((0..points).map(point)).collect(),
            sea: MultiPolygon(Vec::new()),
            graticule: MultiLineString(Vec::new()),
            lands: Vec::new(),
            borders: Vec::new(),
            lakes: Vec::new(),
            rivers: Vec::new(),
            roads: Vec::new(),
            places: Vec::new(),
            world: None,
            inset: None,
        }
    }

    fn closer(layers: &Layers) -> (Closer, Rect) {
        let fit = Fit::new(layers.extent, 510.0);
        let outlines = |(_, shapes): &(String, Vec<Shape>)| {
            shapes.iter().map(|shape| shape.on_viewport(&fit)).collect()
        };
        let outlines: Vec<Vec<Shape>> = layers.areas.iter().map(outlines).collect();
        let viewport = Rect::new(Coord::zero(), Coord { x: fit.width(), y: fit.height() });
        (Closer::of(layers, &outlines, &fit), viewport)
    }

    #[test]
    fn a_map_of_few_areas_is_seen_whole() {
        assert_eq!(closer(&layers(6, 6)).0, Closer::default());
    }

    #[test]
    fn every_area_has_a_name_in_the_end_and_no_two_names_touch_at_any_scale() {
        let (closer, viewport) = closer(&layers(60, 60));
        assert_eq!(closer.levels.iter().map(Vec::len).sum::<usize>(), 120);
        for level in 0..closer.levels.len() {
            let shown: Vec<&CloserName> = closer.levels[..=level].iter().flatten().collect();
            // At the scale of the level, and between it and the next.
            for pixel in [1.0, 0.7].map(|it| it * level::pixel(u8::try_from(level).unwrap())) {
                let rooms: Vec<Rect> = shown.iter().map(|it| it.room(pixel)).collect();
                for (i, one) in rooms.iter().enumerate() {
                    assert!(viewport.contains(one), "{:?} leaves the map", shown[i]);
                    let other = rooms.iter().skip(i + 1).position(|other| one.intersects(other));
                    assert_eq!(other, None, "{:?} touches another at level {level}", shown[i]);
                }
            }
        }
    }

    #[test]
    fn a_name_stands_in_its_area_or_beside_its_point() {
        let (closer, _) = closer(&layers(60, 60));
        for name in closer.levels.iter().flatten() {
            assert_eq!(name.anchor == Anchor::Middle, name.text.starts_with("Square"), "{name:?}");
        }
    }

    #[test]
    fn of_thousands_of_areas_so_many_are_named_as_a_page_can_hold() {
        let (closer, _) = closer(&layers(300, 2_000));
        let levels: Vec<usize> = closer.levels.iter().map(Vec::len).collect();
        assert_eq!((closer.doublings, levels.len()), (5, 7));
        assert!(levels.iter().all(|names| *names <= 400), "{levels:?}");
        assert!((1_000..=1_500).contains(&levels.iter().sum::<usize>()), "{levels:?}");
    }
}
