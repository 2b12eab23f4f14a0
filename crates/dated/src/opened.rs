//! A map, and everything that was decided to make it.

use crate::accounts::Accounts;
use crate::choices::{Midnights, Order, Undated, Years};
use crate::colouring::Colouring;
use crate::decoding::Encoding;
use crate::ends::Meaning;
use crate::fault::Fault;
use crate::feature::Feature;
use crate::horizon::Horizon;
use crate::label::{LabelBy, of_language};
use crate::names::normal;
use crate::rules::Rule;
use crate::span::{Span, Unit};
use crate::value::Numbers;
use crate::{Day, Precision};

/// A map of dated things.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The things, in the order of the files; at least one.
    pub features: Vec<Feature>,
    /// What was decided, for the reading notice.
    pub found: Decisions,
    /// What is left out, and why.
    pub faults: Vec<Fault>,
    /// From the first day to the last; `None` when nothing has a date.
    pub span: Option<Span>,
    /// How finely days are known: the finest precision that a twentieth of the dates have.
    pub precision: Precision,
    /// The steps of the slider. Every day of change is a stop besides.
    pub unit: Unit,
    /// The days on which something changes, in order, without the first of all.
    pub changes: Vec<Day>,
    /// The day on which the map opens.
    pub opens_on: Option<Day>,
    /// The only stops, in order, where each file is one: the slider moves between them.
    pub stops: Vec<Stop>,
}

impl Opened {
    /// The things that are on the map on a day: those that hold then, and, unless they are hidden, the undated.
    pub fn shown_on(&self, day: Day) -> impl Iterator<Item = &Feature> {
        let hides = self.found.show_undated == Undated::Hide;
        self.features.iter().filter(move |feature| {
            if feature.is_undated() { !hides } else { feature.period_on(day).is_some() }
        })
    }
}

/// A file that shows one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// The file, from 0.
    pub file: usize,
    /// The first day of its year.
    pub day: Day,
}

/// Everything that was decided to make a map.
#[derive(Clone, Debug)]
pub struct Decisions {
    /// How many files were given.
    pub files: usize,
    /// How many features they hold, those that are left out among them.
    pub total: usize,
    /// The files that are not in UTF-8, and what they were read as.
    pub encodings: Vec<(usize, Encoding)>,
    /// The fields that have values, in the order in which they first stand in the files: what a choice of a field
    /// chooses from.
    pub columns: Vec<String>,
    /// Whether latitude was read first.
    pub swapped: bool,
    /// Where the times are.
    pub rule: Rule,
    /// Another rule that fits besides.
    pub also: Option<Also>,
    /// The field of one time that was read where a feature has neither start nor end, and how often.
    pub beside: Option<(String, usize)>,
    /// What the numbers among the times mean; `None` when there are none.
    pub numbers: Option<Numbers>,
    /// How years before Christ are counted; `None` when there are none.
    pub years: Option<Years>,
    /// Which of day and month stands first, and the value that says so; without a value the reader chose. `None` when
    /// no date leaves it open.
    pub order: Option<(Order, Option<String>)>,
    /// Whether times are midnights of another zone; `None` when there are no times of the day.
    pub midnights: Option<Midnights>,
    /// What an end means; `None` where there are no ends.
    pub meaning: Option<Meaning>,
    /// The field that says how finely days are known; `None` when there is none.
    pub precision: Option<String>,
    /// Where the file ends.
    pub horizon: Option<Horizon>,
    /// By what things are named.
    pub label: LabelBy,
    /// How many things have no name.
    pub unnamed: usize,
    /// By what things are coloured.
    pub colouring: Colouring,
    /// The field that names a second kind which has a part of a thing, and of how many things; `None` when it names
    /// none.
    pub shared: Option<(String, usize)>,
    /// Accounts of the same things; `None` when no field tells them apart.
    pub accounts: Option<Accounts>,
    /// How many things overlap with one of the same name.
    pub doubles: usize,
    /// How many things have no dates, whether they are shown or not.
    pub undated: usize,
    /// Whether things without dates are shown.
    pub show_undated: Undated,
    /// How many periods have no beginning.
    pub open_start: usize,
    /// How many have no end.
    pub open_end: usize,
    /// How many have a beginning or an end that is only about the day that is given.
    pub about: usize,
    /// Whether days before the Gregorian calendar of 15 October 1582 are counted by it.
    pub proleptic: bool,
}

impl Decisions {
    /// Whether a field has names in a language (BCP 47): only then does [`Choices::language`](crate::Choices::language) change
    /// a reading.
    pub fn has_names_in(&self, tag: &str) -> bool {
        let wanted = of_language(tag);
        self.columns.iter().any(|name| normal(name) == wanted)
    }
}

/// Another rule that fits, compared with the one that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Also {
    /// The rule.
    pub rule: Rule,
    /// For how many features both say something.
    pub both: usize,
    /// For how many of these they differ.
    pub differ: usize,
}
