//! The map as a tree of SVG elements: a pure function of a scene and of what one account says on a day.
//!
//! The page mounts this tree, the build writes it into the HTML, and a picture is the same tree as text with the
//! looks of [`symbology`] as attributes. What an element looks like stands in that one table.

mod area;
pub(crate) mod axis;
mod basemap;
mod element;
mod fill;
mod inset;
mod labels;
mod lane;
mod locator;
mod look;
mod map;
pub mod palette;
mod part;
mod points;
pub mod symbology;
mod ticks;

pub use area::{Edge, Outline, area, change, edge, highlight, shape};
pub use element::{Child, Element, Paint, Text};
pub use fill::{Fill, class};
pub use inset::{areas_id, inset, inset_id};
pub use locator::locator;
pub use look::{Inside, Look};
pub use map::{map, view_box};
pub use part::{Areas, Part};

pub(crate) use element::element;
