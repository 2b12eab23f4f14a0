//! Questions and refusals, as they are told.

use super::{Clause, Given, Message, Switch};
use crate::verdict::{Question, Reason, Refusal};

/// A question to the reader.
pub fn question(question: &Question) -> Clause {
    match question {
        Question::NoDates { features, columns, .. } => Clause::new(Message::AskDates)
            .count("count", *features)
            .text("columns", columns.join(", "))
            .switched(Switch::Fields),
        Question::DayOrder { value, against: None } => {
            Clause::new(Message::AskOrder).text("value", value.as_str()).switched(Switch::Order)
        }
        Question::DayOrder { value, against: Some(against) } => Clause::new(Message::AskOrderBoth)
            .text("value", value.as_str())
            .text("against", against.as_str())
            .switched(Switch::Order),
        Question::Large { bytes, vertices: None } => {
            Clause::new(Message::AskLarge).text("megabytes", (bytes / 1_000_000).to_string())
        }
        Question::Large { vertices: Some(vertices), .. } => {
            Clause::new(Message::AskManyVertices).count("count", *vertices)
        }
    }
}

/// Why a file is refused, and what to do.
pub fn refusal(refusal: &Refusal) -> Clause {
    of_reason(&refusal.reason, refusal.file)
}

pub(super) fn of_reason(reason: &Reason, file: usize) -> Clause {
    let new = |message| Clause::new(message).file(file);
    let system = |crs: Option<&str>| crs.map_or_else(String::new, |crs| format!(" ({crs})"));
    match reason {
        Reason::NoFile => new(Message::NoFile),
        Reason::Empty => new(Message::EmptyFile),
        Reason::NotJson { line, character, ends_early } => {
            let message = if *ends_early { Message::EndsEarly } else { Message::NotJson };
            new(message).text("line", line.to_string()).text("character", character.to_string())
        }
        Reason::NotGeoJson => new(Message::NotGeoJson),
        Reason::Stranger(stranger) => {
            let command = stranger.command();
            let message = command.map_or(Message::StrangerOnly, |_| Message::Stranger);
            new(message)
                .text("format", stranger.name())
                .text("command", command.unwrap_or_default())
        }
        Reason::NoCoordinates { columns } => {
            new(Message::NoCoordinates).text("columns", columns.join(", "))
        }
        Reason::Metres { subject, value, longitude, crs } => {
            let message =
                if *longitude { Message::LongitudeInMetres } else { Message::LatitudeInMetres };
            let told = new(message).subject(subject).with("value", Given::Number(*value));
            told.text("crs", system(crs.as_deref()))
        }
        Reason::Swapped { subject, latitude } => new(Message::AxesSwapped)
            .subject(subject)
            .with("value", Given::Number(*latitude))
            .switched(Switch::Swapped),
        Reason::NoFeatures => new(Message::NoFeatures),
        Reason::Place { crs } => new(Message::OnlyPlace).text("crs", system(crs.as_deref())),
        Reason::NothingLeft => new(Message::NothingToShow),
    }
}
