//! Extended Date/Time Format, levels 0 and 1, and the marks that OpenHistoricalMap's mappers use.

use super::date::{self, digits, years};
use super::kind::Kind;
use super::moment::{Moment, Precision, Unreadable};

/// Words before a date that make it approximate.
const ABOUT: [&str; 9] = ["circa", "ca.", "ca", "c.", "about", "around", "early", "mid", "late"];

/// A date, a range or a set of dates, marked as doubtful or not.
pub(super) fn read(text: &str, kind: &Kind) -> Result<Moment, Unreadable> {
    if let Some(set) = inside(text, '[', ']').or_else(|| inside(text, '{', '}')) {
        let (first, last) = ends(set, "..").or_else(|| ends(set, ",")).unwrap_or((set, set));
        return range(first, last, kind);
    }
    if let Some((first, last)) = ends(text, "/").filter(|(first, last)| are_dates(first, last)) {
        return range(first, last, kind);
    }
    if let Some((first, last)) = text.split_once("..") {
        return range(first, last, kind);
    }
    for word in ["before ", "after "] {
        if let Some(rest) = strip(text, word) {
            return one(rest, kind).map(|moment| moment.about(true));
        }
    }
    one(text, kind)
}

/// One date with its marks.
fn one(text: &str, kind: &Kind) -> Result<Moment, Unreadable> {
    let word = ABOUT.iter().find_map(|word| strip(text, word).map(str::trim_start));
    let worded = word.filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    let rest = worded.unwrap_or(text);
    let bare: String = rest.chars().filter(|letter| !is_mark(*letter)).collect();
    let about = worded.is_some() || bare.len() < rest.len();
    let bare = bare.trim();
    let bare = bare.strip_prefix('Y').unwrap_or(bare);
    let moment = unspecified(bare).unwrap_or_else(|| date::read(bare, kind))?;
    Ok(moment.about(about))
}

/// Doubtful, approximate, both.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '?' | '~' | '%')
}

/// `195X`, `19XX`, `2004-XX`, `2004-05-XX`.
fn unspecified(text: &str) -> Option<Result<Moment, Unreadable>> {
    let first = text.find(['X', 'x'])?;
    if let Some(known) = text.strip_suffix("-XX").or_else(|| text.strip_suffix("-xx")) {
        let known =
            known.strip_suffix("-XX").or_else(|| known.strip_suffix("-xx")).unwrap_or(known);
        return Some(date::read(known, &Kind::ISO)).filter(|_| first > known.len());
    }
    let known = i64::from(digits(text.get(..first)?, 3)?);
    let fits =
        text.len() == 4 && text.get(first..)?.bytes().all(|byte| matches!(byte, b'X' | b'x'));
    match (fits, first) {
        (true, 3) => Some(years(known * 10, known * 10 + 9, Precision::Decade)),
        (true, 2) => Some(years(known * 100, known * 100 + 99, Precision::Century)),
        _ => None,
    }
}

/// From the first day of one date to the last day of another; what is open or unknown adds nothing.
fn range(first: &str, last: &str, kind: &Kind) -> Result<Moment, Unreadable> {
    let side = |text: &str| match text.trim() {
        "" | ".." => Ok(None),
        text => one(text, kind).map(Some),
    };
    match (side(first)?, side(last)?) {
        (Some(first), Some(last)) => {
            let precision = first.precision.max(last.precision);
            Ok(Moment::range(first.first, last.last, precision))
        }
        (Some(one), None) | (None, Some(one)) => {
            Ok(Moment::range(one.first, one.last, one.precision))
        }
        (None, None) => Err(Unreadable::NoDate),
    }
}

fn inside(text: &str, open: char, close: char) -> Option<&str> {
    text.strip_prefix(open)?.strip_suffix(close)
}

/// What stands before the first mark and behind the last.
fn ends<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    Some((text.split_once(mark)?.0, text.rsplit_once(mark)?.1))
}

/// Whether the two sides of a slash are dates, not day, month and year.
fn are_dates(first: &str, last: &str) -> bool {
    let open = |text: &str| matches!(text.trim(), "" | "..");
    let year = |text: &str| {
        let digits = text.trim_start_matches(['-', '+', '~']);
        digits.len() >= 4
            && digits.bytes().take(4).all(|byte| byte.is_ascii_digit() || byte == b'X')
    };
    (open(first) || year(first)) && (open(last) || year(last)) && !(open(first) && open(last))
}

/// The text without a word at its beginning, in capitals or not.
fn strip<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then(|| text.get(word.len()..)).flatten()
}
