//! What the reader has chosen.

use dated::{Choices, EndIs, Midnights, Order, Undated, Years};
use serde_json::{Map, Value};

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
        end_is: text("end_is").and_then(|it| EndIs::CODES.meant(it)),
        years: text("years").and_then(|it| Years::CODES.meant(it)),
        order: text("order").and_then(|it| Order::CODES.meant(it)),
        midnights: text("midnights").and_then(|it| Midnights::CODES.meant(it)),
        label: field("label"),
        colour: field("colour"),
        account: field("account"),
        language: Some(tag.to_owned()),
        undated: text("undated").and_then(|it| Undated::CODES.meant(it)).unwrap_or_default(),
        swapped: text("swapped").is_some(),
        timeless: text("timeless").is_some(),
        large: text("large").is_some(),
    }
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
