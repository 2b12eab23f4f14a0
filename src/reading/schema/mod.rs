//! The shapes of the JSON files, field by field; `data/README.md` explains each.

mod record;
mod told;

pub(super) use record::*;
pub(super) use told::*;
