//! One part of the words (`page`, `notice`, `open`) in every language, held against its English template.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{fs, io};

use polib::catalog::Catalog;
use polib::message::MessageView;
use polib::po_file;

/// A part in every language.
pub(crate) struct Part {
    pub(crate) entries: Vec<Entry>,
}

/// A phrase in every language, English first.
pub(crate) struct Entry {
    /// Its name: the context in the files.
    pub(crate) name: String,
    /// What it says, for translators: the first comment.
    pub(crate) meaning: String,
    pub(crate) is_plural: bool,
    /// In each language its forms for one, few and any other number; without plural three times the same.
    pub(crate) forms: Vec<[String; 3]>,
}

/// A file, and its text to find lines in.
struct File {
    place: String,
    text: String,
    catalog: Catalog,
}

impl File {
    fn read(root: &Path, place: &str) -> Result<Self, Box<dyn Error>> {
        let path = root.join(place);
        let cannot = |error: &dyn Error| io::Error::other(format!("po/{place}: {error}"));
        let text = fs::read_to_string(&path).map_err(|error| cannot(&error))?;
        let catalog = po_file::parse(&path).map_err(|error| cannot(&error))?;
        Ok(Self { place: format!("po/{place}"), text, catalog })
    }

    /// File and line of an entry.
    fn line_of(&self, name: &str) -> String {
        let context = format!("msgctxt \"{name}\"");
        let line = self.text.lines().position(|line| line == context);
        format!("{}:{}", self.place, line.map_or(1, |line| line + 1))
    }
}

impl Part {
    /// Reads a part. Faults are collected: a phrase that is missing, left over, of another English, without words, or
    /// with other places.
    pub(crate) fn read(
        root: &Path,
        part: &str,
        tags: &[&str],
        faults: &mut Vec<String>,
    ) -> Result<Self, Box<dyn Error>> {
        let template = File::read(root, &format!("{part}.pot"))?;
        let mut entries: Vec<Entry> = template.catalog.messages().map(english).collect();
        for tag in tags {
            let file = File::read(root, &format!("{tag}/{part}.po"))?;
            let count = file.catalog.metadata.plural_rules.nplurals;
            for (entry, message) in entries.iter_mut().zip(template.catalog.messages()) {
                let plural = message.msgid_plural().ok();
                let found = file.catalog.find_message(message.msgctxt(), message.msgid(), plural);
                let Some(found) = found else {
                    let line = template.line_of(&entry.name);
                    faults.push(format!(
                        "{line}: {} has no such phrase with this English",
                        file.place
                    ));
                    entry.forms.push(Default::default());
                    continue;
                };
                let forms = forms(found, count);
                for fault in check(entry, &forms, found) {
                    faults.push(format!("{}: {fault}", file.line_of(&entry.name)));
                }
                entry.forms.push(forms);
            }
            for message in file.catalog.messages() {
                let name = message.msgctxt().unwrap_or_default();
                if !entries.iter().any(|entry| entry.name == name) {
                    faults
                        .push(format!("{}: {name} is no phrase of {part}.pot", file.line_of(name)));
                }
            }
        }
        Ok(Self { entries })
    }
}

fn english(message: &dyn MessageView) -> Entry {
    let one = message.msgid().to_owned();
    let other = message.msgid_plural().map_or_else(|_| one.clone(), str::to_owned);
    let meaning = message.extracted_comments().lines().next().unwrap_or_default();
    Entry {
        name: message.msgctxt().unwrap_or_default().to_owned(),
        meaning: meaning.to_owned(),
        is_plural: message.is_plural(),
        forms: vec![[one, other.clone(), other]],
    }
}

/// The forms of a translation for one, few and any other number.
fn forms(message: &dyn MessageView, count: usize) -> [String; 3] {
    let Ok(all) = message.msgstr_plural() else {
        let only = message.msgstr().unwrap_or_default();
        return [only, only, only].map(str::to_owned);
    };
    let form = |position: usize| all.get(position).cloned().unwrap_or_default();
    // Languages of two forms have none for few.
    if count == 3 { [form(0), form(1), form(2)] } else { [form(0), form(1), form(1)] }
}

/// What is wrong with a translation.
fn check(entry: &Entry, forms: &[String; 3], message: &dyn MessageView) -> Vec<String> {
    let mut faults = Vec::new();
    if forms.iter().any(String::is_empty) {
        faults.push(format!("{} has no words", entry.name));
    }
    let places =
        |texts: &[String]| texts.iter().flat_map(|text| places(text)).collect::<BTreeSet<_>>();
    let english = entry.forms.first().map(|forms| places(forms)).unwrap_or_default();
    let own = places(forms);
    // Where a language may choose among places, the comment names all of them.
    let may_choose = message.flags().contains("no-python-brace-format");
    let mut known = english.clone();
    if may_choose {
        known.extend(self::places(message.extracted_comments()));
    }
    for place in own.difference(&known) {
        faults.push(format!("{}: there is no place {{{place}}} in this phrase", entry.name));
    }
    if !may_choose {
        for place in english.difference(&own) {
            faults.push(format!("{}: the place {{{place}}} is lost", entry.name));
        }
    }
    faults
}

/// The names in braces.
fn places(text: &str) -> impl Iterator<Item = String> {
    let pieces = text.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
    pieces.map(|(place, _)| place.to_owned())
}
