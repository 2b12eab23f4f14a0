//! Numbers as times.

use serde_json::Value;

use super::kind::{Numbers, astronomical};
use super::moment::{Moment, Unreadable};
use super::{Kind, Reading};
use crate::Day;

/// The seconds of a day.
const DAY: i64 = 86_400;

/// The years that whole numbers may be.
const YEARS: core::ops::RangeInclusive<i64> = -300_000..=9_999;

/// The number that a value is, cut to a whole one; text of digits only is a number too. `None` for all else, and
/// for a signed year of four and more digits, which is text in the form of ISO 8601.
pub(crate) fn number_in(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(cut)),
        Value::String(text) => whole(text.trim()),
        _ => None,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "within the range in which whole numbers are exact"
)]
fn cut(number: f64) -> Option<i64> {
    // A fraction of a second is none of a year.
    let whole = number.abs() >= 100_000_000.0 || number.fract().abs() < f64::EPSILON;
    (whole && number.abs() < 9.0e15).then(|| number.floor() as i64)
}

/// Text of digits only, perhaps with `.0` as tables write whole numbers.
pub(super) fn whole(text: &str) -> Option<i64> {
    let text = text.strip_suffix(".0").unwrap_or(text);
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let longest = if sign < 0 { 3 } else { 16 };
    // A negative count of milliseconds is no year, however many digits it has.
    let fits =
        (1..=longest).contains(&digits.len()) || (sign < 0 && (7..=16).contains(&digits.len()));
    let all = fits && digits.bytes().all(|byte| byte.is_ascii_digit());
    all.then(|| digits.parse::<i64>().ok()).flatten().map(|number| sign * number)
}

/// What a number says in its column.
pub(super) fn read(number: i64, kind: &Kind) -> Result<Reading, Unreadable> {
    if number == 0 && kind.no_zero && kind.numbers == Numbers::Years {
        return Ok(Reading::Absent);
    }
    moment(number, kind).map(Reading::At)
}

/// The time that a number is in its column.
pub(super) fn moment(number: i64, kind: &Kind) -> Result<Moment, Unreadable> {
    match kind.numbers {
        Numbers::Days => compact(number).unwrap_or(Err(Unreadable::NoDate)),
        Numbers::Milliseconds => since_1970(number.div_euclid(1_000)),
        Numbers::Seconds => since_1970(number),
        Numbers::Years if YEARS.contains(&number) => {
            Moment::civil(astronomical(number, kind.plain), None, None)
        }
        Numbers::Years => Err(Unreadable::NoDate),
    }
}

/// A day as `17760704`; `None` for numbers that are not of this form.
pub(super) fn compact(number: i64) -> Option<Result<Moment, Unreadable>> {
    let fits = (10_000_101..=99_991_231).contains(&number);
    let part = |divisor: i64| u32::try_from(number / divisor % 100).ok();
    let (month, day) = (part(100)?, part(1)?);
    fits.then(|| Moment::civil(number / 10_000, Some(month), Some(day)))
}

fn since_1970(seconds: i64) -> Result<Moment, Unreadable> {
    let day = Day::from_number(seconds.div_euclid(DAY)).ok_or(Unreadable::NoYear)?;
    let of_day = u32::try_from(seconds.rem_euclid(DAY)).ok();
    Ok(Moment { seconds: of_day, ..Moment::on(day) })
}

/// What the numbers of a column mean, by all of them.
pub(crate) fn numbers_of(all: &[i64]) -> Numbers {
    let is_day = |number: &i64| compact(*number).is_some_and(|day| day.is_ok());
    let largest = all.iter().map(|number| number.unsigned_abs()).max().unwrap_or(0);
    if !all.is_empty() && all.iter().all(is_day) {
        Numbers::Days
    } else if largest >= 100_000_000_000 {
        Numbers::Milliseconds
    } else if largest >= 100_000_000 {
        Numbers::Seconds
    } else {
        Numbers::Years
    }
}
