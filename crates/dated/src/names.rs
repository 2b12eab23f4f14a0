//! The names under which times are found.

/// A name without case, `_`, `-`, `:`, full stops and spaces: only whole names are compared.
pub(crate) fn normal(name: &str) -> String {
    let kept = name.chars().filter(|letter| !matches!(letter, '_' | '-' | ':' | '.' | ' '));
    kept.flat_map(char::to_lowercase).collect()
}

/// Two names in the form of [`normal`]: of the start and of the end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PairOfNames {
    /// The field in which a thing begins.
    pub start: &'static str,
    /// The field in which it ends.
    pub end: &'static str,
    /// Whether one of the two alone says enough.
    pub alone: bool,
}

const fn pair(start: &'static str, end: &'static str) -> PairOfNames {
    PairOfNames { start, end, alone: true }
}

/// A pair of words so common that one alone says nothing.
const fn both(start: &'static str, end: &'static str) -> PairOfNames {
    PairOfNames { start, end, alone: false }
}

/// The pairs, in the order in which they are tried.
pub(crate) static PAIRS: [PairOfNames; 24] = [
    pair("edtfinception", "edtfcessation"),
    pair("startdate", "enddate"),
    pair("gwsdate", "gwedate"),
    pair("cowsdate", "cowedate"),
    pair("startn", "endn"),
    pair("startdatetime", "enddatetime"),
    pair("starttime", "endtime"),
    both("start", "end"),
    pair("fromyear", "toyear"),
    pair("startyear", "endyear"),
    pair("yearstart", "yearend"),
    pair("gwsyear", "gweyear"),
    pair("cowsyear", "coweyear"),
    pair("datestart", "dateend"),
    pair("validfrom", "validto"),
    pair("validsince", "validuntil"),
    pair("inhabitedsince", "inhabiteduntil"),
    pair("beginlifespanversion", "endlifespanversion"),
    pair("begindate", "enddate"),
    both("begin", "end"),
    both("from", "to"),
    pair("since", "until"),
    pair("inception", "cessation"),
    pair("mindate", "maxdate"),
];

/// The stems of columns for year, month and day.
pub(crate) const STEMS: [(&str, &str); 4] =
    [("gws", "gwe"), ("cows", "cowe"), ("start", "end"), ("begin", "end")];

/// The names of one time, in the order in which they are tried.
pub(crate) const INSTANTS: [&str; 7] =
    ["time", "date", "eventdate", "datetime", "timestamp", "pointintime", "year"];

/// How names of one time may end, when none of the whole names is there.
pub(crate) const ENDINGS: [&str; 4] = ["date", "datetime", "timestamp", "year"];

/// The names of lists of times, one for each vertex.
pub(crate) const LISTS: [&str; 3] = ["coordtimes", "times", "linestringtimestamps"];

/// Parts of the names of times of the file, not of the thing.
const DECOYS: [&str; 10] = [
    "created",
    "creation",
    "update",
    "modified",
    "edited",
    "last",
    "published",
    "retrieved",
    "accessed",
    "harvested",
];

/// Whether a name, in the form of [`normal`], is of a time of the file.
pub(crate) fn is_decoy(name: &str) -> bool {
    DECOYS.iter().any(|decoy| name.contains(decoy))
}
