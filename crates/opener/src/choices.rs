//! What the reader has chosen.

use dated::{Choices, EndIs, Midnights, Order, Undated, Years};
use serde_json::{Map, Value};

/// Texts that stand for what can be chosen, in the order in which it is offered.
pub(crate) type Codes<T> = [(&'static str, T); 2];

/// What an end day means.
pub(crate) const END_IS: Codes<EndIs> = [("last", EndIs::Last), ("after", EndIs::After)];
/// How years before Christ are counted.
pub(crate) const YEARS: Codes<Years> =
    [("astronomical", Years::Astronomical), ("historical", Years::Historical)];
/// Which stands first in `3/4/1920`.
pub(crate) const ORDER: Codes<Order> = [("dmy", Order::DayFirst), ("mdy", Order::MonthFirst)];
/// Whether times are midnights of another zone.
pub(crate) const MIDNIGHTS: Codes<Midnights> =
    [("elsewhere", Midnights::Elsewhere), ("written", Midnights::AsWritten)];
/// Whether things without dates are shown.
pub(crate) const UNDATED: Codes<Undated> = [("show", Undated::Show), ("hide", Undated::Hide)];

/// The choices of an object of texts, on a page in a language. What is not there, empty, or no text that is known, is found
/// in the files.
pub(crate) fn choices(json: &str, tag: &str) -> Choices {
    let given: Map<String, Value> = serde_json::from_str(json).unwrap_or_default();
    let text = |name: &str| given.get(name).and_then(Value::as_str).filter(|it| !it.is_empty());
    let field = |name: &str| text(name).map(str::to_owned);
    Choices {
        start: field("start"),
        end: field("end"),
        at: field("at"),
        end_is: text("end_is").and_then(|it| meant(&END_IS, it)),
        years: text("years").and_then(|it| meant(&YEARS, it)),
        order: text("order").and_then(|it| meant(&ORDER, it)),
        midnights: text("midnights").and_then(|it| meant(&MIDNIGHTS, it)),
        label: field("label"),
        colour: field("colour"),
        account: field("account"),
        language: Some(tag.to_owned()),
        undated: text("undated").and_then(|it| meant(&UNDATED, it)).unwrap_or_default(),
        swapped: text("swapped").is_some(),
        timeless: text("timeless").is_some(),
        large: text("large").is_some(),
    }
}

/// What a text stands for.
fn meant<T: Copy>(codes: &Codes<T>, text: &str) -> Option<T> {
    codes.iter().find(|(code, _)| *code == text).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_found_in_the_files() {
        let found = Choices { language: Some("tr".to_owned()), ..Choices::default() };
        for json in ["{}", "", "[", r#"{"end_is": "never", "start": "", "years": 3, "x": "y"}"#] {
            assert_eq!(choices(json, "tr"), found, "{json}");
        }
    }

    #[test]
    fn every_choice_is_taken() {
        let json = r#"{"start": "a", "end": "b", "at": "c", "end_is": "after", "years": "historical", "order": "mdy",
            "midnights": "written", "label": "d", "colour": "e", "account": "f", "undated": "hide", "swapped": "yes",
            "timeless": "yes", "large": "yes"}"#;
        let field = |name: &str| Some(name.to_owned());
        let expected = Choices {
            start: field("a"),
            end: field("b"),
            at: field("c"),
            end_is: Some(EndIs::After),
            years: Some(Years::Historical),
            order: Some(Order::MonthFirst),
            midnights: Some(Midnights::AsWritten),
            label: field("d"),
            colour: field("e"),
            account: field("f"),
            language: field("en"),
            undated: Undated::Hide,
            swapped: true,
            timeless: true,
            large: true,
        };
        assert_eq!(choices(json, "en"), expected);
    }
}
