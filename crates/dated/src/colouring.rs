//! By what things are coloured.

use std::collections::BTreeMap;

use crate::choices::Choices;
use crate::column::Columns;
use crate::item::{Item, text_of};
use crate::style::Style;

/// By what things are coloured. The kinds are those of all time: a kind keeps its colour.
#[derive(Clone, Debug, PartialEq)]
pub enum Colouring {
    /// The file brings colours along.
    File,
    /// The values of a field.
    Kinds {
        /// The field.
        field: String,
        /// Each value and how many features have it, the most frequent first.
        kinds: Vec<(String, usize)>,
    },
    /// The numbers of a field, on one scale over all time.
    Scale {
        /// The field.
        field: String,
        /// The least number.
        least: f64,
        /// The greatest.
        greatest: f64,
    },
    /// What things are called.
    Label,
}

/// The fields of kinds, those that are tried first before the others, as [`normal`](crate::names::normal) names.
const KINDS: [&str; 19] = [
    "authority",
    "control",
    "controller",
    "owner",
    "sovereign",
    "subjecto",
    "memberof",
    "partof",
    "admname",
    "terrtype",
    "type",
    "category",
    "kind",
    "class",
    "status",
    "eventtype",
    "placetype",
    "adminlevel",
    "vendor",
];

/// The field that names another kind which has a part of a thing, as our own downloads do.
pub(crate) const SHARED: &str = "sharedwith";

/// The fields of kinds under the names of one source.
const OTHERS: [&str; 2] = ["sfomuseumplacetype", "wofplacetype"];

/// The fields of numbers.
const NUMBERS: [&str; 3] = ["value", "mag", "confidence"];

/// How many kinds a legend can hold.
const KINDS_MOST: usize = 12;

impl Colouring {
    /// By what the features are coloured best.
    pub(crate) fn find(items: &[Item], columns: &Columns, choices: &Choices) -> Self {
        if let Some(field) = &choices.colour {
            return kinds(items, field, usize::MAX)
                .or_else(|| scale(items, field))
                .unwrap_or(Self::Label);
        }
        if items.iter().any(|item| Style::of(&item.properties).has_colour()) {
            return Self::File;
        }
        let mut fields = KINDS.iter().chain(&OTHERS).filter_map(|name| columns.named(name));
        let of_kinds = fields.find_map(|field| kinds(items, field, KINDS_MOST));
        let of_numbers = || {
            let mut fields = NUMBERS.iter().filter_map(|name| columns.named(name));
            fields.find_map(|field| scale(items, field))
        };
        of_kinds.or_else(of_numbers).unwrap_or(Self::Label)
    }

    /// The other kind of a feature that two of them share: what a field of that name says, if it is a kind.
    pub(crate) fn other_kind_of(&self, item: &Item, columns: &Columns) -> Option<String> {
        let Self::Kinds { kinds, .. } = self else { return None };
        let other = text_of(item.get(columns.named(SHARED)?))?;
        let is_kind = kinds.iter().any(|(kind, _)| *kind == other);
        Some(other).filter(|other| is_kind && self.kind_of(item).as_ref() != Some(other))
    }

    /// The kind of a feature, where things are coloured by kinds.
    pub(crate) fn kind_of(&self, item: &Item) -> Option<String> {
        match self {
            Self::Kinds { field, .. } => text_of(item.get(field)),
            _ => None,
        }
    }
}

/// Two kinds and more, but not more than so many.
fn kinds(items: &[Item], field: &str, most: usize) -> Option<Colouring> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for kind in items.iter().filter_map(|item| text_of(item.get(field))) {
        *counts.entry(kind).or_default() += 1;
        if counts.len() > most {
            return None;
        }
    }
    let mut kinds: Vec<(String, usize)> = counts.into_iter().collect();
    kinds.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
    (kinds.len() >= 2).then(|| Colouring::Kinds { field: field.to_owned(), kinds })
}

fn scale(items: &[Item], field: &str) -> Option<Colouring> {
    let numbers = items.iter().filter_map(|item| {
        let value = item.get(field);
        value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|it| it.is_finite())
    });
    let (least, greatest) = numbers
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), it| {
            (least.min(it), most.max(it))
        });
    (least < greatest).then(|| Colouring::Scale { field: field.to_owned(), least, greatest })
}
