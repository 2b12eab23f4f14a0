//! The features with their days, and the list of what was decided.

use std::collections::BTreeMap;

use geo::{Geometry, GeometryCollection};

use crate::accounts::{Accounts, Double};
use crate::choices::{Choices, Midnights, Order, Undated, Years};
use crate::colouring::{Colouring, SHARED};
use crate::column::{Column, Columns, OrderFound};
use crate::decoding::Encoding;
use crate::feature::Feature;
use crate::gather::Gathered;
use crate::horizon::horizon;
use crate::item::{Item, text_of};
use crate::label::LabelBy;
use crate::opened::{Decisions, Opened, Stop};
use crate::period::Period;
use crate::reading::{Dated, fault};
use crate::rules::{Rule, Told, year_of};
use crate::span::{Unit, changes, opens_on, precision, span, unit};
use crate::style::Style;
use crate::value::Clock;
use crate::{Day, File};

/// All that was found out about the features.
pub(crate) struct Parts {
    /// The files, without the features that are assembled.
    pub gathered: Gathered,
    /// The fields.
    pub columns: Columns,
    /// By what things are named.
    pub label: LabelBy,
    /// What each is called.
    pub labels: Vec<Option<String>>,
    /// How many features there are in the files.
    pub total: usize,
    /// The days of each.
    pub dated: Dated,
    /// Those that stand twice.
    pub doubles: Vec<Double>,
    /// The accounts.
    pub accounts: Option<Accounts>,
}

/// Puts everything together.
pub(crate) fn assemble(
    items: Vec<Item>,
    mut parts: Parts,
    files: &[File<'_>],
    choices: &Choices,
) -> Opened {
    let colouring = Colouring::find(&items, &parts.columns, choices);
    let features = features(items, &mut parts, &colouring);
    let faults = core::mem::take(&mut parts.gathered.faults);
    let periods: Vec<&Period> = features.iter().flat_map(|feature| &feature.periods).collect();
    let has_ends = parts.dated.meaning.is_some();
    let horizon = if has_ends { horizon(&periods, features.len()) } else { None };
    let span = span(&periods);
    let changes = changes(&periods, horizon);
    let opens_on = span.map(|span| opens_on(&periods, span, &changes));
    let precision = precision(&periods);
    let unit = span.map_or(Unit::Day, |span| unit(precision, span));
    let is_stops = parts.dated.rule == Rule::FileNames;
    let stops = if is_stops { stops(files) } else { Vec::new() };
    let found = Decisions {
        files: files.len(),
        horizon,
        colouring,
        show_undated: choices.undated,
        ..decisions(parts, &features, &periods, choices)
    };
    Opened { features, found, faults, span, precision, unit, changes, opens_on, stops }
}

/// The features that have no fault; the others are added to the faults.
fn features(items: Vec<Item>, parts: &mut Parts, colouring: &Colouring) -> Vec<Feature> {
    let mut ids: BTreeMap<String, usize> = BTreeMap::new();
    for id in items.iter().filter_map(|item| item.id.as_ref()) {
        *ids.entry(id.clone()).or_default() += 1;
    }
    let told = core::mem::take(&mut parts.dated.told);
    let labels = core::mem::take(&mut parts.labels);
    let are_timed = parts.dated.rule == Rule::Timespans;
    let (mut features, mut unnamed) = (Vec::with_capacity(items.len()), 0);
    for ((item, told), label) in items.into_iter().zip(told).zip(labels) {
        let periods = match told {
            Told::Undated => Vec::new(),
            Told::On(periods) => periods,
            Told::Wrong(wrong) => {
                parts.gathered.faults.push(fault(&item, label, wrong));
                continue;
            }
        };
        unnamed += usize::from(label.is_none());
        let unnamed = if label.is_none() { unnamed } else { 0 };
        let own = item.id.as_ref().filter(|id| ids.get(*id) == Some(&1)).cloned();
        let key = own.unwrap_or_else(|| place(&item));
        let account = parts.accounts.as_ref().and_then(|all| text_of(item.get(&all.field)));
        let (style, kind) = (Style::of(&item.properties), colouring.kind_of(&item));
        let shared_with = colouring.other_kind_of(&item, &parts.columns);
        let shapes = item.shapes.map_or_else(|_| Vec::new(), |shapes| shapes.parts);
        let shapes = shapes.into_iter().map(|part| part.geometry).collect();
        features.push(Feature {
            key,
            file: item.file,
            number: item.number,
            label,
            unnamed,
            shapes: if are_timed { shapes } else { whole(shapes) },
            periods,
            properties: item.properties,
            kind,
            shared_with,
            account,
            style,
        });
    }
    features
}

/// One geometry: the times of its parts count only where the times are theirs.
fn whole(parts: Vec<Geometry<f64>>) -> Vec<Geometry<f64>> {
    if parts.len() > 1 {
        vec![Geometry::GeometryCollection(GeometryCollection(parts))]
    } else {
        parts
    }
}

/// The place of a feature in the files, and of a state in its feature.
fn place(item: &Item) -> String {
    let place = format!("#{}.{}", item.file + 1, item.number);
    match &item.spell {
        Some(spell) => format!("{place}.{}", spell.number),
        None => place,
    }
}

/// The stops of files that each show one year.
fn stops(files: &[File<'_>]) -> Vec<Stop> {
    let year = |(file, name): (usize, &str)| {
        let day = Day::new(i32::try_from(year_of(name)?).ok()?, 1, 1)?;
        Some(Stop { file, day })
    };
    let names = files.iter().map(|file| file.name);
    let mut stops: Vec<Stop> = names.enumerate().filter_map(year).collect();
    stops.sort_by_key(|stop| stop.day);
    stops
}

/// What was decided, as far as it follows from the features and their days.
fn decisions(
    parts: Parts,
    features: &[Feature],
    periods: &[&Period],
    choices: &Choices,
) -> Decisions {
    let count = |is: fn(&Period) -> bool| periods.iter().filter(|period| is(period)).count();
    let dated = parts.dated;
    let column = dated.column.as_ref();
    let gregorian = Day::new(1582, 10, 15);
    let first = periods.iter().filter_map(|period| period.first).min();
    let shared = features.iter().filter(|feature| feature.shared_with.is_some()).count();
    let shared =
        parts.columns.named(SHARED).filter(|_| shared > 0).map(|it| (it.to_owned(), shared));
    Decisions {
        files: 0,
        total: parts.total,
        encodings: encodings(&parts.gathered.encodings),
        columns: parts.columns.names(),
        swapped: parts.gathered.swapped,
        numbers: column.filter(|it| it.has_numbers).map(|it| it.kind.numbers),
        years: years(column, periods),
        order: order(column, choices),
        midnights: column.and_then(midnights),
        rule: dated.rule,
        also: dated.also,
        beside: dated.beside,
        meaning: dated.meaning,
        precision: dated.precision,
        horizon: None,
        label: parts.label,
        unnamed: features.iter().filter(|feature| feature.unnamed > 0).count(),
        colouring: Colouring::Label,
        shared,
        accounts: parts.accounts,
        doubles: parts.doubles.len(),
        undated: features.iter().filter(|feature| feature.is_undated()).count(),
        show_undated: Undated::Show,
        open_start: count(|period| period.first.is_none()),
        open_end: count(|period| period.last.is_none()),
        about: count(Period::is_about),
        proleptic: first.zip(gregorian).is_some_and(|(first, gregorian)| first < gregorian),
    }
}

/// The files that are not in UTF-8.
fn encodings(all: &[Encoding]) -> Vec<(usize, Encoding)> {
    let others = all.iter().copied().enumerate();
    others.filter(|(_, encoding)| *encoding != Encoding::Utf8).collect()
}

/// How years before Christ are counted, when there are any.
fn years(column: Option<&Column>, periods: &[&Period]) -> Option<Years> {
    let days = periods.iter().flat_map(|period| [period.first, period.last]).flatten();
    let mut before = days.filter(|day| day.year() < 1);
    before.next()?;
    Some(column.map_or(Years::Astronomical, |column| {
        if column.has_negative { column.kind.plain } else { column.kind.signed }
    }))
}

fn order(column: Option<&Column>, choices: &Choices) -> Option<(Order, Option<String>)> {
    match (choices.order, column.map(|column| &column.order)) {
        (Some(order), _) => Some((order, None)),
        (None, Some(OrderFound::Because(order, value))) => Some((*order, Some(value.clone()))),
        (None, _) => None,
    }
}

const fn midnights(column: &Column) -> Option<Midnights> {
    match column.kind.clock {
        Clock::Dates => None,
        Clock::Elsewhere => Some(Midnights::Elsewhere),
        Clock::Times => Some(Midnights::AsWritten),
    }
}
