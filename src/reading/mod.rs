//! From a folder of files to an edition: everything is read and checked, every fault is told.
//!
//! The forms of the files and the rules they obey are in `data/README.md`.

mod areas;
mod chronicle;
mod cited;
mod contradiction;
mod control;
mod coverage;
mod dates;
mod defaults;
mod diagnostic;
mod entries;
mod feature;
mod folder;
mod json;
mod keys;
mod layers;
mod lines;
mod lint;
mod outlines;
mod record;
mod republic;
mod ring;
mod schema;
mod simple;
mod told;
mod translation;
mod weight;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use folder::Folder;
pub use translation::Translation;

use crate::domain::{Atlas, Chronicle, Record};
use crate::edition::Edition;
use crate::geometry::{Layers, Scene};
use crate::words::{ENGLISH, LANGUAGES, Language, Words};

/// The files without which there is no map.
pub const REQUIRED: [&str; 3] = ["record.json", "control.json", "districts.geojson"];

/// The files that a folder may have besides.
pub const OPTIONAL: [&str; 19] = [
    "authorities.json",
    "statuses.json",
    "districts.json",
    "sources.json",
    "events.json",
    "people.json",
    "organisations.json",
    "republic.json",
    "claims.json",
    "article.json",
    "population.json",
    "law.json",
    "method.json",
    "surroundings.geojson",
    "borders.geojson",
    "water.geojson",
    "routes.geojson",
    "places.geojson",
    "locator.geojson",
];

/// Whether a record is read from a file of this name.
pub fn is_record_file(name: &str) -> bool {
    REQUIRED.contains(&name) || OPTIONAL.contains(&name) || translation::is_file(name)
}

/// A folder of data, checked but not drawn.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The words of the page around it.
    pub words: Words,
    /// What the map shows, with the sources it cites.
    pub record: Record,
    /// The geography.
    pub layers: Layers,
    /// What is read beside the map, with every source.
    pub chronicle: Chronicle,
    /// The languages it can be told in besides English.
    pub translations: Vec<Translation>,
    /// The same in languages for which it was made anew, not translated; these hold no others.
    pub others: Vec<Self>,
}

impl Parts {
    /// The same in another language; `None` when it is not told in it.
    pub fn told_in(&self, language: &Language) -> Option<Self> {
        if language.tag == ENGLISH.tag {
            return Some(self.alone());
        }
        if let Some(own) = self.others.iter().find(|it| it.words.tag == language.tag) {
            return Some(own.clone());
        }
        Some(self.translation(language)?.tell(language, self.alone()))
    }

    /// The languages it is told in, English first.
    pub fn languages(&self) -> Vec<Language> {
        let anew = |it: &Language| self.others.iter().any(|other| other.words.tag == it.tag);
        let told =
            |it: &Language| it.tag == ENGLISH.tag || anew(it) || self.translation(it).is_some();
        LANGUAGES.into_iter().filter(told).collect()
    }

    /// The same without the others.
    fn alone(&self) -> Self {
        let Self { words, record, layers, chronicle, translations, others: _ } = self;
        Self {
            words: words.clone(),
            record: record.clone(),
            layers: layers.clone(),
            chronicle: chronicle.clone(),
            translations: translations.clone(),
            others: Vec::new(),
        }
    }

    fn translation(&self, language: &Language) -> Option<&Translation> {
        self.translations.iter().find(|it| it.tag() == language.tag)
    }

    /// What the page's program is given.
    pub fn edition(&self) -> Edition {
        let (words, record) = (self.words.clone(), cited::without_unshown(self.record.clone()));
        Edition { words, record, scene: Scene::of(&self.layers) }
    }

    /// What is asked of it on every day.
    pub fn atlas(&self) -> Atlas {
        Atlas::new(self.words.clone(), self.record.clone())
    }
}

/// Reads and checks a folder of data.
///
/// # Errors
/// Every fault found, with file, place, what was expected and what was found.
pub fn read(folder: &Folder) -> Result<Parts, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    for (file, why) in folder.unreadable() {
        diagnostics.add(&diagnostic::Place::file(file), "text in UTF-8", why);
    }
    lint::check(folder, &mut diagnostics);
    translation::check_names(folder, &mut diagnostics);
    let parts = record::record(folder, &mut diagnostics).and_then(|read| {
        let record::Read { record, extent, inset, outlines, mut keys } = read;
        // A wrong day would contradict what it does not mean to.
        if diagnostics.is_empty() {
            contradiction::check(&record, &mut diagnostics);
        }
        let layers = layers::layers(folder, extent, inset, outlines, &keys, &mut diagnostics);
        keys.places = layers.as_ref().map(layers::place_ids);
        let chronicle = chronicle::chronicle(folder, &record, &keys, &mut diagnostics);
        let chronicle = chronicle?;
        let record = cited::keep_cited(told::tell(record, &chronicle));
        let mut layers = layers?;
        for spot in record.events.iter().flat_map(|event| &event.spots) {
            if let Some(place) = layers.places.get_mut(spot.place.index()) {
                place.of_event = true;
            }
        }
        let words = Words::of(&ENGLISH);
        let (translations, others) = (Vec::new(), Vec::new());
        let parts = Parts { words, record, layers, chronicle, translations, others };
        // Words are held against a record that is right; else one diagnostic would be told in every language.
        if !diagnostics.is_empty() {
            return Some(parts);
        }
        let translations = translation::translations(folder, &parts, &mut diagnostics);
        Some(Parts { translations, ..parts })
    });
    match parts {
        Some(parts) if diagnostics.is_empty() => Ok(parts),
        _ => {
            diagnostics.find_lines(folder);
            Err(diagnostics)
        }
    }
}
