//! The only module with effects: what the page does to the browser, and hears from it.
//!
//! Its hooks run after a render and never natively; nothing here decides what is shown.

mod address;
mod details;
mod events;
mod listener;
mod page;
mod rest;

#[cfg(feature = "csr")]
mod start;

pub(crate) use details::{leave, use_in_view};
pub(crate) use page::use_page;
#[cfg(feature = "csr")]
pub use start::start;
