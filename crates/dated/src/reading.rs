//! From bytes to a verdict.

use crate::accounts::{account_field, accounts, doubles};
use crate::assemble::{Parts, assemble};
use crate::choices::{Choices, EndIs};
use crate::column::{Column, Columns, OrderFound, candidates};
use crate::ends::{self, Meaning};
use crate::extent;
use crate::fault::{Fault, Why};
use crate::gather::{Gathered, gather};
use crate::item::{Item, text_of};
use crate::label::LabelBy;
use crate::opened::{Also, Opened};
use crate::period::Period;
use crate::precision::lower;
use crate::rules::{self, Fit, Found, Read, Rule, Said, Told};
use crate::shape::Shapes;
use crate::successions::Successions;
use crate::value::Clock;
use crate::verdict::{Question, Reason, Refusal, Verdict};
use crate::{Broken, File};

/// More bytes than these are read only when the reader says so.
const BYTES: usize = 50_000_000;

/// More positions than these are shown only when the reader says so.
const VERTICES: usize = 2_000_000;

/// What stops a reading.
enum Stop {
    Asks(Question),
    Refused(Box<Refusal>),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// Reads dated features from the bytes of files, in any of the forms of the crate's documentation.
///
/// All files are read as one map: each field has one type over all of them. Nothing in them ends the program,
/// whatever they hold; all that is left out is in [`Opened::faults`].
pub fn read(files: &[File<'_>], choices: &Choices) -> Verdict {
    match attempt(files, choices) {
        Ok(opened) => Verdict::Opened(Box::new(opened)),
        Err(Stop::Asks(question)) => Verdict::Asks(question),
        Err(Stop::Refused(refusal)) => Verdict::Refused(*refusal),
    }
}

fn attempt(files: &[File<'_>], choices: &Choices) -> Result<Opened, Stop> {
    if files.is_empty() {
        return Err(refused(Reason::NoFile).into());
    }
    let bytes: usize = files.iter().map(|file| file.bytes.len()).sum();
    if bytes > BYTES && !choices.large {
        return Err(Stop::Asks(Question::Large { bytes, vertices: None }));
    }
    let mut gathered = gather(files, choices)?;
    let columns = Columns::of(&gathered.items);
    let label = LabelBy::find(&gathered.items, &columns, choices);
    let total = total(&gathered);
    let items = drawable(&mut gathered, &label)?;
    let shapes = items.iter().filter_map(|item| item.shapes.as_ref().ok());
    let vertices: usize = shapes.map(Shapes::vertices).sum();
    if vertices > VERTICES && !choices.large {
        return Err(Stop::Asks(Question::Large { bytes, vertices: Some(vertices) }));
    }
    let found = Found { items: &items, columns: &columns, choices, files };
    let labels: Vec<Option<String>> = items.iter().map(|item| label.of(item)).collect();
    let dated = date(&found, &labels)?;
    let doubles = doubles(&labels, &dated.told);
    let accounts = accounts(&items, &labels, &columns, &doubles, choices.account.as_deref());
    let parts = Parts { gathered, columns, label, labels, total, dated, doubles, accounts };
    let opened = assemble(items, parts, files, choices);
    if opened.features.is_empty() {
        let refusal = Refusal { faults: opened.faults, ..refused(Reason::NothingLeft) };
        return Err(refusal.into());
    }
    Ok(opened)
}

const fn refused(reason: Reason) -> Refusal {
    Refusal { file: 0, reason, faults: Vec::new() }
}

/// How many features there are, with those that could not even be taken apart.
fn total(gathered: &Gathered) -> usize {
    let lost = gathered.faults.iter().filter(|fault| fault.subject.number > 0);
    gathered.items.len() + lost.count()
}

/// The features that can be drawn; all others become faults.
fn drawable(gathered: &mut Gathered, label: &LabelBy) -> Result<Vec<Item>, Refusal> {
    let all = core::mem::take(&mut gathered.items);
    let file = all.first().map_or(0, |item| item.file);
    let mut items = Vec::with_capacity(all.len());
    let mut is_null = true;
    for item in all {
        let Err(broken) = item.shapes else {
            items.push(item);
            continue;
        };
        is_null &= broken == Broken::Null;
        gathered.leave_out(item.subject(label.of(&item)), Why::Geometry(broken));
    }
    let reason = if items.is_empty() && is_null && gathered.place {
        Some(Reason::Place { crs: gathered.place_crs.take() })
    } else if items.is_empty() {
        Some(Reason::NothingLeft)
    } else {
        extent::check(&items, gathered.crs.as_deref(), |item| label.of(item))
    };
    let Some(reason) = reason else { return Ok(items) };
    Err(Refusal { file, reason, faults: core::mem::take(&mut gathered.faults) })
}

/// The days of all features, and how they were found.
#[derive(Debug)]
pub(crate) struct Dated {
    /// The rule that was taken.
    pub rule: Rule,
    /// The type of its values.
    pub column: Option<Column>,
    /// What it says of each feature.
    pub told: Vec<Told>,
    /// What its ends mean, where there are any.
    pub meaning: Option<Meaning>,
    /// Another rule that fits.
    pub also: Option<Also>,
    /// The field of one time that was read besides, and how often.
    pub beside: Option<(String, usize)>,
    /// The field that says how finely days are known.
    pub precision: Option<String>,
}

fn date(found: &Found<'_>, labels: &[Option<String>]) -> Result<Dated, Stop> {
    let Some(fit) = rules::find(found) else {
        let columns = found.columns.names();
        let candidates = candidates(found.items, found.columns, found.choices);
        let features = found.items.len();
        return Err(Stop::Asks(Question::NoDates { features, columns, candidates }));
    };
    if let Some(OrderFound::Ask(question)) = fit.column.as_ref().map(|column| &column.order) {
        return Err(Stop::Asks(question.clone()));
    }
    let second = rules::second(found, &fit.rule);
    let mut dated = by_rule(found, fit, labels);
    if matches!(dated.rule, Rule::Pair { .. } | Rule::Parts { .. }) {
        dated.beside = fill(found, &mut dated.told);
    }
    dated.also = second.map(|second| {
        let second = by_rule(found, second, labels);
        compare(&dated.told, second)
    });
    dated.precision = lower(found.items, found.columns, &mut dated.told);
    Ok(dated)
}

/// What a rule says, with its ends as they are meant.
fn by_rule(found: &Found<'_>, fit: Fit, labels: &[Option<String>]) -> Dated {
    let Fit { rule, column, said } = fit;
    let clock = column.as_ref().map_or(Clock::Dates, |column| column.kind.clock);
    let (told, meaning) = match said {
        Said::Days(told) => {
            let has_ends =
                matches!(rule, Rule::JsonFg | Rule::Events | Rule::Timespans | Rule::Milestones);
            (told, has_ends.then(Meaning::as_specified))
        }
        Said::Ends(reads) => {
            let keys = keys(found, labels);
            let successions = Successions::count(found.items, found.columns, &reads, &keys);
            let meaning = Meaning::of(successions, &rule, found.choices);
            (told_of(found, &reads, meaning.end_is, clock), Some(meaning))
        }
    };
    Dated { rule, column, told, meaning, also: None, beside: None, precision: None }
}

fn told_of(found: &Found<'_>, reads: &[Read], end_is: EndIs, clock: Clock) -> Vec<Told> {
    let all = found.items.iter().zip(reads);
    all.map(|(item, read)| ends::told(item, read, end_is, clock)).collect()
}

/// The names by which one thing follows another: of each account its own.
fn keys(found: &Found<'_>, labels: &[Option<String>]) -> Vec<Option<String>> {
    let field = found.choices.account.as_deref().or_else(|| account_field(found.columns));
    let Some(field) = field else { return labels.to_vec() };
    let all = found.items.iter().zip(labels);
    all.map(|(item, label)| {
        let account = text_of(item.get(field)).unwrap_or_default();
        label.as_ref().map(|label| format!("{label}\n{account}"))
    })
    .collect()
}

/// Reads the field of one time where a feature has neither start nor end, as STAC has it.
fn fill(found: &Found<'_>, told: &mut [Told]) -> Option<(String, usize)> {
    if !told.iter().any(|told| matches!(told, Told::Undated)) {
        return None;
    }
    let (field, column) = rules::beside(found)?;
    let mut count = 0;
    for (item, told) in found.items.iter().zip(told) {
        if matches!(told, Told::Undated) {
            *told = rules::instant_days(item, &field, &column.kind);
            count += usize::from(!matches!(told, Told::Undated));
        }
    }
    (count > 0).then_some((field, count))
}

/// For how many features two rules say different days; what one knows to the year agrees with any day of it.
fn compare(first: &[Told], second: Dated) -> Also {
    let (mut both, mut differ) = (0, 0);
    for (one, other) in first.iter().zip(&second.told) {
        let (Told::On(one), Told::On(other)) = (one, other) else { continue };
        let alike = |(one, other): (&Period, &Period)| one.agrees(other);
        let same = one.len() == other.len() && one.iter().zip(other).all(alike);
        both += 1;
        differ += usize::from(!same);
    }
    Also { rule: second.rule, both, differ }
}

/// A feature that is left out, as it is told.
pub(crate) fn fault(item: &Item, label: Option<String>, wrong: rules::Wrong) -> Fault {
    let rules::Wrong { field, value, why } = wrong;
    Fault { subject: item.subject(label), field, value, why }
}
