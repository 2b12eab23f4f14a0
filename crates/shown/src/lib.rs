//! Makes of anybody's dated GeoJSON, once read, what the page is made of: a record and its geography.
//!
//! Pure: an [`Opened`] in, [`Parts`] out. No file and no clock; the same code runs natively and in a browser. Start
//! at [`parts`].
//!
//! # What becomes of what
//! - Features of one name are one **area** with its outlines, in each account; where their days overlap, one of them
//!   is an area of its own, called "Name (2)". Nameless features are areas of their own, called by numbers.
//! - Areas stand in the order in which they first appear in the files, as every renderer of GeoJSON draws them: what
//!   lies on top there lies on top here. Lines come after areas, and points after lines.
//! - Kinds, colours of the file, classes of a scale, or the areas themselves are the **authorities**.
//! - Where one account tells of an area on a day and another does not, the other's authority is *not told*, which
//!   paints nothing.
//!
//! # The modules
//!
//! | module | what it does |
//! |---|---|
//! | `days` | days into the calendar of the page, its span, and where its slider stops |
//! | `shapes`, `extent` | geometries into shapes, and the part of the world that shows them |
//! | `slug` | ids of names |
//! | `accounts` | accounts, and which of them a feature belongs to |
//! | `spells`, `tracks`, `things` | features into days with a shape, these into rows without overlap, these into things |
//! | `authorities` | who or what holds a thing, in which colour |
//! | `areas` | a thing with what is told of it as an area |
//! | `thinning` | very detailed shapes, as far as they can be seen |
//! | `basemap` | a graticule and a coarse coast beneath them |
//! | `record` | all of it as a record |
//! | `renamed` | the same map with names of another language |
//! | `title` | what a map is called |

mod accounts;
mod areas;
mod authorities;
mod basemap;
mod days;
mod extent;
mod record;
mod renamed;
mod shapes;
mod slug;
mod spells;
mod things;
mod thinning;
mod title;
mod tracks;

use dated::Opened;
use day_atlas::domain::Chronicle;
use day_atlas::reading::Parts;
use day_atlas::words::{Language, Words};

pub use renamed::renamed;
pub use title::title;

/// What the files themselves do not say.
#[derive(Clone, Debug)]
pub struct Titled {
    /// What the map is called.
    pub title: String,
    /// The language of the page.
    pub language: Language,
}

/// What the page is made of.
pub fn parts(opened: &Opened, titled: &Titled) -> Parts {
    let words = Words::of(&titled.language);
    let (record, layers) = record::record(opened, titled, &words);
    Parts {
        words,
        record,
        layers,
        chronicle: Chronicle::default(),
        translations: Vec::new(),
        others: Vec::new(),
    }
}
