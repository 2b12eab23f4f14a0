//! The shapes of the JSON files, field by field; `data/README.md` explains each.

mod record;
mod told;
mod words;

pub(super) use record::*;
pub(super) use told::*;
pub(super) use words::*;
