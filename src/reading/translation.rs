//! The record in other languages.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::domain::{Account, Certainty, Claim, Record, Timeline, ticks};
use crate::words::{LANGUAGES, Language, Words, pieces};

use super::Parts;
use super::diagnostic::{Diagnostics, Place};
use super::entries::{check_placeholders, divided};
use super::folder::Folder;
use super::json::parse;
use super::schema::{AreaWords, AuthorityWords, DividedFile, StatusWords, TextWords, WordsFile};

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

    /// What a speaker should read: what it stands for, its words, and how sure they are.
    pub fn doubtful(&self) -> Vec<(&str, &str, Certainty)> {
        let authorities =
            self.authorities.iter().map(|(key, it)| (&**key, &*it.name, it.confidence));
        let statuses = self.statuses.iter().map(|(key, it)| (&**key, &*it.name, it.confidence));
        let texts = self.texts.iter().map(|it| (&*it.en, &*it.to, it.confidence));
        let all = authorities.chain(statuses).chain(texts);
        all.filter(|(.., confidence)| *confidence != Certainty::High).collect()
    }

    fn check(&self, parts: &Parts, file: &str, diagnostics: &mut Diagnostics) {
        let top = Place::file(file);
        let record = &parts.record;
        let keys =
            |keys: Vec<&str>, known: Vec<&String>, what: &str, diagnostics: &mut Diagnostics| {
                let place = top.at(what);
                let known: HashSet<&str> = known.into_iter().map(String::as_str).collect();
                for key in keys.iter().filter(|key| !known.contains(*key)) {
                    diagnostics.add(&place, format_args!("the words of {key:?}"), "none");
                }
                for key in known.iter().filter(|key| !keys.contains(key)) {
                    diagnostics.add(&place.at(key), "an id of the record", "another");
                }
            };
        let authorities = record.authorities.iter().map(|it| &*it.key).collect();
        keys(authorities, self.authorities.keys().collect(), "authorities", diagnostics);
        let statuses = record.statuses.iter().map(|it| &*it.key).collect();
        keys(statuses, self.statuses.keys().collect(), "statuses", diagnostics);
        let areas = record.areas.iter().map(|it| &*it.key).collect();
        keys(areas, self.areas.keys().collect(), "districts", diagnostics);
        for status in &record.statuses {
            let Some(words) = self.statuses.get(&status.key) else { continue };
            let (is, has) = (
                [&status.divided.is_some(), &status.aside.is_some()],
                [&words.divided.is_some(), &words.aside.is_some()],
            );
            if is != has {
                let place = top.at("statuses").at(&status.key);
                diagnostics.add(
                    &place,
                    "\"divided\" and \"aside\" as the status has them",
                    "others",
                );
            }
        }
        for (key, words) in &self.statuses {
            let place = top.at("statuses").at(key);
            for (field, text) in words.divided.iter().flat_map(DividedFile::texts) {
                check_placeholders(text, &["a", "b"], &place.at("divided").at(field), diagnostics);
            }
            if let Some(aside) = &words.aside {
                check_placeholders(aside, &["district"], &place.at("aside"), diagnostics);
            }
        }
        for area in &record.areas {
            if !area.names.others.iter().any(|(tag, ..)| tag == self.tag) {
                let expected = format!("a name of {:?} in {:?}", area.key, self.tag);
                diagnostics.add(&Place::file("districts.json"), expected, "none");
            }
        }
        self.check_texts(&mut parts.clone(), &top.at("texts"), diagnostics);
    }

    fn check_texts(&self, parts: &mut Parts, place: &Place<'_>, diagnostics: &mut Diagnostics) {
        let told = self.told();
        let labels: Vec<_> =
            parts.layers.lands.iter().map(|it| it.label_lines.join(LINE_BREAK)).collect();
        let mut wanted = HashSet::new();
        for text in texts(parts).into_iter().map(|text| text.clone()).chain(labels) {
            if !text.is_empty() && wanted.insert(text.clone()) && !told.contains_key(text.as_str())
            {
                diagnostics.add(place, format_args!("the words of “{text}”"), "none");
            }
        }
        let mut twice = HashSet::new();
        for (i, text) in self.texts.iter().enumerate() {
            if !twice.insert(&text.en) {
                let found = format_args!("“{}” again", text.en);
                diagnostics.add(&place.at(i).at("en"), "a text translated once", found);
            }
            let places = |text| pieces(text).filter_map(Result::err).collect::<Vec<&str>>();
            let (mut here, mut there) = (places(&text.to), places(&text.en));
            here.sort_unstable();
            there.sort_unstable();
            if here != there {
                let expected = format!("the places of “{}”", text.en);
                diagnostics.add(&place.at(i).at("to"), expected, format_args!("“{}”", text.to));
            }
        }
        for (i, text) in self.texts.iter().enumerate().filter(|(_, it)| !wanted.contains(&it.en)) {
            diagnostics.add(
                &place.at(i).at("en"),
                "a text of the record",
                format_args!("“{}”", text.en),
            );
        }
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
        parts.record.words = Words::of(language);
        parts.record.ticks = ticks(parts.record.span, &parts.record.words);
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

/// Every text of the record that is told in the page's language.
fn texts(parts: &mut Parts) -> Vec<&mut String> {
    let Parts { record, layers, chronicle, .. } = parts;
    let mut texts = vec![
        &mut record.title,
        &mut record.subtitle,
        &mut record.description,
        &mut record.law,
        &mut record.accuracy,
    ];
    texts.extend(record.story.iter_mut().flat_map(|story| [&mut story.name, &mut story.summary]));
    for account in &mut record.accounts {
        let Account { name, summary, opening, inside, .. } = account;
        texts.extend([name, summary, opening, inside]);
    }
    texts.extend(record.credits.iter_mut().map(|credit| &mut credit.text));
    texts.extend(record.events.iter_mut().map(|event| &mut event.title));
    texts.extend(record.sources.iter_mut().filter_map(|source| source.side.as_mut()));
    for area in &mut record.areas {
        texts.extend(&mut area.seat);
        texts.extend(&mut area.other_names);
        for Claim { text, note, differs, .. } in
            area.control.values_mut().flat_map(Timeline::values_mut)
        {
            texts.push(text);
            texts.extend(note.iter_mut().chain(differs));
        }
    }
    texts.extend(chronicle.sources.iter_mut().filter_map(|source| source.side.as_mut()));
    for event in &mut chronicle.events {
        texts.push(&mut event.title);
        texts.extend(&mut event.place);
    }
    for note in &mut chronicle.method {
        texts.extend(&mut note.title);
        texts.push(&mut note.text);
    }
    let countries = layers.world.iter_mut().flat_map(|world| &mut world.countries);
    texts.extend(countries.filter(|(_, at, _)| at.is_some()).map(|(name, ..)| name));
    if let Some(inset) = &mut layers.inset {
        texts.push(&mut inset.title);
        texts.extend(inset.names.iter_mut().map(|it| &mut it.name));
    }
    for place in layers.places.iter_mut().filter(|place| place.rank < 3) {
        texts.push(&mut place.name);
        texts.extend(&mut place.also);
    }
    texts
}
