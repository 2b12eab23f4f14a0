//! What the build writes into the page beside the app: complete without a script, and in no program.

mod languages;
mod masthead;
pub(super) mod sections;

pub use languages::Languages;
pub(super) use languages::{LanguagesProps, Offers};
pub(super) use masthead::Masthead;
