//! Years in words: `500 BC`, `AD 79`, `1930s`, `C17`.

use super::date::{digits, years};
use super::moment::{Moment, Precision, Unreadable};

/// A year with its count named, a decade, or a century as OpenHistoricalMap writes it.
pub(super) fn read(text: &str) -> Option<Result<Moment, Unreadable>> {
    era(text).or_else(|| decade(text)).or_else(|| century(text))
}

fn era(text: &str) -> Option<Result<Moment, Unreadable>> {
    let plain: String = text.chars().filter(|letter| *letter != '.').collect();
    let plain = plain.to_ascii_lowercase();
    let year = |text: &str| digits(text.trim(), 6).map(i64::from);
    let before = ["bce", "bc"].iter().find_map(|word| plain.strip_suffix(*word)).and_then(year);
    if let Some(year) = before {
        return Some(if year == 0 {
            Err(Unreadable::NoDate)
        } else {
            Moment::civil(1 - year, None, None)
        });
    }
    let behind = ["ce", "ad"].iter().find_map(|word| plain.strip_suffix(*word)).and_then(year);
    let ahead = || plain.strip_prefix("ad").and_then(year);
    Some(Moment::civil(behind.or_else(ahead)?, None, None))
}

fn decade(text: &str) -> Option<Result<Moment, Unreadable>> {
    let first = text.strip_suffix('s').filter(|year| year.len() == 4 && year.ends_with('0'))?;
    let first = i64::from(digits(first, 4)?);
    Some(years(first, first + 9, Precision::Decade))
}

/// The 17th century is 1601 to 1700.
fn century(text: &str) -> Option<Result<Moment, Unreadable>> {
    let number = digits(text.strip_prefix(['C', 'c'])?, 2).filter(|number| *number > 0)?;
    let last = i64::from(number) * 100;
    Some(years(last - 99, last, Precision::Century))
}
