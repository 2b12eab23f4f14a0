//! The command line that makes the same map.

use crate::choices::{Choices, EndIs, Midnights, Order, Undated, Years};

/// The command that builds a map of files.
const COMMAND: &str = "cargo xtask build --map";

impl Choices {
    /// The line for a shell (POSIX) that builds a map of these files with these choices. It holds names of files and fields:
    /// it is text, never markup.
    pub fn command(&self, files: &[&str]) -> String {
        let mut line = COMMAND.to_owned();
        for name in files {
            // A name is no switch.
            let here = if name.starts_with('-') { "./" } else { "" };
            line.extend([" ", &quoted(&[here, name].concat())]);
        }
        for (name, value) in self.fields().into_iter().chain(self.codes()) {
            let Some(value) = value else { continue };
            let between = if value.starts_with('-') { "=" } else { " " };
            line.extend([" --", name, between, &quoted(value)]);
        }
        for (name, is_chosen) in [("swapped", self.swapped), ("timeless", self.timeless)] {
            if is_chosen {
                line.extend([" --", name]);
            }
        }
        line
    }

    /// The chosen fields, by their switches. One time counts instead of both ends, no time instead of any.
    fn fields(&self) -> [(&'static str, Option<&str>); 6] {
        let has_ends = self.at.is_none() && !self.timeless;
        [
            ("start", self.start.as_deref().filter(|_| has_ends)),
            ("end", self.end.as_deref().filter(|_| has_ends)),
            ("at", self.at.as_deref().filter(|_| !self.timeless)),
            ("label", self.label.as_deref()),
            ("colour", self.colour.as_deref()),
            ("account", self.account.as_deref()),
        ]
    }

    /// What else is chosen, by its switches, and the language in which it is told.
    fn codes(&self) -> [(&'static str, Option<&str>); 6] {
        let hides = self.undated != Undated::default();
        [
            ("end-is", self.end_is.map(|it| EndIs::CODES.code(it))),
            ("years", self.years.map(|it| Years::CODES.code(it))),
            ("order", self.order.map(|it| Order::CODES.code(it))),
            ("midnights", self.midnights.map(|it| Midnights::CODES.code(it))),
            ("undated", hides.then(|| Undated::CODES.code(self.undated))),
            ("language", self.language.as_deref().filter(|tag| *tag != "en")),
        ]
    }
}

/// A word as a shell takes it: as it is, or in single quotes, in which nothing but these means anything.
fn quoted(word: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-./:,+@".contains(letter);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    ["'", &word.replace('\'', r"'\''"), "'"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_in_the_files_needs_no_switch() {
        let english =
            Choices { language: Some("en".to_owned()), large: true, ..Choices::default() };
        assert_eq!(
            english.command(&["a.geojson", "world_1914.csv"]),
            "cargo xtask build --map a.geojson world_1914.csv"
        );
    }

    #[test]
    fn every_choice_has_a_switch() {
        let choices = Choices {
            start: Some("from".to_owned()),
            end: Some("to".to_owned()),
            end_is: Some(EndIs::After),
            years: Some(Years::Historical),
            order: Some(Order::MonthFirst),
            midnights: Some(Midnights::AsWritten),
            label: Some("name:ku".to_owned()),
            colour: Some("kind".to_owned()),
            account: Some("source".to_owned()),
            language: Some("hy".to_owned()),
            undated: Undated::Hide,
            swapped: true,
            ..Choices::default()
        };
        let line = "cargo xtask build --map a.json --start from --end to --label name:ku --colour kind --account source \
                    --end-is after --years historical --order mdy --midnights written --undated hide --language hy \
                    --swapped";
        assert_eq!(choices.command(&["a.json"]), line);
        let at = Choices { at: Some("day".to_owned()), ..choices };
        assert!(at.command(&["a"]).starts_with("cargo xtask build --map a --at day --label "));
        let timeless = Choices { timeless: true, ..at };
        assert!(timeless.command(&["a"]).starts_with("cargo xtask build --map a --label "));
        assert!(timeless.command(&["a"]).ends_with(" --swapped --timeless"));
    }

    /// The words are read back as the Open Group's Shell Command Language, 2.2, splits and quotes them.
    #[test]
    fn no_name_is_more_than_a_word() {
        let choices = Choices { label: Some("-n\"$(x)\"".to_owned()), ..Choices::default() };
        let names = ["it's; rm -rf ~", "-v", "a b\nc", "", "`x`", "Шуша.csv"];
        assert_eq!(
            choices.command(&names),
            "cargo xtask build --map 'it'\\''s; rm -rf ~' ./-v 'a b\nc' '' '`x`' 'Шуша.csv' --label='-n\"$(x)\"'"
        );
    }
}
