//! The words of the page that opens a reader's files, and of the zoom buttons.

use crate::Language;

include!(concat!(env!("OUT_DIR"), "/open.rs"));

/// Every phrase of the page that opens files: its name, its place in the markup, its words.
pub fn open(language: Language) -> &'static [[&'static str; 3]] {
    OPEN.get(language.index).copied().unwrap_or_default()
}

/// What the group of zoom buttons and each of them is called: the group, nearer, farther, the whole map.
pub fn zoom(language: Language) -> &'static [&'static str] {
    ZOOM.get(language.index).copied().unwrap_or_default()
}
