//! The geography as read: shapes in degrees, before any projection.

use geo::{Coord, MultiLineString, MultiPolygon, Rect};
use serde::{Deserialize, Serialize};

use super::Shape;

/// A point in degrees on WGS84, longitude first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Degrees east of Greenwich.
    pub lon: f64,
    /// Degrees north of the equator.
    pub lat: f64,
}

/// All layers of the map, in degrees; x is longitude and y latitude.
#[derive(Clone, Debug)]
pub struct Layers {
    /// What the viewport shows: west, south, east, north.
    pub extent: Rect,
    /// The areas in the order of the record: each one's name and its outlines, in the order of their days.
    pub areas: Vec<(String, Vec<Shape>)>,
    /// The land around them.
    pub lands: Vec<Land>,
    /// The sea, where a coast is known: a frame with the land left out in it, by the even-odd rule.
    pub sea: MultiPolygon,
    /// Meridians and parallels.
    pub graticule: MultiLineString,
    /// The lines between any two of the above, each once.
    pub borders: Vec<Border>,
    /// Lakes.
    pub lakes: Vec<MultiPolygon>,
    /// Rivers.
    pub rivers: Vec<Line>,
    /// Roads.
    pub roads: Vec<Line>,
    /// Towns.
    pub places: Vec<Place>,
    /// Where in the world this is.
    pub world: Option<World>,
    /// A part of the map, to be shown at a larger scale as well.
    pub inset: Option<InsetFrame>,
}

/// A part of the map at a larger scale.
#[derive(Clone, Debug)]
pub struct InsetFrame {
    /// What it shows, in words.
    pub title: String,
    /// What it shows: west, south, east, north.
    pub extent: Rect,
    /// Its names.
    pub names: Vec<InsetName>,
}

/// A name on an inset.
#[derive(Clone, Debug)]
pub struct InsetName {
    /// The name.
    pub name: String,
    /// What it names.
    pub at: LonLat,
    /// On which side of that it stands.
    pub side: LabelSide,
    /// Whether it is that of an open road: it is shown on no day before.
    pub while_roads_open: bool,
}

/// The countries around, for a small map of where this is.
#[derive(Clone, Debug)]
pub struct World {
    /// What the map shows: west, south, east, north.
    pub extent: Rect,
    /// The countries: name, where it stands, outline.
    pub countries: Vec<(String, Option<LonLat>, MultiPolygon)>,
}

/// Land that the record does not cover.
#[derive(Clone, Debug)]
pub struct Land {
    /// Its id.
    pub key: String,
    /// Its outline within the extent.
    pub shape: MultiPolygon,
    /// Where the middle of its label stands.
    pub label_at: LonLat,
    /// Its label, line by line.
    pub label_lines: Vec<String>,
}

/// A line between two areas.
#[derive(Clone, Debug)]
pub struct Border {
    /// What it parts.
    pub kind: BorderKind,
    /// Its course.
    pub line: MultiLineString,
}

/// What a border parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BorderKind {
    /// Two states.
    International,
    /// Two areas of the record.
    #[serde(alias = "district")]
    Area,
    /// A larger region of several areas, such as an autonomous oblast, and what lies around it.
    #[serde(alias = "oblast")]
    Region,
}

/// A named line.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// Its course.
    pub line: MultiLineString,
}

/// A town.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its id.
    pub key: String,
    /// Its name.
    pub name: String,
    /// A second name in use at the time.
    pub also: Option<String>,
    /// What it is.
    pub kind: PlaceKind,
    /// The area of which it is the seat.
    pub seat_of: Option<String>,
    /// 1 is named on every map, 2 on a wide one, 3 on none.
    pub rank: u8,
    /// On which side of its mark the name stands.
    pub label_side: LabelSide,
    /// Where it is.
    pub at: LonLat,
    /// Whether something happened there that is drawn as a point, for which names leave room.
    pub of_event: bool,
}

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// The seat of an area of the record.
    Seat,
    /// A city.
    City,
    /// A town.
    Town,
    /// A village.
    Village,
    /// A summit.
    Summit,
}

/// On which side of a mark its name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LabelSide {
    /// Above.
    North,
    /// Right.
    East,
    /// Left.
    West,
    /// Below.
    South,
}

impl From<LonLat> for Coord {
    fn from(point: LonLat) -> Self {
        Self { x: point.lon, y: point.lat }
    }
}

impl From<Coord> for LonLat {
    fn from(coord: Coord) -> Self {
        Self { lon: coord.x, lat: coord.y }
    }
}
