//! The files of the built site, read as other programs read them: `cargo xtask build` makes them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod archive;
mod built;
mod days;
mod links;
mod policies;
