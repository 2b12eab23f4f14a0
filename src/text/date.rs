//! Dates in words.

use crate::domain::Day;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// `20 May 1992`.
pub fn in_full(day: Day) -> String {
    format!("{} {} {}", day.day(), month_name(day.month()), day.year())
}

/// `20 May`, with its year when that is not the year of `beside`.
pub fn in_short(day: Day, beside: Day) -> String {
    if day.year() == beside.year() {
        format!("{} {}", day.day(), month_name(day.month()))
    } else {
        in_full(day)
    }
}

/// `Wednesday`.
pub fn weekday(day: Day) -> &'static str {
    WEEKDAYS.get(usize::from(day.days_from_monday())).copied().unwrap_or_default()
}

/// The first letter of a month, 1 to 12, for ticks.
pub fn month_initial(number: u8) -> &'static str {
    month_name(number).get(..1).unwrap_or_default()
}

/// The name of a month, 1 to 12.
pub fn month_name(number: u8) -> &'static str {
    usize::from(number).checked_sub(1).and_then(|i| MONTHS.get(i)).copied().unwrap_or_default()
}
