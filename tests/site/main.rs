//! The built site: its files as other programs read them, the built-in server, and the page in a real browser.
//! `cargo xtask test` builds it first; alone: `cargo xtask build`, then `cargo test --package xtask`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod browser;
mod files;
mod record;
mod server;

/// Where the checkout lies that is tested.
fn paths() -> publish::paths::Paths {
    publish::paths::Paths::of_this_checkout().expect("the tests run in a checkout")
}
