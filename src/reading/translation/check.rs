//! The words of a language held against the record.

use std::collections::HashSet;

use crate::words::pieces;

use super::texts::texts;
use super::{LINE_BREAK, Translation};
use crate::reading::Parts;
use crate::reading::diagnostic::{Diagnostics, Place};
use crate::reading::entries::check_placeholders;
use crate::reading::schema::DividedFile;

impl Translation {
    pub(super) fn check(&self, parts: &Parts, file: &str, diagnostics: &mut Diagnostics) {
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
}
