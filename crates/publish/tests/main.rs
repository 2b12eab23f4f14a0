//! The command `atlas`, maps of anybody's files, and what a build writes and leaves alone.

mod check;
mod map;
mod output;
