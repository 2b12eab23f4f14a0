//! Short phrases about one district, one claim or one part of the page.

use crate::domain::{AuthorityId, Certainty, Claim, Control, Day, Extent, Record, Source};
use crate::session::Amendment;

use super::{in_full, number};

/// What to do next, while no district is chosen.
pub const HINT: &str =
    "Choose a district, on the map or in the list: who held it, since when, and how we know.";

/// Who controls a district, by a claim.
pub fn control(record: &Record, claim: &Claim) -> String {
    match claim.control {
        Control::Held(holder) => record[holder].name.clone(),
        Control::Divided { holder, other } => {
            let between = record[claim.status].between.as_deref().unwrap_or_default();
            format!("{between} {} and {}", record[holder].in_sentence, record[other].in_sentence)
        }
    }
}

/// Who controls a district, where there is little room.
pub fn control_in_short(record: &Record, control: Control) -> String {
    let short = |id: AuthorityId| &record[id].short;
    match control {
        Control::Held(holder) => short(holder).clone(),
        Control::Divided { holder, other } => format!("{} + {}", short(holder), short(other)),
    }
}

/// What is added to a period that begins with the record.
pub const BEGINS: &str = ", where the record begins";

/// What is added to a period that ends with the record.
pub const ENDS: &str = ", where the record ends";

/// How certain a statement is.
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Low => "low",
        Certainty::Medium => "medium",
        Certainty::High => "high",
    }
}

/// How much of a source was read.
pub const fn extent(extent: Extent) -> &'static str {
    match extent {
        Extent::Whole => "read whole",
        Extent::Excerpt => "read in excerpt",
        Extent::Abstract => "abstract read",
        Extent::Reference => "known by reference only",
    }
}

/// What a reader should know of a source: how much was read, and its side.
pub fn standing(source: &Source) -> String {
    let side = source.side.as_ref().map(|side| format!("; {side} side"));
    format!("{}{}", extent(source.read), side.unwrap_or_default())
}

/// A language by its tag; an unknown tag stands for itself.
pub fn language(tag: &str) -> &str {
    match tag {
        "az" => "Azerbaijani",
        "en" => "English",
        "hy" => "Armenian",
        "ku" => "Kurdish",
        "ru" => "Russian",
        "tr" => "Turkish",
        other => other,
    }
}

/// How many districts an authority has: in whole and in part.
pub fn tally((whole, part): (usize, usize)) -> String {
    match (whole, part) {
        (whole, 0) => whole.to_string(),
        (0, part) => format!("part of {part}"),
        (whole, part) => format!("{whole} + part of {part}"),
    }
}

/// What the address asked for and what is shown instead.
pub fn amendment(record: &Record, day: Day, amendment: &Amendment) -> String {
    let span = record.span;
    match amendment {
        Amendment::Date(asked) => format!(
            "The address asks for the date “{asked}”. The record covers {} to {}; this is {}.",
            in_full(span.first()),
            in_full(span.last()),
            in_full(day)
        ),
        Amendment::District(asked) => format!(
            "The address asks for “{asked}”, which is none of the {} districts.",
            number::count(record.districts.len())
        ),
        Amendment::Compare(asked) => format!(
            "The address asks to compare with “{asked}”, which is no day from {} to {}.",
            in_full(span.first()),
            in_full(span.last())
        ),
        Amendment::View(asked) => {
            format!(
                "The address asks for the view “{asked}”, which does not exist; both accounts are shown."
            )
        }
    }
}
