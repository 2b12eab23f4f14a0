//! The words as Rust: tables of texts, and a function for each phrase of the page.

use std::error::Error;
use std::fmt::Write as _;

use crate::catalog::{Entry, Part};

/// Entries whose names begin so are no part of the page's own words.
const ZOOM: &str = "zoom.";

/// The page: `PAGE`, the names, and a method of `Words` for each phrase.
pub(crate) fn page(part: &Part) -> Result<String, Box<dyn Error>> {
    let entries: Vec<&Entry> =
        part.entries.iter().filter(|it| !it.name.starts_with(ZOOM)).collect();
    let mut out = String::new();
    let mut methods = String::new();
    let mut names = Vec::new();
    let mut i = 0;
    while let Some(entry) = entries.get(i) {
        let at = names.len();
        if let Some((list, _)) = entry.name.split_once('.') {
            let prefix = format!("{list}.");
            let length =
                entries.iter().skip(i).take_while(|it| it.name.starts_with(&prefix)).count();
            let (doc, end) = (documented(entry), i + length);
            writeln!(methods, "/// {doc} By position: {}.", suffixes(&entries, i..end))?;
            writeln!(
                methods,
                "pub fn {list}(&self, position: usize) -> &str {{ self.listed({at}, {length}, position) }}"
            )?;
            names.extend(entries.iter().skip(i).take(length).map(|it| it.name.clone()));
            i = end;
        } else if entry.is_plural {
            writeln!(methods, "/// {}", documented(entry))?;
            writeln!(
                methods,
                "pub fn {}(&self, number: usize) -> &str {{ self.form({at}, number) }}",
                entry.name
            )?;
            names.extend((0..3).map(|_| entry.name.clone()));
            i += 1;
        } else {
            writeln!(methods, "/// {}", documented(entry))?;
            writeln!(methods, "pub fn {}(&self) -> &str {{ self.at({at}) }}", entry.name)?;
            names.push(entry.name.clone());
            i += 1;
        }
    }
    writeln!(out, "/// The name of every phrase, in their order; that of a plural three times.")?;
    writeln!(out, "pub static NAMES: [&str; {}] = {names:?};", names.len())?;
    writeln!(out, "static PAGE: [&[&str]; 6] = [")?;
    for language in 0..6 {
        let texts = entries.iter().flat_map(|it| texts(it, language));
        writeln!(out, "&{:?},", texts.collect::<Vec<_>>())?;
    }
    writeln!(out, "];\nimpl Words {{\n{methods}}}")?;
    Ok(out)
}

/// The notice: an enum of messages, one of terms, and their forms.
pub(crate) fn notice(part: &Part) -> Result<String, Box<dyn Error>> {
    let is_message = |it: &&Entry| it.name.starts_with(char::is_uppercase);
    let messages: Vec<&Entry> = part.entries.iter().filter(is_message).collect();
    let terms: Vec<&Entry> = part.entries.iter().filter(|it| !is_message(it)).collect();
    let mut out = String::new();
    let count = messages.len();
    writeln!(
        out,
        "/// A message of the notice.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Message {{"
    )?;
    for it in &messages {
        writeln!(out, "/// {}\n{},", documented(it), it.name)?;
    }
    let names: Vec<&str> = messages.iter().map(|it| it.name.as_str()).collect();
    let arms: Vec<_> = names.iter().map(|name| format!("Self::{name} => {name:?},")).collect();
    let arms = arms.concat();
    let all = names.iter().map(|name| format!("Self::{name}")).collect::<Vec<_>>().join(", ");
    writeln!(
        out,
        "}}\nimpl Message {{\n/// All messages.\npub const ALL: [Self; {count}] = [{all}];"
    )?;
    writeln!(
        out,
        "/// Its name.\npub const fn name(self) -> &'static str {{ match self {{ {arms} }} }}\n}}"
    )?;
    writeln!(out, "static NOTICE: [&[[&str; 3]]; 6] = [")?;
    for language in 0..6 {
        let forms: Vec<_> = messages.iter().filter_map(|it| it.forms.get(language)).collect();
        writeln!(out, "&{forms:?},")?;
    }
    writeln!(
        out,
        "];\n/// What files and things are called in a notice.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Term {{"
    )?;
    for it in &terms {
        writeln!(out, "/// {}\n{},", documented(it), pascal(&it.name))?;
    }
    writeln!(out, "}}\nstatic TERMS: [&[&str]; 6] = [")?;
    for language in 0..6 {
        let texts = terms.iter().flat_map(|it| texts(it, language));
        writeln!(out, "&{:?},", texts.collect::<Vec<_>>())?;
    }
    writeln!(out, "];")?;
    Ok(out)
}

/// The page that opens files, and the zoom buttons.
pub(crate) fn open(part: &Part, page: &Part) -> Result<String, Box<dyn Error>> {
    let zoom: Vec<&Entry> = page.entries.iter().filter(|it| it.name.starts_with(ZOOM)).collect();
    let mut out = String::from("static OPEN: [&[[&str; 3]]; 6] = [\n");
    for language in 0..6 {
        let named = part.entries.iter().filter_map(|it| {
            Some([
                it.name.clone(),
                format!("{{open_{}}}", it.name),
                it.forms.get(language)?.first()?.clone(),
            ])
        });
        writeln!(out, "&{:?},", named.collect::<Vec<_>>())?;
    }
    out.push_str("];\nstatic ZOOM: [&[&str]; 6] = [\n");
    for language in 0..6 {
        let texts = zoom.iter().flat_map(|it| texts(it, language));
        writeln!(out, "&{:?},", texts.collect::<Vec<_>>())?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// What a phrase says in a language: one text, or three forms.
fn texts(entry: &Entry, language: usize) -> impl Iterator<Item = &str> {
    let count = if entry.is_plural { 3 } else { 1 };
    entry.forms.get(language).into_iter().flatten().take(count).map(String::as_str)
}

/// The meaning of a phrase as documentation: places and names as code.
fn documented(entry: &Entry) -> String {
    let quoted = entry.meaning.split('"').enumerate().map(|(i, piece)| {
        // Every second piece stood in quotes.
        let is_name = i % 2 == 1 && piece.contains('_') && !piece.contains(' ');
        if is_name {
            format!("`{piece}`")
        } else if i % 2 == 1 {
            format!("“{piece}”")
        } else {
            piece.to_owned()
        }
    });
    quoted.collect::<String>().replace('{', "`{").replace('}', "}`")
}

fn suffixes(entries: &[&Entry], range: core::ops::Range<usize>) -> String {
    let names = entries.get(range).unwrap_or_default().iter();
    names
        .filter_map(|it| Some(format!("`{}`", it.name.split_once('.')?.1)))
        .collect::<Vec<_>>()
        .join(", ")
}

fn pascal(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|it| it.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('_').map(capital).collect()
}
