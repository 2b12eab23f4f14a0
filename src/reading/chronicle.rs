//! The files read beside the map: events and people.

use crate::domain::{Chronicle, Event, Person, Record, When};

use super::coverage::coverage;
use super::fault::{Faults, Place};
use super::folder::Folder;
use super::json::parse_if_there;
use super::keys::{Keys, all_known, numbered, plain};
use super::republic::Entries;
use super::schema::{EventFile, PersonFile};

/// Reads the chronicle; its sources are all that the folder has.
pub(super) fn chronicle(
    folder: &Folder,
    record: &Record,
    keys: &Keys,
    faults: &mut Faults,
) -> Option<Chronicle> {
    let events: Option<Vec<EventFile>> = parse_if_there(folder, "events.json", faults);
    let people: Option<Vec<PersonFile>> = parse_if_there(folder, "people.json", faults);
    let (events, people) = (events?, people?);
    plain(events.iter().map(|file| file.id.as_str()), "events.json", |_| (), faults);
    let ids =
        numbered(people.iter().map(|file| file.id.as_str()), "people.json", usize::from, faults);
    let mut told: Vec<Event> = Vec::new();
    for (i, file) in events.into_iter().enumerate() {
        let place = Place::file("events.json").at(i);
        told.extend(event(file, keys, &ids, &place, faults));
    }
    told.sort_by_key(|event| (event.when.span().first(), event.when.span().last()));
    let people = people.into_iter().enumerate().map(|(i, file)| {
        let place = Place::file("people.json").at(i);
        person(file, keys, &place, faults)
    });
    let people = people.collect();
    let entries = Entries { folder, keys };
    let comparisons = entries.comparisons(faults);
    let parts = entries.parts(comparisons.as_deref().unwrap_or_default(), faults);
    let (organisations, figures) = (entries.organisations(faults), entries.figures(faults));
    let (law, method) = (entries.notes("law.json", faults), entries.notes("method.json", faults));
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
    Some(Chronicle { coverage: coverage(folder, &told, faults)?, ..told })
}

fn event(
    file: EventFile,
    keys: &Keys,
    people: &std::collections::HashMap<String, usize>,
    place: &Place<'_>,
    faults: &mut Faults,
) -> Option<Event> {
    let when = file.when.parse::<When>();
    if when.is_err() {
        let expected = "a date of the EDTF subset in data/README.md";
        faults.add(&place.at("when"), expected, format_args!("{:?}", file.when));
    }
    faults.add_empty(&[("title", &file.title), ("summary", &file.summary)], place);
    let districts = keys.districts(&file.districts, &place.at("districts"), faults);
    let people = all_known(people, &file.people, "a person", &place.at("people"), faults);
    Some(Event {
        sources: keys.evidence(&file.sources, &place.at("sources"), faults),
        key: file.id,
        when: when.ok()?,
        kind: file.kind,
        title: file.title,
        summary: file.summary,
        disputed: file.disputed,
        place: file.place,
        districts,
        people,
        in_article: file.in_article,
        certainty: file.certainty,
    })
}

fn person(file: PersonFile, keys: &Keys, place: &Place<'_>, faults: &mut Faults) -> Person {
    faults.add_empty(&[("name", &file.name), ("role", &file.role)], place);
    Person {
        sources: keys.evidence(&file.sources, &place.at("sources"), faults),
        key: file.id,
        name: file.name,
        variants: file.variants,
        role: file.role,
        dates: file.dates,
        note: file.note,
        in_article: file.in_article,
    }
}
