//! Dates as people and programs write them, without marks of doubt.

use super::kind::{Kind, astronomical};
use super::moment::{Moment, Precision, Unreadable};
use super::month::month;
use super::{clock, number, words};
use crate::Day;
use crate::choices::Order;

/// One date, with or without a time of the day.
pub(super) fn read(text: &str, kind: &Kind) -> Result<Moment, Unreadable> {
    if let Some(number) = number::whole(text) {
        return number::moment(number, kind);
    }
    let (date, seconds) = clock::part(text).ok_or(Unreadable::NoDate)?;
    let found = iso(date, kind)
        .or_else(|| in_three(date, kind.order))
        .or_else(|| in_two(date))
        .or_else(|| named(date))
        .or_else(|| words::read(date));
    let moment = found.unwrap_or(Err(Unreadable::NoDate))?;
    Ok(Moment { seconds, ..moment })
}

/// Digits only, so many at most.
pub(super) fn digits(text: &str, most: usize) -> Option<u32> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}

/// `[±]YYYY[YY][-MM[-DD]]`, and the seasons 21 to 24 of EDTF in the place of the month.
fn iso(text: &str, kind: &Kind) -> Option<Result<Moment, Unreadable>> {
    let before = text.strip_prefix('-');
    let mut parts = before.or_else(|| text.strip_prefix('+')).unwrap_or(text).split('-');
    let year = parts.next().filter(|year| year.len() >= 4).and_then(|year| digits(year, 6))?;
    let year = if before.is_some() { -i64::from(year) } else { i64::from(year) };
    let year = astronomical(year, kind.signed);
    let mut part = || parts.next().map(|part| digits(part, 2));
    let (month, day, more) = (part(), part(), part());
    Some(match (month, day, more) {
        (None, _, _) => Moment::civil(year, None, None),
        (Some(Some(season @ 21..=24)), None, _) => in_season(year, season),
        (Some(Some(month)), None, _) => Moment::civil(year, Some(month), None),
        (Some(Some(month)), Some(Some(day)), None) => Moment::civil(year, Some(month), Some(day)),
        _ => return None,
    })
}

/// Spring is March to May; winter begins in its year and ends in the next.
fn in_season(year: i64, season: u32) -> Result<Moment, Unreadable> {
    let month = (season - 20) * 3;
    let first = Moment::civil(year, Some(month), None)?.first;
    let last = if month == 12 {
        Moment::civil(year + 1, Some(2), None)?.last
    } else {
        Moment::civil(year, Some(month + 2), None)?.last
    };
    Ok(Moment::range(first, last, Precision::Month))
}

/// What a date of three numbers is made of.
pub(crate) struct Slashed {
    /// The number that stands first.
    pub first: u32,
    /// The number that stands second.
    pub second: u32,
    year: u32,
}

/// `3/4/1920` and `3-4-1920`, in which day and month cannot be told apart by their form.
pub(crate) fn slashed(text: &str) -> Option<Slashed> {
    let (date, _) = clock::part(text.trim())?;
    let parts: Vec<&str> = date.split(['/', '-']).collect();
    let [first, second, year] = *parts.as_slice() else { return None };
    let year = Some(year).filter(|year| year.len() == 4).and_then(|year| digits(year, 4))?;
    Some(Slashed { first: digits(first, 2)?, second: digits(second, 2)?, year })
}

fn in_three(text: &str, order: Order) -> Option<Result<Moment, Unreadable>> {
    if let Some(Slashed { first, second, year }) = slashed(text) {
        let (day, month) = match order {
            Order::DayFirst => (first, second),
            Order::MonthFirst => (second, first),
        };
        return Some(Moment::civil(year.into(), Some(month), Some(day)));
    }
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    let [first, second, third] = *parts.as_slice() else { return None };
    let month = digits(second, 2)?;
    let (year, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (digits(first, 4)?, digits(third, 2)?),
        (1..=2, 4) => (digits(third, 4)?, digits(first, 2)?),
        _ => return None,
    };
    Some(Moment::civil(year.into(), Some(month), Some(day)))
}

/// `05/1920` and `1920/05`, with a full stop too.
fn in_two(text: &str) -> Option<Result<Moment, Unreadable>> {
    let (first, second) = text.split_once(['/', '.'])?;
    let (year, month) = if first.len() == 4 { (first, second) } else { (second, first) };
    let year = Some(year).filter(|year| year.len() == 4).and_then(|year| digits(year, 4))?;
    Some(Moment::civil(year.into(), Some(digits(month, 2)?), None))
}

/// `18 May 1997`, `May 18, 1997`, `1997 May 18` and `May 1997`.
fn named(text: &str) -> Option<Result<Moment, Unreadable>> {
    let parts: Vec<&str> =
        text.split([' ', '-', ',', '/']).filter(|part| !part.is_empty()).collect();
    let year = |text: &str| {
        Some(text).filter(|text| text.len() >= 3).and_then(|text| digits(text, 4)).map(i64::from)
    };
    Some(match *parts.as_slice() {
        [one, two] => Moment::civil(year(two)?, Some(month(one)?), None),
        [one, two, three] => {
            let (named, day, year) = if let Some(named) = month(two) {
                year(three).map_or_else(
                    || Some((named, ordinal(three)?, year(one)?)),
                    |last| Some((named, ordinal(one)?, last)),
                )?
            } else {
                (month(one)?, ordinal(two)?, year(three)?)
            };
            Moment::civil(year, Some(named), Some(day))
        }
        _ => return None,
    })
}

/// A day of the month, perhaps as `18th`.
fn ordinal(text: &str) -> Option<u32> {
    let endings = ["st", "nd", "rd", "th"];
    let bare = endings.iter().find_map(|ending| text.strip_suffix(*ending));
    digits(bare.unwrap_or(text), 2)
}

/// The days of some whole years.
pub(super) fn years(first: i64, last: i64, precision: Precision) -> Result<Moment, Unreadable> {
    let year = |year: i64| i32::try_from(year).ok();
    let first = year(first).and_then(|year| Day::new(year, 1, 1));
    let last = year(last).and_then(|year| Day::new(year, 12, 31));
    let days = first.zip(last).ok_or(Unreadable::NoYear)?;
    Ok(Moment::range(days.0, days.1, precision))
}
