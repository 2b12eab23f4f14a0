//! The words of the page, in English.
//!
//! Whatever names a district or an authority comes from the record; these are only the words between.

mod change;
mod date;
mod happening;
mod number;
mod place;
mod sentence;
mod when;

pub use change::{difference, on_this_day, position, shifts, spoken};
pub use date::{in_full, in_short, month_initial, month_name, weekday};
pub use happening::{MARKS, events};
pub use number::{count, grouped};
pub use place::{
    BEGINS, ENDS, HINT, amendment, certainty, control, control_in_short, extent, language,
    standing, tally,
};
pub use sentence::sentence;
pub use when::when;
