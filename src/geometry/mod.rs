//! From longitude and latitude to a sheet: projected, fitted, labelled and rounded once, at the build.
//!
//! Spaces are named: [`LonLat`] is degrees on WGS84, longitude first; a plane point is in radians
//! of Mercator's projection, y up; a sheet point is in the sheet's own units, x right and y down.

mod backdrop;
mod drawing;
mod label;
mod layers;
mod lettering;
mod path;
mod projection;
mod scale_bar;
mod sheet;
mod units;

pub use backdrop::{Area, Backdrop, Borders, Mark};
pub use drawing::{Scale, Sign, Stroke};
pub use label::{Anchor, Label, LabelKind};
pub use layers::{Border, BorderKind, LabelSide, Land, Layers, Line, LonLat, Place, PlaceKind};
pub use lettering::Lettering;
pub use path::{line_path, ring_path};
pub use projection::{Fit, Mercator};
pub use scale_bar::ScaleBar;
pub use sheet::Sheet;
pub use units::Units;
