//! The record in other languages.

mod check;
mod texts;

use std::collections::{BTreeMap, HashMap};

use crate::domain::{Certainty, Record, ticks};
use crate::words::{LANGUAGES, Language, Words};

use super::Parts;
use super::diagnostic::{Diagnostics, Place};
use super::entries::divided;
use super::folder::Folder;
use super::json::parse;
use super::schema::{AreaWords, AuthorityWords, StatusWords, TextWords, WordsFile};
use texts::texts;

/// What parts the lines of a land's label in a file of words.
const LINE_BREAK: &str = " / ";

/// The words of a record in another language.
#[derive(Clone, Debug)]
pub struct Translation {
    tag: &'static str,
    authorities: BTreeMap<String, AuthorityWords>,
    statuses: BTreeMap<String, StatusWords>,
    areas: BTreeMap<String, AreaWords>,
    texts: Vec<TextWords>,
}

/// Whether a file has the words of a record in a language of the page.
pub(super) fn is_file(name: &str) -> bool {
    LANGUAGES.iter().skip(1).any(|language| file(language.tag) == name)
}

/// A file of words in no language of the page is a fault: nobody would ever read it.
pub(super) fn check_names(folder: &Folder, diagnostics: &mut Diagnostics) {
    let is_lost = |name: &&str| name.starts_with("words-") && !is_file(name);
    for name in folder.names().filter(is_lost) {
        let tags: Vec<_> = LANGUAGES.iter().skip(1).map(|it| file(it.tag)).collect();
        let expected = format!("the name of a file of words: {}", tags.join(", "));
        diagnostics.add(&Place::file(name), expected, "another name");
    }
}

/// The files of words of a folder, each held against the record: a text that has changed has no words
/// any more, and words of no text are left over.
pub(super) fn translations(
    folder: &Folder,
    parts: &Parts,
    diagnostics: &mut Diagnostics,
) -> Vec<Translation> {
    let others = LANGUAGES.iter().skip(1).filter_map(|language| {
        let file = file(language.tag);
        if !folder.has(&file) {
            return None;
        }
        let WordsFile { authorities, statuses, areas, texts } = parse(folder, &file, diagnostics)?;
        let tag = language.tag;
        let translation = Translation { tag, authorities, statuses, areas, texts };
        translation.check(parts, &file, diagnostics);
        Some(translation)
    });
    others.collect()
}

/// The file with the words of a language.
pub(super) fn file(tag: &str) -> String {
    format!("words-{tag}.json")
}

impl Translation {
    /// The language, as a tag (BCP 47).
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// What it says: what each text stands for, its words, and how sure they are.
    pub fn texts(&self) -> Vec<(&str, &str, Certainty)> {
        let authorities =
            self.authorities.iter().map(|(key, it)| (&**key, &*it.name, it.confidence));
        let statuses = self.statuses.iter().map(|(key, it)| (&**key, &*it.name, it.confidence));
        let texts = self.texts.iter().map(|it| (&*it.en, &*it.to, it.confidence));
        authorities.chain(statuses).chain(texts).collect()
    }

    fn told(&self) -> HashMap<&str, &str> {
        self.texts.iter().map(|text| (&*text.en, &*text.to)).collect()
    }

    /// Everything in this language, as far as it is told in it.
    pub(super) fn tell(&self, language: &Language, mut parts: Parts) -> Parts {
        let told = self.told();
        for text in texts(&mut parts) {
            if let Some(words) = told.get(text.as_str()) {
                *text = (*words).to_owned();
            }
        }
        for land in &mut parts.layers.lands {
            if let Some(words) = told.get(&*land.label_lines.join(LINE_BREAK)) {
                land.label_lines = words.split(LINE_BREAK).map(str::to_owned).collect();
            }
        }
        self.name(&mut parts.record);
        for ((label, _), area) in parts.layers.areas.iter_mut().zip(&parts.record.areas) {
            label.clone_from(&area.name);
        }
        parts.words = Words::of(language);
        parts.record.ticks = ticks(parts.record.span, &parts.words);
        parts
    }

    /// Gives authorities, statuses and areas their names.
    fn name(&self, record: &mut Record) {
        for authority in &mut record.authorities {
            let Some(words) = self.authorities.get(&authority.key) else { continue };
            authority.name.clone_from(&words.name);
            authority.short.clone_from(&words.short);
            authority.forms = words.forms();
        }
        for status in &mut record.statuses {
            let Some(words) = self.statuses.get(&status.key) else { continue };
            status.name.clone_from(&words.name);
            status.meaning.clone_from(&words.meaning);
            status.aside.clone_from(&words.aside);
            status.divided = words.divided.clone().map(divided);
        }
        for area in &mut record.areas {
            let name = area.names.others.iter().find(|(tag, ..)| tag == self.tag);
            if let Some((_, name, _)) = name {
                area.name.clone_from(name);
            }
            if let Some(words) = self.areas.get(&area.key) {
                area.subject.clone_from(&words.subject);
            }
        }
    }
}
