//! The files of the built site, read as other programs read them: `cargo xtask build` makes them.

mod archive;
pub(crate) mod built;
mod days;
mod downloads;
mod links;
mod policies;
mod published;
mod single;
mod words;
mod worker;
