//! From longitude and latitude to a viewport: projected, fitted, labelled and rounded once, at the build.
//!
//! Spaces are named: [`LonLat`] is degrees on WGS84, longitude first; a plane point is in radians
//! of Mercator's projection, y up; a viewport point is in the viewport's own units, x right and y down.

mod around;
mod closer;
mod inset;
mod label;
mod labels;
mod layers;
pub(crate) mod letters;
mod locator;
mod naming;
mod path;
mod projection;
mod scale_bar;
mod scene;
mod shape;
mod units;

pub use around::around;
pub use closer::{Closer, CloserName};
pub use inset::{Inset, InsetLabel, Insets};
pub use label::{Anchor, Label, LabelKind};
pub use labels::Labels;
pub use layers::{
    Border, BorderKind, InsetFrame, InsetName, LabelSide, Land, Layers, Line, LonLat, Place,
    PlaceKind, World,
};
pub use locator::Locator;
pub use path::{line_path, point_path, ring_path};
pub use projection::{Fit, Mercator};
pub use scale_bar::ScaleBar;
pub use scene::{Basemap, Borders, Mark, Outline, Scene, Viewport};
pub use shape::{Shape, ShapeKind, ShapePath};
pub use units::Units;
