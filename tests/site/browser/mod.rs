//! The built site in a real browser. `cargo xtask test` builds it first; alone: `cargo xtask build`,
//! then `cargo test --package xtask`.
#![allow(clippy::cast_possible_truncation, reason = "a driver's pointer moves by whole pixels")]

mod address;
mod answers;
mod axe;
mod changes;
mod closer;
mod compare;
mod cost;
mod date;
mod details;
mod drawn;
mod embed;
mod engine;
mod events;
mod folders;
mod host;
mod keyboard;
mod lanes;
mod languages;
mod layout;
mod lettering;
mod long;
mod maps;
mod marks;
mod meddled;
mod offline;
mod open;
mod opening;
mod page;
mod paper;
mod picture;
mod play;
mod points;
mod policy;
mod renderers;
mod single;
mod systems;
mod take;
mod takeover;
mod tasks;
mod translated;
mod tree;
mod trouble;
mod views;
mod voice;
