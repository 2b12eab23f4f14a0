//! The only module with effects: what the page does to the browser, and hears from it.
//!
//! Its hooks run after a render and never natively; nothing here decides what is shown.

mod address;
mod details;
mod effect;
mod events;
mod folded;
mod listener;
mod paced;
mod page;
mod painted;
mod place;
mod play;
mod timer;
mod voice;

#[cfg(feature = "csr")]
pub(crate) use address::fragment;
pub(crate) use details::leave;
pub(crate) use effect::Same;
pub(crate) use folded::folded;
pub(crate) use paced::{Paced, use_paced};
pub(crate) use page::use_page;
pub(crate) use painted::once_painted;
pub(crate) use place::{across, across_drawing, by_keyboard, focus, key_of_area, use_width};
pub(crate) use voice::use_said;

/// The document; natively there is none.
pub(crate) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
