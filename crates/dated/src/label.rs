//! What a thing is called.

use crate::choices::Choices;
use crate::column::Columns;
use crate::item::{Item, text_of};
use crate::names::normal;

/// The fields of names, those that are tried first before the others, in the form of [`normal`].
const NAMES: [&str; 12] = [
    "name",
    "title",
    "label",
    "fullname",
    "cntryname",
    "wofname",
    "elabel",
    "displayname",
    "placename",
    "conflictname",
    "eventidcnty",
    "toponym",
];

/// By what things are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LabelBy {
    /// A field; where it is empty, the id.
    Field(String),
    /// The id of the feature.
    Id,
    /// Nothing: they are numbered.
    Number,
}

impl LabelBy {
    /// The first field of names that at least half of the features have; else the id, when at least half have
    /// one; else the field of names that most have.
    pub(crate) fn find(items: &[Item], columns: &Columns, choices: &Choices) -> Self {
        if let Some(field) = &choices.label {
            return Self::Field(field.clone());
        }
        let of_page = choices.language.as_deref().map(of_language);
        let names = of_page.iter().map(String::as_str).chain(NAMES);
        let fields: Vec<&str> = names.filter_map(|name| columns.named(name)).collect();
        let most = |count: usize| count * 2 >= items.len();
        if let Some(field) = fields.iter().find(|field| most(columns.filled(field))) {
            return Self::Field((*field).to_owned());
        }
        if most(items.iter().filter(|item| id(item).is_some()).count()) {
            return Self::Id;
        }
        let fullest = fields.into_iter().max_by_key(|field| columns.filled(field));
        fullest.map_or(Self::Number, |field| Self::Field(field.to_owned()))
    }

    /// What a feature is called; `None` when nothing names it.
    pub(crate) fn of(&self, item: &Item) -> Option<String> {
        let named = match self {
            Self::Field(field) => text_of(item.get(field)),
            Self::Id | Self::Number => None,
        };
        named.or_else(|| id(item))
    }
}

/// The field of names in a language (BCP 47), in the form of [`normal`].
pub(crate) fn of_language(tag: &str) -> String {
    normal(&format!("name:{tag}"))
}

/// The id of a feature, beside its properties or among them.
pub(crate) fn id(item: &Item) -> Option<String> {
    let among = || ["id", "@id"].iter().find_map(|name| text_of(item.get(name)));
    item.id.clone().or_else(among)
}
