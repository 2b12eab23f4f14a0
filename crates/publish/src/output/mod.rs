//! Atomic output: a build replaces what an earlier build wrote as a whole, and removes nothing else.

mod file;
mod folder;

pub use file::replace as replace_file;
pub use folder::{FILE_LIST, OutputFolder};
