//! What an end means: the last day, or the day after it.

use crate::Day;
use crate::choices::{Choices, EndIs};
use crate::fault::Why;
use crate::item::Item;
use crate::names::normal;
use crate::period::Period;
use crate::rules::{Read, Rule, Told, Wrong};
use crate::successions::Successions;
use crate::value::{Clock, Moment, Reading};

/// By what it is decided what an end means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndBy {
    /// The reader chose.
    Choice,
    /// The format says so.
    Specification,
    /// More successions are of this kind than of the other.
    Successions,
    /// Nothing tells: the end is the last day.
    Default,
}

/// What the ends of a file mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The last day, or the day after it.
    pub end_is: EndIs,
    /// By what this is decided.
    pub by: EndBy,
    /// The successions that were counted, of fields only.
    pub successions: Successions,
}

impl Meaning {
    /// Where no ends are read from fields, all days are as they stand.
    pub(crate) const fn as_specified() -> Self {
        let successions = Successions { share_a_day: 0, next_day: 0 };
        Self { end_is: EndIs::Last, by: EndBy::Specification, successions }
    }

    /// What the ends of fields mean.
    pub(crate) fn of(successions: Successions, rule: &Rule, choices: &Choices) -> Self {
        let Successions { share_a_day, next_day } = successions;
        let (end_is, by) = if let Some(chosen) = choices.end_is {
            (chosen, EndBy::Choice)
        } else if is_specified(rule) {
            (EndIs::Last, EndBy::Specification)
        } else if share_a_day > next_day {
            (EndIs::After, EndBy::Successions)
        } else if next_day > 0 {
            (EndIs::Last, EndBy::Successions)
        } else {
            (EndIs::Last, EndBy::Default)
        };
        Self { end_is, by, successions }
    }
}

/// Whether the format of a pair says that the last day counts: STAC and Cliopatria.
fn is_specified(rule: &Rule) -> bool {
    let Rule::Pair { start: Some(start), .. } = rule else { return false };
    ["startdatetime", "fromyear"].contains(&normal(start).as_str())
}

/// The days from a start to an end, by what ends mean.
pub(crate) fn told(item: &Item, read: &Read, meaning: EndIs, clock: Clock) -> Told {
    let ends = match read {
        Ok(ends) => ends,
        Err(wrong) => return Told::Wrong(wrong.clone()),
    };
    let (start, end) = (ends.start.moment(), far_is_open(&ends.end));
    if start.is_none() && end.is_none() {
        return Told::Undated;
    }
    let flag = |name: &str| item.get(name).as_bool() == Some(true);
    let mut period = Period::from_to(start, end);
    if flag("startExclusive") {
        period.first = period.first.map(Day::next);
    }
    let excluded = meaning == EndIs::After || flag("endExclusive");
    period.last = end.map(|end| last_day(end, excluded, clock));
    let Some((first, last)) = period.backwards() else { return Told::On(vec![period]) };
    // Begun and gone within one day or year: it was there.
    if let Some(end) = end.filter(|end| end.last >= first) {
        return Told::On(vec![Period { last: Some(end.last), ..period }]);
    }
    let why = Why::EndsFirst { first, last };
    Told::Wrong(Wrong { field: Some(ends.field.clone()), value: None, why })
}

/// The year in which data bases end what has no end.
const FAR: i32 = 9_999;

fn far_is_open(end: &Reading) -> Option<&Moment> {
    end.moment().filter(|moment| moment.first.year() < FAR)
}

/// The last day of what ends then. A range ends on its latest day; all else that is excluded, on the day before its
/// first; an end at 00:00 is not shown on its day.
fn last_day(end: &Moment, excluded: bool, clock: Clock) -> Day {
    let at_midnight = clock == Clock::Times && end.seconds == Some(0);
    if (excluded || at_midnight) && !end.range { end.first.previous() } else { end.last }
}
