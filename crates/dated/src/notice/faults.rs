//! What is left out, as it is told.

use super::verdicts::of_reason;
use super::{Clause, Given, Message};
use crate::fault::{Broken, Fault, Why};
use crate::value::Unreadable;

/// Why a feature or a file is left out.
pub fn fault(fault: &Fault) -> Clause {
    let new = |message| Clause::new(message).subject(&fault.subject);
    match &fault.why {
        Why::File(reason) => {
            let told = of_reason(reason, fault.subject.file);
            new(Message::FileNotRead).with("reason", Given::Clause(Box::new(told)))
        }
        Why::NotFeature => new(Message::NoFeature),
        Why::Properties => new(Message::NoProperties),
        Why::Geometry(broken) => new(of_geometry(*broken)),
        Why::EndsFirst { first, last } => {
            new(Message::EndsFirst).day("first", *first).day("last", *last)
        }
        Why::Date(why) => {
            let told = of_date(new(date_message(why)), why);
            told.text("field", fault.field.clone().unwrap_or_default())
                .text("value", fault.value.clone().unwrap_or_default())
        }
    }
}

const fn of_geometry(broken: Broken) -> Message {
    match broken {
        Broken::Null => Message::GeometryNull,
        Broken::Malformed => Message::GeometryMalformed,
        Broken::TooDeep => Message::GeometryDeep,
        Broken::Empty => Message::GeometryEmpty,
        Broken::ShortPosition => Message::GeometryShort,
        Broken::ShortLine => Message::LineShort,
        Broken::OpenRing => Message::RingOpen,
        Broken::NoPlace => Message::RowWithoutPlace,
    }
}

const fn date_message(why: &Unreadable) -> Message {
    match why {
        Unreadable::NoDate => Message::NoDate,
        Unreadable::NoMonth { .. } => Message::NoMonth,
        Unreadable::NoDay { .. } => Message::NoDay,
        Unreadable::NoYear => Message::NoYear,
    }
}

fn of_date(clause: Clause, why: &Unreadable) -> Clause {
    match why {
        Unreadable::NoMonth { month } => clause.text("month", month.to_string()),
        Unreadable::NoDay { year, month, day, .. } => {
            let of_month = Given::DayOfMonth { month: *month, day: *day };
            clause.with("year", Given::Year(*year)).with("day", of_month)
        }
        Unreadable::NoDate | Unreadable::NoYear => clause,
    }
}
