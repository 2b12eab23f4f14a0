//! What the page says: sentences, dates and changes, made of the words of one language.
//!
//! Whatever names an area or an authority comes from the atlas, the words between from [`crate::words`].

mod change;
mod date;
mod event;
mod list;
mod number;
mod place;
mod sentence;
mod stop;
mod told;
mod when;

pub use change::{changes, difference, on_this_day, position, spoken};
pub use date::{in_full, month_of_year, weekday, within};
pub use event::{MOST_EVENTS, events};
pub use list::left_out;
pub use number::{count, grouped};
pub use place::{
    amendment, certainty, certainty_of, control, control_in_short, extent, key, language, mark,
    read_and_side, sign, situation, tally, view,
};
pub use sentence::sentence;
pub use stop::stopped;
pub use told::{told, told_since, told_until, weekday_told};
pub use when::{period, when};
