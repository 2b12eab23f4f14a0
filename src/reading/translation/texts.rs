//! What of a record is told in the page's language.

use crate::domain::{Account, Claim, Timeline};
use crate::reading::Parts;

/// Every text of the record that is told in the page's language.
pub(super) fn texts(parts: &mut Parts) -> Vec<&mut String> {
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
        let Account { name, short, summary, opening, inside, .. } = account;
        texts.extend([name, short, summary, opening, inside]);
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
