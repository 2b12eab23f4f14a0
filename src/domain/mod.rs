//! The vocabulary: what is known, free of files, pixels and the browser.
//!
//! A day means its end, 24:00 local time; an interval includes both its ends.

mod account;
mod area;
mod atlas;
mod authority;
mod change;
mod chronicle;
mod claim;
mod day;
mod difference;
mod epoch;
mod event;
mod holdings;
mod place;
mod record;
mod runs;
mod scale;
mod shared;
mod signs;
mod slug;
mod source;
mod span;
mod status;
mod stops;
mod timeline;
mod unit;
mod when;

pub use account::{ALL_ACCOUNTS, Account, AccountId, AccountView, ByAccount, Verb};
pub use area::{Area, AreaId, Figure, Names};
pub use atlas::Atlas;
pub use authority::{Authority, AuthorityId, Colour, Forms};
pub use change::{Change, Way};
pub use chronicle::{
    Chronicle, Comparison, Coverage, EventEntry, Note, Organisation, Part, Person,
    PopulationFigure, Statement,
};
pub use claim::{Certainty, Claim, Control};
pub use day::{Day, DayError};
pub use difference::{Difference, OutlineChange, Shift};
pub use epoch::{AreaState, Epoch, State};
pub use event::{Event, EventKind, Exactness, Spot};
pub use holdings::Holdings;
pub use place::PlaceId;
pub use record::{Credit, Record, Story};
pub use scale::{Tick, ticks};
pub use shared::Shared;
pub use slug::{slug, stem};
pub use source::{Extent, Source, SourceId};
pub use span::{DaySpan, SpanError};
pub use status::{Divided, Status, StatusId};
pub use stops::Stops;
pub use timeline::{Period, Timeline, TimelineError};
pub use unit::Unit;
pub use when::{Form, When, WhenError};
