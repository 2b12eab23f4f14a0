//! What a clause of the notice lets the reader choose.

use dated::notice::Switch;
use dated::{
    Choices, Codes, Colouring, Decisions, EndIs, LabelBy, Midnights, Order, Question, Rule,
    Undated, Years,
};
use serde_json::{Value, json};

/// The choices of a field: of the start, of the end, and of the one time instead of both.
const TIMES: [&str; 3] = ["start", "end", "at"];

/// What a clause about a map lets its reader choose, and what holds now.
pub(crate) fn of_map(switch: Switch, found: &Decisions, choices: &Choices) -> Vec<Value> {
    let columns: Vec<Choice<'_>> = found.columns.iter().map(|name| (name.as_str(), "")).collect();
    let field = |choice: &str, chosen: Option<&str>| vec![fields(choice, &columns, chosen)];
    match switch {
        Switch::Fields => {
            let chosen = times(&found.rule).map(Option::unwrap_or_default);
            // None of them is a choice as well.
            let all = TIMES.iter().zip(chosen);
            all.map(|(choice, chosen)| fields(choice, &columns, Some(chosen))).collect()
        }
        Switch::EndIs => codes("end_is", &EndIs::CODES, found.meaning.map(|it| it.end_is)),
        Switch::Years => codes("years", &Years::CODES, found.years),
        Switch::Order => {
            codes("order", &Order::CODES, found.order.as_ref().map(|(order, _)| *order))
        }
        // Times that differ are no midnights, whatever is chosen.
        Switch::Midnights if may_be_elsewhere(found, choices) => {
            codes("midnights", &Midnights::CODES, found.midnights)
        }
        Switch::Label => field("label", named_by(&found.label)),
        Switch::Colour => field("colour", coloured_by(&found.colouring)),
        Switch::Account => {
            field("account", found.accounts.as_ref().map(|accounts| accounts.field.as_str()))
        }
        Switch::Undated => codes("undated", &Undated::CODES, Some(found.show_undated)),
        // It was chosen, and is taken back with all that was.
        Switch::Swapped | Switch::Midnights => Vec::new(),
    }
}

/// The answers to a question.
pub(crate) fn of_question(question: &Question) -> Vec<Value> {
    match question {
        Question::NoDates { candidates, .. } => {
            let columns: Vec<Choice<'_>> =
                candidates.iter().map(|it| (it.field.as_str(), it.sample.as_str())).collect();
            let times = TIMES.iter().map(|choice| fields(choice, &columns, None));
            times.chain([button("timeless")]).collect()
        }
        Question::DayOrder { .. } => codes("order", &Order::CODES, None),
        Question::Large { .. } => vec![button("large")],
    }
}

/// What can be done about a refusal.
pub(crate) fn of_refusal(switch: Option<Switch>) -> Vec<Value> {
    if switch == Some(Switch::Swapped) { vec![button("swapped")] } else { Vec::new() }
}

/// A field that can be chosen, and a value of it to know it by, where it is not known yet.
type Choice<'a> = (&'a str, &'a str);

/// A choice of a field. None can be chosen where none is, or where that is a choice (an empty name).
fn fields(choice: &str, columns: &[Choice<'_>], chosen: Option<&str>) -> Value {
    let chosen = chosen.unwrap_or_default();
    let none = (chosen.is_empty() || TIMES.contains(&choice)).then(|| json!(["", ""]));
    let is_known = chosen.is_empty() || columns.iter().any(|(name, _)| *name == chosen);
    let beyond = (!is_known).then_some((chosen, ""));
    let option = |(name, sample): (&str, &str)| {
        let text = if sample.is_empty() { name.to_owned() } else { format!("{name} — {sample}") };
        json!([name, text])
    };
    let options = none.into_iter().chain(columns.iter().copied().chain(beyond).map(option));
    json!({"choice": choice, "options": options.collect::<Vec<_>>(), "chosen": chosen})
}

/// A choice of what texts stand for; where nothing is chosen yet, that is the first of the options.
fn codes<T: Copy + PartialEq>(choice: &str, codes: &Codes<T>, chosen: Option<T>) -> Vec<Value> {
    let chosen = chosen.map_or("", |it| codes.code(it));
    let none = chosen.is_empty().then_some("");
    let options = none.into_iter().chain(codes.0.iter().map(|(code, _)| *code));
    let options: Vec<Value> = options.map(|code| json!([code, ""])).collect();
    vec![json!({"choice": choice, "options": options, "chosen": chosen})]
}

/// Something that can be done.
fn button(choice: &str) -> Value {
    json!({"choice": choice, "options": [["yes", ""]], "chosen": ""})
}

/// The fields in which the times are, in the order of [`TIMES`].
fn times(rule: &Rule) -> [Option<&str>; 3] {
    match rule {
        Rule::Pair { start, end } => [start.as_deref(), end.as_deref(), None],
        Rule::Parts { start, end } => [Some(start.as_str()), Some(end.as_str()), None],
        Rule::Instant { field } => [None, None, Some(field.as_str())],
        _ => [None; 3],
    }
}

fn named_by(label: &LabelBy) -> Option<&str> {
    match label {
        LabelBy::Field(field) => Some(field),
        LabelBy::Id | LabelBy::Number => None,
    }
}

fn coloured_by(colouring: &Colouring) -> Option<&str> {
    match colouring {
        Colouring::Kinds { field, .. } | Colouring::Scale { field, .. } => Some(field),
        Colouring::File | Colouring::Label => None,
    }
}

fn may_be_elsewhere(found: &Decisions, choices: &Choices) -> bool {
    found.midnights == Some(Midnights::Elsewhere) || choices.midnights.is_some()
}
