//! Other people's files, held against right answers that were worked out apart from this program.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod choices;
mod facts;
mod languages;
mod milestones;
mod properties;
mod robust;
mod samples;
mod shapes;
mod soak;
mod successions;
mod unchanged;
mod verdicts;
mod written;
