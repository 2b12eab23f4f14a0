//! Building, serving and testing the page: one tool, no other installed by hand.
#![expect(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

pub mod bench;
pub mod browser;
pub mod build;
pub mod check;
pub mod gates;
pub mod headers;
mod memo;
pub mod paths;
pub mod phrases;
pub mod picture;
pub mod pixels;
pub mod run;
pub mod serve;
pub mod setup;
pub mod sizes;
pub mod soak;
