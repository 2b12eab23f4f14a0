//! What is measured of one visit.

use serde::Deserialize;

/// What is measured of one visit; times in milliseconds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Measured {
    /// Figures in the order of [`FIGURES`].
    pub(crate) figures: Vec<f64>,
}

/// What the figures are.
pub(crate) const FIGURES: [&str; 14] = [
    "bytes",
    "first contentful paint, ms",
    "first map, ms",
    "first response to the slider, ms",
    "task per step, ms",
    "script per step, ms",
    "style and layout per step, ms",
    "frame, 50th percentile, ms",
    "frame, 95th percentile, ms",
    "frame, 99th percentile, ms",
    "JS heap after loading, kB",
    "JS heap after a year of steps, kB",
    "JS heap after two years, kB",
    "WebAssembly memory, kB",
];

/// What the page has seen of its own beginning.
#[derive(Debug, Deserialize)]
pub(crate) struct Seen {
    pub(crate) bytes: f64,
    pub(crate) paint: f64,
    pub(crate) map: f64,
    pub(crate) response: f64,
    pub(crate) memory: f64,
}
