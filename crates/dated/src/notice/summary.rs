//! The reading notice: one clause a decision.

use super::{Clause, Given, Message, Switch};
use crate::choices::{EndIs, Midnights, Order, Undated, Years};
use crate::colouring::Colouring;
use crate::decoding::Encoding;
use crate::ends::{EndBy, Meaning};
use crate::label::LabelBy;
use crate::opened::{Also, Decisions, Opened};
use crate::rules::Rule;
use crate::value::Numbers;

/// What was understood of a file, clause by clause, and nothing that is not so.
pub fn reading(opened: &Opened) -> Vec<Clause> {
    let found = &opened.found;
    let mut told = vec![shown(opened)];
    told.extend(found.encodings.iter().filter_map(|(file, encoding)| text(*file, *encoding)));
    told.extend(
        found.swapped.then(|| Clause::new(Message::LatitudeFirst).switched(Switch::Swapped)),
    );
    told.push(rule(&found.rule));
    told.extend(found.also.as_ref().map(also));
    told.extend(found.beside.as_ref().map(|(field, count)| {
        Clause::new(Message::Beside).count("count", *count).text("field", field.as_str())
    }));
    told.extend(found.meaning.filter(|_| has_end(&found.rule)).map(meaning));
    told.extend(values(found));
    told.extend(days(opened));
    told.extend(names(found));
    let faults = opened.faults.len();
    told.push(if faults == 0 {
        Clause::new(Message::NothingLeftOut)
    } else {
        Clause::new(Message::LeftOut).count("count", faults)
    });
    told
}

fn shown(opened: &Opened) -> Clause {
    let (count, total) = (opened.features.len(), opened.found.total);
    if count == total {
        Clause::new(Message::AllShown).count("count", count)
    } else {
        Clause::new(Message::SomeShown).count("count", count).count("total", total)
    }
}

fn text(file: usize, encoding: Encoding) -> Option<Clause> {
    let message = match encoding {
        Encoding::Utf8 => return None,
        Encoding::Utf16 => Message::ReadAsUtf16,
        Encoding::Latin1 => Message::ReadAsLatin1,
    };
    Some(Clause::new(message).file(file))
}

fn rule(rule: &Rule) -> Clause {
    let clause = match rule {
        Rule::Pair { start: Some(start), end: Some(end) } => {
            Clause::new(Message::ByPair).text("start", start.as_str()).text("end", end.as_str())
        }
        Rule::Pair { start: Some(start), end: None } => {
            Clause::new(Message::ByStart).text("start", start.as_str())
        }
        Rule::Pair { start: None, end } => {
            Clause::new(Message::ByEnd).text("end", end.as_deref().unwrap_or_default())
        }
        Rule::Parts { start, end } => {
            Clause::new(Message::ByParts).text("start", start.as_str()).text("end", end.as_str())
        }
        Rule::JsonFg => Clause::new(Message::ByJsonFg),
        Rule::Events => Clause::new(Message::ByEvents),
        Rule::Timespans => Clause::new(Message::ByTimespans),
        Rule::Milestones => Clause::new(Message::ByMilestones),
        Rule::List { field } => Clause::new(Message::ByList).text("field", field.as_str()),
        Rule::Fourth => Clause::new(Message::ByFourth),
        Rule::Instant { field } => Clause::new(Message::ByInstant).text("field", field.as_str()),
        Rule::FileNames => Clause::new(Message::ByFileNames),
        Rule::Timeless => Clause::new(Message::WithoutTime),
    };
    clause.switched(Switch::Fields)
}

fn also(also: &Also) -> Clause {
    let name = match &also.rule {
        Rule::Pair { start, end } => {
            let fields: Vec<&str> =
                [start, end].into_iter().flatten().map(String::as_str).collect();
            fields.join(", ")
        }
        Rule::Parts { start, end } => format!("{start}, {end}"),
        _ => String::new(),
    };
    let agrees = also.differ == 0;
    let message = if agrees { Message::AlsoAgrees } else { Message::AlsoDiffers };
    let clause = Clause::new(message).text("also", name).count("count", also.both);
    if agrees { clause } else { clause.count("differ", also.differ) }
}

/// Whether an end stands in a field, so that there is something to be said of it.
const fn has_end(rule: &Rule) -> bool {
    matches!(rule, Rule::Pair { end: Some(_), .. } | Rule::Parts { .. })
}

fn meaning(meaning: Meaning) -> Clause {
    let message = match (meaning.by, meaning.end_is) {
        (EndBy::Choice, EndIs::Last) => Message::LastByChoice,
        (EndBy::Choice, EndIs::After) => Message::AfterByChoice,
        (EndBy::Specification, _) => Message::LastBySpecification,
        (EndBy::Successions, EndIs::Last) => Message::LastBySuccessions,
        (EndBy::Successions, EndIs::After) => Message::AfterBySuccessions,
        (EndBy::Default, _) => Message::LastByDefault,
    };
    let (same, next) = (meaning.successions.share_a_day, meaning.successions.next_day);
    Clause::new(message)
        .count("all", same + next)
        .count("same", same)
        .count("next", next)
        .switched(Switch::EndIs)
}

/// What numbers, years, orders and times mean.
fn values(found: &Decisions) -> Vec<Clause> {
    let numbers = found.numbers.and_then(|numbers| match numbers {
        Numbers::Days => Some(Message::NumbersAreDays),
        Numbers::Milliseconds => Some(Message::NumbersAreMilliseconds),
        Numbers::Seconds => Some(Message::NumbersAreSeconds),
        Numbers::Years => None,
    });
    let years = found.years.map(|years| match years {
        Years::Astronomical => Message::YearsAstronomical,
        Years::Historical => Message::YearsHistorical,
    });
    let midnights = found.midnights.map(|midnights| match midnights {
        Midnights::Elsewhere => Message::MidnightsElsewhere,
        Midnights::AsWritten => Message::TimesAsWritten,
    });
    let order = found.order.as_ref().map(|(order, value)| {
        let message = match (order, value) {
            (Order::DayFirst, Some(_)) => Message::DayFirst,
            (Order::MonthFirst, Some(_)) => Message::MonthFirst,
            (Order::DayFirst, None) => Message::DayFirstByChoice,
            (Order::MonthFirst, None) => Message::MonthFirstByChoice,
        };
        let value = value.as_deref().unwrap_or_default();
        Clause::new(message).text("value", value).switched(Switch::Order)
    });
    let switched = |message: Option<Message>, switch| {
        message.map(|message| Clause::new(message).switched(switch))
    };
    let proleptic = found.proleptic.then(|| Clause::new(Message::Proleptic));
    let all = [
        numbers.map(Clause::new),
        switched(years, Switch::Years),
        order,
        switched(midnights, Switch::Midnights),
        proleptic,
    ];
    all.into_iter().flatten().collect()
}

/// From when to when, and what has no dates.
fn days(opened: &Opened) -> Vec<Clause> {
    let found = &opened.found;
    let span = opened.span.map(|span| {
        let one = span.first == span.last;
        let clause = Clause::new(if one { Message::OneDay } else { Message::FromTo });
        let clause = clause.day("first", span.first).day("last", span.last);
        clause.count("count", opened.changes.len())
    });
    let horizon = found.horizon.map(|horizon| {
        Clause::new(Message::FileEnds).day("day", horizon.day).count("count", horizon.count)
    });
    let precision = found.precision.as_deref();
    let precision = precision.map(|field| Clause::new(Message::KnownAsWell).text("field", field));
    let undated = match found.show_undated {
        Undated::Show => Message::UndatedShown,
        Undated::Hide => Message::UndatedHidden,
    };
    let is_timed = found.rule != Rule::Timeless;
    let undated = counted(undated, found.undated).filter(|_| is_timed);
    let all = [
        span,
        horizon,
        precision,
        counted(Message::OpenStart, found.open_start),
        counted(Message::OpenEnd, found.open_end),
        counted(Message::About, found.about),
        undated.map(|clause| clause.switched(Switch::Undated)),
    ];
    all.into_iter().flatten().collect()
}

/// A message of a number of things, when there are any.
fn counted(message: Message, count: usize) -> Option<Clause> {
    (count > 0).then(|| Clause::new(message).count("count", count))
}

fn names(found: &Decisions) -> Vec<Clause> {
    let label = match &found.label {
        LabelBy::Field(field) => Clause::new(Message::NamedBy).text("field", field.as_str()),
        LabelBy::Id => Clause::new(Message::NamedById),
        LabelBy::Number => Clause::new(Message::Numbered),
    };
    let is_named = found.label != LabelBy::Number;
    let accounts = found.accounts.as_ref().map(|accounts| {
        let clause = Clause::new(Message::AccountsBy).count("count", accounts.names.len());
        clause.text("field", accounts.field.as_str()).switched(Switch::Account)
    });
    let shared = found.shared.as_ref().map(|(field, count)| {
        Clause::new(Message::SharedBy).count("count", *count).text("field", field.as_str())
    });
    // Where no field tells accounts apart, the reader may know one that does.
    let doubles = counted(Message::Doubles, found.doubles);
    let doubles =
        doubles.map(|it| if accounts.is_none() { it.switched(Switch::Account) } else { it });
    let all = [
        Some(label.switched(Switch::Label)),
        counted(Message::Unnamed, found.unnamed).filter(|_| is_named),
        Some(colour(&found.colouring).switched(Switch::Colour)),
        shared,
        accounts,
        doubles,
    ];
    all.into_iter().flatten().collect()
}

fn colour(colouring: &Colouring) -> Clause {
    match colouring {
        Colouring::File => Clause::new(Message::ColouredByFile),
        Colouring::Label => Clause::new(Message::ColouredByName),
        Colouring::Kinds { field, kinds } => Clause::new(Message::ColouredByKind)
            .text("field", field.as_str())
            .count("count", kinds.len()),
        Colouring::Scale { field, least, greatest } => Clause::new(Message::ColouredByNumber)
            .text("field", field.as_str())
            .with("least", Given::Number(*least))
            .with("greatest", Given::Number(*greatest)),
    }
}
