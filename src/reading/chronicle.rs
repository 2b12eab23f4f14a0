//! The files read beside the map: events and people.

use crate::domain::{Chronicle, EventEntry, Person, Record, Spot, When};

use super::coverage::coverage;
use super::diagnostic::{Diagnostics, Place};
use super::folder::Folder;
use super::json::parse_if_there;
use super::keys::{Keys, all_known, known, plain};
use super::republic::Entries;
use super::schema::{EventFile, PersonFile};

/// Reads the chronicle; its sources are all that the folder has.
pub(super) fn chronicle(
    folder: &Folder,
    record: &Record,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Option<Chronicle> {
    let events: Option<Vec<EventFile>> = parse_if_there(folder, "events.json", diagnostics);
    let people: Option<Vec<PersonFile>> = parse_if_there(folder, "people.json", diagnostics);
    let (events, people) = (events?, people?);
    plain(events.iter().map(|file| file.id.as_str()), "events.json", |_| (), diagnostics);
    let ids = plain(
        people.iter().map(|file| file.id.as_str()),
        "people.json",
        |at: u16| usize::from(at),
        diagnostics,
    );
    let mut told: Vec<EventEntry> = Vec::new();
    for (i, file) in events.into_iter().enumerate() {
        let place = Place::file("events.json").at(i);
        told.extend(event(file, keys, &ids, &place, diagnostics));
    }
    told.sort_by_key(|event| (event.when.span().first(), event.when.span().last()));
    let people = people.into_iter().enumerate().map(|(i, file)| {
        let place = Place::file("people.json").at(i);
        person(file, keys, &place, diagnostics)
    });
    let people = people.collect();
    let entries = Entries { folder, keys };
    let comparisons = entries.comparisons(diagnostics);
    let parts = entries.parts(comparisons.as_deref().unwrap_or_default(), diagnostics);
    let (organisations, figures) =
        (entries.organisations(diagnostics), entries.figures(diagnostics));
    let (law, method) =
        (entries.notes("law.json", diagnostics), entries.notes("method.json", diagnostics));
    let told = Chronicle {
        events: told,
        people,
        organisations: organisations?,
        parts: parts?,
        comparisons: comparisons?,
        figures: figures?,
        law: law?,
        method: method?,
        coverage: Vec::new(),
        sources: record.sources.clone(),
        files: folder.names().map(str::to_owned).collect(),
    };
    Some(Chronicle { coverage: coverage(folder, &told, diagnostics)?, ..told })
}

fn event(
    file: EventFile,
    keys: &Keys,
    people: &std::collections::HashMap<String, usize>,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<EventEntry> {
    let when = file.when.parse::<When>();
    if when.is_err() {
        let expected = "a date of the EDTF subset in data/README.md";
        diagnostics.add(&place.at("when"), expected, format_args!("{:?}", file.when));
    }
    if let (Some(why), false) = (&file.no_point, file.at.is_empty()) {
        diagnostics.add(&place.at("no_point"), "none beside \"at\"", format_args!("{why:?}"));
    }
    let spots = file.at.iter().filter_map(|(key, exactness)| {
        let places = keys.places.as_ref()?;
        let place = known(places, key, "a place", &place.at("at"), diagnostics)?;
        Some(Spot { place, exactness: *exactness })
    });
    let spots = spots.collect();
    let sources = keys.evidence(&file.sources, &place.at("sources"), diagnostics);
    keys.weigh(Some(file.certainty), &sources, &place.at("certainty"), diagnostics);
    let areas = keys.areas(&file.areas, &place.at("districts"), diagnostics);
    let people = all_known(people, &file.people, "a person", &place.at("people"), diagnostics);
    Some(EventEntry {
        sources,
        key: file.id,
        when: when.ok()?,
        kind: file.kind,
        title: file.title,
        summary: file.summary,
        disputed: file.disputed,
        place: file.place,
        spots,
        areas,
        people,
        in_article: file.in_article,
        certainty: file.certainty,
    })
}

fn person(
    file: PersonFile,
    keys: &Keys,
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) -> Person {
    Person {
        sources: keys.evidence(&file.sources, &place.at("sources"), diagnostics),
        key: file.id,
        name: file.name,
        variants: file.variants,
        role: file.role,
        dates: file.dates,
        note: file.note,
        in_article: file.in_article,
    }
}
