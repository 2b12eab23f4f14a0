//! The command `atlas`, maps of anybody's files, and what a build writes and leaves alone.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod check;
mod map;
mod output;
