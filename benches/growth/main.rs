//! How the time of each native step grows with its input.
//!
//! `cargo bench --package growth`; compare the throughput of the sizes, not their times.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking"
)]

mod drawing;
mod finding;
mod reading;

use criterion::{criterion_group, criterion_main};

criterion_group!(benches, reading::reading, finding::finding, drawing::drawing);
criterion_main!(benches);
