//! The drawing as far as the program must know it.

use serde::{Deserialize, Serialize};

use super::{Fit, Layers, Units};

/// The size of the map. What is drawn on it stands in the [`Backdrop`](super::Backdrop).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its width in units.
    pub width: Units,
    /// Its height in units.
    pub height: Units,
}

/// The width of every sheet, in units; a map at its widest is about as many pixels wide.
pub(super) const WIDTH: f64 = 510.0;

impl Sheet {
    /// The sheet on which these layers are fitted.
    pub fn of(layers: &Layers) -> Self {
        let fit = Fit::new(layers.frame, WIDTH);
        Self { width: fit.width().into(), height: fit.height().into() }
    }
}
