//! What is told of a reading: messages with places to be filled, and their words in six languages.
//!
//! A [`Clause`] is a [`Message`] and what fills it, and has no words of any language; [`told`] says it in a
//! [`Language`]. [`reading`] is the notice of a map, one clause a decision, each with the [`Switch`] that changes it;
//! [`question`], [`refusal`] and [`fault`] are single clauses.

mod faults;
mod subject;
mod summary;
mod teller;
mod verdicts;

pub use faults::fault;
pub use locale::{Language, Message};
pub use summary::reading;
pub use teller::{told, told_day};
pub use verdicts::{question, refusal};

use crate::Day;
use crate::fault::Subject;

/// What fills a place of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// A number of things. The first of a clause decides which form its phrase has.
    Count(usize),
    /// A day.
    Day(Day),
    /// A year, counted as astronomers do.
    Year(i32),
    /// A day of a month, whether it exists or not.
    DayOfMonth {
        /// The month, 1 to 12.
        month: u32,
        /// The day as written.
        day: u32,
    },
    /// A coordinate, in degrees or what else it is, or a value of a scale: told as files write it, with a point.
    Number(f64),
    /// Text of a file, or a name that is the same in all languages. It may hold anything: it is text, never markup.
    Text(String),
    /// A file, from 0.
    File(usize),
    /// A feature.
    Subject(Subject),
    /// Another clause.
    Clause(Box<Clause>),
}

/// The choice of [`Choices`](crate::Choices) that changes what a clause says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// `start` and `end`, or `at`.
    Fields,
    /// `end_is`.
    EndIs,
    /// `years`.
    Years,
    /// `order`.
    Order,
    /// `midnights`.
    Midnights,
    /// `label`.
    Label,
    /// `colour`.
    Colour,
    /// `account`.
    Account,
    /// `undated`.
    Undated,
    /// `swapped`.
    Swapped,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// What it says.
    pub message: Message,
    /// What fills its places, by their names.
    pub given: Vec<(&'static str, Given)>,
    /// The choice that changes it.
    pub switch: Option<Switch>,
}

impl Clause {
    const fn new(message: Message) -> Self {
        Self { message, given: Vec::new(), switch: None }
    }

    fn with(mut self, place: &'static str, given: Given) -> Self {
        self.given.push((place, given));
        self
    }

    fn count(self, place: &'static str, count: usize) -> Self {
        self.with(place, Given::Count(count))
    }

    fn day(self, place: &'static str, day: Day) -> Self {
        self.with(place, Given::Day(day))
    }

    fn text(self, place: &'static str, text: impl Into<String>) -> Self {
        self.with(place, Given::Text(text.into()))
    }

    fn file(self, file: usize) -> Self {
        self.with("file", Given::File(file))
    }

    fn subject(self, subject: &Subject) -> Self {
        self.with("subject", Given::Subject(subject.clone()))
    }

    const fn switched(mut self, switch: Switch) -> Self {
        self.switch = Some(switch);
        self
    }
}
