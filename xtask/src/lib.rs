//! Setting up, compiling for the browser, testing and measuring this checkout; what is built is made by
//! [`publish`].
#![expect(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

pub mod bench;
pub mod browser;
pub mod build;
pub mod gates;
mod locations;
mod panics;
pub mod phrases;
pub mod program;
pub mod run;
pub mod setup;
pub mod sizes;
pub mod soak;
mod third_parties;
mod unused;
