//! The first rule that fits.

use super::pair::{Fields, fields_of};
use super::{Fit, Rule, Said, Told, Wrong, file_name, instant, json_fg, list, milestones, pair};
use super::{parts, when};
use crate::File;
use crate::choices::Choices;
use crate::column::{Column, Columns};
use crate::fault::Why;
use crate::item::Item;
use crate::period::Period;

/// What is known of the files when the times are looked for.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    /// The features.
    pub items: &'a [Item],
    /// Their fields.
    pub columns: &'a Columns,
    /// What the reader chose.
    pub choices: &'a Choices,
    /// The files.
    pub files: &'a [File<'a>],
}

/// The rule that is taken: the reader's, or the first that fits.
pub(crate) fn find(found: &Found<'_>) -> Option<Fit> {
    let Found { items, columns, choices, .. } = *found;
    if let Some(fit) = chosen(found) {
        return Some(fit);
    }
    milestones::fit(items, choices)
        .or_else(|| of_members(items))
        .or_else(|| of_fields(found).next())
        .or_else(|| list::fit_list(items, columns, choices))
        .or_else(|| list::fit_fourth(items, choices))
        .or_else(|| {
            let (field, column) = instant::field(items, columns, choices)?;
            Some(instant::fit(items, field, column))
        })
        .or_else(|| of_names(found))
}

/// Another rule that fits besides, for comparison.
pub(crate) fn second(found: &Found<'_>, first: &Rule) -> Option<Fit> {
    let by_fields = matches!(first, Rule::Pair { .. } | Rule::Parts { .. });
    let by_members = matches!(first, Rule::JsonFg | Rule::Events | Rule::Timespans);
    let may = found.choices.start.is_none() && found.choices.end.is_none();
    (may && (by_fields || by_members))
        .then(|| of_fields(found).find(|fit| fit.rule != *first))
        .flatten()
}

/// The field of one time that a file has beside its pair.
pub(crate) fn beside(found: &Found<'_>) -> Option<(String, Column)> {
    instant::whole_field(found.items, found.columns, found.choices)
}

/// What the reader chose.
fn chosen(found: &Found<'_>) -> Option<Fit> {
    let Found { items, choices, .. } = *found;
    if choices.timeless {
        let said = Said::Days(items.iter().map(|_| Told::Undated).collect());
        return Some(Fit { rule: Rule::Timeless, column: None, said });
    }
    if let Some(field) = &choices.at {
        return Some(instant::fit(items, field.clone(), instant::column(items, field, choices)));
    }
    let fields = Fields { start: choices.start.clone(), end: choices.end.clone() };
    let any = fields.start.is_some() || fields.end.is_some();
    any.then(|| pair::chosen(items, &fields, choices))
}

/// Members beside the properties.
fn of_members(items: &[Item]) -> Option<Fit> {
    let fit = |rule: Rule, days: fn(&Item) -> Told| {
        let said = Said::Days(items.iter().map(days).collect());
        Some(Fit { rule, column: None, said })
    };
    if json_fg::fits(items) {
        fit(Rule::JsonFg, json_fg::days)
    } else if when::fits_events(items) {
        fit(Rule::Events, when::event_days)
    } else if when::fits_timespans(items) {
        fit(Rule::Timespans, when::timespan_days)
    } else {
        None
    }
}

/// Fields for a start and an end: year, month and day apart, then the pairs.
fn of_fields(found: &Found<'_>) -> impl Iterator<Item = Fit> {
    let Found { items, columns, choices, .. } = *found;
    let whole = fields_of(columns).next().and_then(|fields| fields.start);
    let others = whole.map_or(0, |field| columns.filled(&field));
    let parts = parts::fit(items, columns, choices, others);
    let pairs = fields_of(columns).filter_map(move |fields| pair::fit(items, &fields, choices));
    parts.into_iter().chain(pairs)
}

/// Years in the names of the files.
fn of_names(found: &Found<'_>) -> Option<Fit> {
    let year = |file: usize| found.files.get(file).and_then(|file| file_name::year_of(file.name));
    (0..found.files.len()).find_map(year)?;
    let told = found.items.iter().map(|item| match year(item.file).map(file_name::days) {
        Some(Some(moment)) => Told::On(vec![Period::during(&moment)]),
        Some(None) => Told::Wrong(Wrong {
            field: None,
            value: None,
            why: Why::Date(crate::Unreadable::NoYear),
        }),
        None => Told::Undated,
    });
    Some(Fit { rule: Rule::FileNames, column: None, said: Said::Days(told.collect()) })
}
