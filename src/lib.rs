//! An atlas of days: who controlled a set of areas on every day of a span, told by two accounts.
//!
//! The modules, in the order in which they may use each other:
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | [`words`] | the messages of the page in each language, and how a language counts | nothing |
//! | [`domain`] | days, timelines, claims, accounts and the atlas made of them | `words` |
//! | [`geometry`] | longitude and latitude to a scene: projected, fitted, labelled | nothing |
//! | [`edition`] | one record, its words and its scene, packed for the page | `words`, `domain`, `geometry` |
//! | [`reading`] | files to an edition, or a list of diagnostics | the four above |
//! | [`session`] | what the reader sees now, what an action makes of it, how days play | `domain` |
//! | [`text`] | what the page says: dates, sentences, changes, numbers | `words`, `domain`, `session` |
//! | [`drawing`] | scene and state to a tree of SVG elements; the symbology | `words`, `domain`, `geometry` |
//! | [`permalink`] | a session as the fragment of an address, and back | `domain`, `session` |
//! | [`citation`] | a view, cited in the forms that others read | `words`, `domain`, `session`, `text` |
//! | [`picture`] | a day as one SVG for every renderer | all above but the readers |
//! | [`export`] | the record in formats that other programs read | `words`, `domain`, `geometry`, `reading`, `text`, `citation` |
//! | `browser` | the only module with effects: address, timers, focus, voice | `domain`, `permalink`, `session` |
//! | `ui` | Yew components, which mount the drawings; they render natively too | all above |
//! | `start` | from a packed edition to a page that answers | all above |
//!
//! To follow a polygon: `reading::layers` reads it, `geometry::scene` makes it a path, `drawing::area` an element,
//! `ui::mounted` a node. To follow a day: `domain::Timeline` finds what holds on it, `drawing::fill` its colour.
//!
//! Within `ui`, `written` is what the build writes into the page beside the app, in no program.
//! The pure half, everything above `browser`, compiles without the feature `ui`.
//! No module names an area, an authority or a person: those come from the `data/` folder.

/// The version of the page, which stands in every citation and picture.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The name of the package.
pub const NAME: &str = env!("CARGO_PKG_NAME");

/// The name of the list of what the page is made with, and its licences, beside the page.
pub const THIRD_PARTIES: &str = "third-parties.txt";

pub use locale as words;

pub mod citation;
pub mod domain;
pub mod drawing;
pub mod edition;
pub mod export;
pub mod geometry;
pub mod permalink;
pub mod picture;
pub mod reading;
pub mod session;
pub mod text;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "csr")]
pub mod start;
#[cfg(feature = "ui")]
pub mod ui;

/// The allocator of the programs for the browser: half the size of the standard one, and they are loaded by phones.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
