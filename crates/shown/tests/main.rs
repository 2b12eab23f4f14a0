//! Files of anybody as what the page is made of.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod accounts;
mod basemap;
mod colours;
mod days;
mod files;
mod samples;
mod things;
