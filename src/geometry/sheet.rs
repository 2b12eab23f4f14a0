//! The drawing as far as a day can change it.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Fit, Layers, Units, ring_path};

/// What every day is drawn on: the size of the map and the districts' outlines, projected and fitted.
///
/// All that no day changes stands in the [`Backdrop`](super::Backdrop).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its width in units.
    pub width: Units,
    /// Its height in units.
    pub height: Units,
    /// The districts as SVG path text, in the order of the record.
    pub outlines: Vec<Rc<str>>,
}

/// The width of every sheet, in units; a map at its widest is about as many pixels wide.
pub(super) const WIDTH: f64 = 510.0;

impl Sheet {
    /// Projects, fits and rounds the districts.
    pub fn draw(layers: &Layers) -> Self {
        let fit = Fit::new(layers.frame, WIDTH);
        let outline = |shape: &geo::MultiPolygon| ring_path(&fit.sheet_from_degrees(shape)).into();
        Self {
            width: fit.width().into(),
            height: fit.height().into(),
            outlines: layers.districts.iter().map(|(_, shape)| outline(shape)).collect(),
        }
    }
}
