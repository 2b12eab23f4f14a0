//! What the reader of a file may decide otherwise.

/// Every clause of the reading notice that can be switched; what is `None` or `false` is found in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The field in which a thing begins.
    pub start: Option<String>,
    /// The field in which it ends.
    pub end: Option<String>,
    /// The field of the one time at which it happens; `start` and `end` then count for nothing.
    pub at: Option<String>,
    /// What an end day means.
    pub end_is: Option<EndIs>,
    /// How years before Christ are counted.
    pub years: Option<Years>,
    /// Which stands first in `3/4/1920`.
    pub order: Option<Order>,
    /// Whether times that look like midnights elsewhere are taken for them.
    pub midnights: Option<Midnights>,
    /// The field that names a thing.
    pub label: Option<String>,
    /// The field by which things are coloured.
    pub colour: Option<String>,
    /// The field that tells accounts of the same things apart.
    pub account: Option<String>,
    /// The language of the page (BCP 47): of several names, the one in it is taken.
    pub language: Option<String>,
    /// Whether things without dates are shown.
    pub undated: Undated,
    /// Whether latitude stands before longitude.
    pub swapped: bool,
    /// Whether the file is shown as a map without time.
    pub timeless: bool,
    /// Whether a file is read that will cost much.
    pub large: bool,
}

/// Texts that stand for what can be chosen, in the order in which it is offered: values of switches of the command, and of
/// controls of the page.
#[derive(Clone, Copy, Debug)]
pub struct Codes<T>(pub [(&'static str, T); 2]);

impl<T: Copy + PartialEq> Codes<T> {
    /// The text that stands for this.
    pub fn code(&self, meant: T) -> &'static str {
        let [(first, one), (second, _)] = self.0;
        if one == meant { first } else { second }
    }

    /// What a text stands for.
    pub fn meant(&self, code: &str) -> Option<T> {
        self.0.iter().find(|(text, _)| *text == code).map(|(_, meant)| *meant)
    }
}

/// What an end day means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndIs {
    /// It is the last day: the interval is closed.
    Last,
    /// It is the day after the last: the interval is half open.
    After,
}

impl EndIs {
    /// Their texts.
    pub const CODES: Codes<Self> = Codes([("last", Self::Last), ("after", Self::After)]);
}

/// How years before Christ are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Years {
    /// 1 BC is the year 0, as in ISO 8601: −489 is 490 BC.
    Astronomical,
    /// There is no year 0: −490 is 490 BC.
    Historical,
}

impl Years {
    /// Their texts.
    pub const CODES: Codes<Self> =
        Codes([("astronomical", Self::Astronomical), ("historical", Self::Historical)]);
}

/// Which stands first in `3/4/1920`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The day: 3 April.
    DayFirst,
    /// The month: 4 March.
    MonthFirst,
}

impl Order {
    /// Their texts.
    pub const CODES: Codes<Self> = Codes([("dmy", Self::DayFirst), ("mdy", Self::MonthFirst)]);
}

/// How times are read that are the same in a whole column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Midnights {
    /// They are midnights of another zone: the nearest midnight is meant.
    Elsewhere,
    /// The day is the one that is written.
    AsWritten,
}

impl Midnights {
    /// Their texts.
    pub const CODES: Codes<Self> =
        Codes([("elsewhere", Self::Elsewhere), ("written", Self::AsWritten)]);
}

/// Whether things without dates are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Undated {
    /// On every day, in their own way.
    #[default]
    Show,
    /// On none.
    Hide,
}

impl Undated {
    /// Their texts.
    pub const CODES: Codes<Self> = Codes([("show", Self::Show), ("hide", Self::Hide)]);
}
