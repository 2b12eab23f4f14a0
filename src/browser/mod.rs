//! The only module with effects: what the page does to the browser, and hears from it.
//!
//! Its hooks run after a render and never natively; nothing here decides what is shown.

mod address;
mod details;
mod districts;
mod events;
mod hold;
mod kept;
mod listener;
mod page;
mod paper;
mod place;
mod play;
mod timer;
mod voice;

#[cfg(feature = "csr")]
mod start;

pub(crate) use details::{leave, use_in_view};
pub(crate) use districts::{key_of_district, use_districts};
pub(crate) use hold::use_hold;
pub(crate) use kept::use_kept;
pub(crate) use page::{use_frame, use_page};
pub(crate) use place::{across, by_keyboard, focus, use_width};
#[cfg(feature = "csr")]
pub use start::{start, start_plate};
pub(crate) use timer::use_rested;
pub(crate) use voice::use_said;

/// The document; natively there is none.
fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
