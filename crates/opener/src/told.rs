//! A verdict in words.

use dated::notice::{Clause, Language, fault, question, reading, refusal, told};
use dated::{Choices, Fault, Verdict};
use serde_json::{Value, json};

use crate::controls::{of_map, of_question, of_refusal};

/// The most faults that are told one by one.
const MOST: usize = 500;

/// What is told of a verdict on a map of this title; files are called by their names.
pub(crate) fn verdict(
    verdict: &Verdict,
    choices: &Choices,
    language: Language,
    names: &[&str],
    title: &str,
) -> Value {
    let line = |clause: &Clause, controls: Vec<Value>| json!({"text": told(clause, language, names), "controls": controls});
    let none: &[Fault] = &[];
    let (kind, notice, faults) = match verdict {
        Verdict::Opened(opened) => {
            let controls = |switch| of_map(switch, &opened.found, choices);
            let clauses = reading(opened);
            let lines = clauses
                .iter()
                .map(|clause| line(clause, clause.switch.map(controls).unwrap_or_default()));
            ("opened", lines.collect::<Vec<_>>(), opened.faults.as_slice())
        }
        Verdict::Asks(asked) => ("asks", vec![line(&question(asked), of_question(asked))], none),
        Verdict::Refused(refused) => {
            let clause = refusal(refused);
            let controls = of_refusal(clause.switch);
            ("refused", vec![line(&clause, controls)], refused.faults.as_slice())
        }
    };
    // What is no map yet has no command either.
    let command = (kind == "opened").then(|| choices.command(names));
    let said = faults.iter().take(MOST).map(|it| told(&fault(it), language, names));
    json!({
        "verdict": kind,
        "title": title,
        "notice": notice,
        "command": command,
        "faults": said.collect::<Vec<_>>(),
        "more": faults.len().saturating_sub(MOST),
    })
}
