//! A part of the viewport at a larger scale, with names of its own.

use super::label::beside;
use super::{Anchor, Fit, InsetFrame, InsetName, Layers, Locator, LonLat, Units, Viewport};

/// A part of the viewport, which is drawn again at a larger scale. The page's program does not draw it.
#[derive(Clone, Debug, PartialEq)]
pub struct Inset {
    /// What it shows, in words.
    pub title: String,
    /// The part: left, top, width, height.
    pub part: [Units; 4],
    /// The size of its letters, and half the side of the mark of a place.
    pub sizes: [Units; 2],
    /// Its names.
    pub labels: Vec<InsetLabel>,
}

/// A name on an inset, in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct InsetLabel {
    /// The name.
    pub text: String,
    /// Its anchor, on the baseline.
    pub at: (Units, Units),
    /// Which end of the text stands there.
    pub anchor: Anchor,
    /// See [`InsetName::while_roads_open`].
    pub while_roads_open: bool,
}

/// The maps beside the map, as far as the build writes them into the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Insets {
    /// Where in the world this is.
    pub locator: Option<Locator>,
    /// A part at a larger scale.
    pub inset: Option<Inset>,
}

impl Insets {
    /// Those of these layers.
    pub fn of(layers: &Layers) -> Self {
        let fit = Fit::new(layers.extent, Viewport::WIDTH);
        let inset = layers.inset.as_ref().map(|it| Inset::of(it, &fit));
        Self { locator: Locator::of(layers), inset }
    }
}

/// The size of letters, as a share of the width of the part: eleven pixels at least on the narrowest page.
const LETTERS: f64 = 0.042;
/// Half the side of a mark, as a share of it.
const MARK: f64 = 0.009;

/// A part of the viewport, in units: left, top, width, height.
fn part(frame: &InsetFrame, fit: &Fit) -> [f64; 4] {
    let (min, max) = (frame.extent.min(), frame.extent.max());
    let corner = |lon, lat| fit.viewport_from_lon_lat(LonLat { lon, lat });
    let (upper, lower) = (corner(min.x, max.y), corner(max.x, min.y));
    [upper.x, upper.y, lower.x - upper.x, lower.y - upper.y]
}

/// The view box of a picture as large as the part.
pub(super) fn view_box(frame: &InsetFrame, fit: &Fit) -> String {
    let [.., width, height] = part(frame, fit).map(Units::from);
    format!("0 0 {width} {height}")
}

impl Inset {
    fn of(frame: &InsetFrame, fit: &Fit) -> Self {
        let part = part(frame, fit);
        let [.., width, _] = part;
        let (size, gap) = (width * LETTERS, width * LETTERS * 0.6);
        let label = |it: &InsetName| {
            let (at, anchor) = beside(fit.viewport_from_lon_lat(it.at), it.side, gap, size);
            let (text, at) = (it.name.clone(), (at.x.into(), at.y.into()));
            InsetLabel { text, at, anchor, while_roads_open: it.while_roads_open }
        };
        Self {
            title: frame.title.clone(),
            part: part.map(Units::from),
            sizes: [size, width * MARK].map(Units::from),
            labels: frame.names.iter().map(label).collect(),
        }
    }
}
