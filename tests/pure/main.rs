//! The pure half, and the components as they render without a browser, held against outside truth.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod accepted;
mod accounts;
mod changes;
mod checks;
mod citation;
mod coverage;
mod diagnostics;
mod exports;
mod geography;
mod golden;
mod inputs;
mod kinds;
mod layers;
#[cfg(feature = "ssr")]
mod markup;
mod neutral;
mod outlines;
mod palette;
mod permalink;
mod phrases;
mod picture;
mod reading;
mod record;
mod required;
mod scale;
mod session;
mod soak;
mod stops;
mod timetable;
mod words;
