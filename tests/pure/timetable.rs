//! The whole record in words, to be read from top to bottom: a change of the data shows here.

use std::fmt::Write as _;

use day_atlas::domain::Claim;

use day_atlas::text;

#[test]
fn the_timetable_is_as_agreed() {
    let atlas = crate::record::atlas();
    let mut out = String::new();
    for area in atlas.record().area_ids() {
        for account in atlas.record().account_ids() {
            writeln!(out, "{}, {}", atlas[area].name, atlas[account].name).unwrap();
            for period in atlas.periods(area, account) {
                let Claim { status, certainty, as_fact, sources, .. } = &period.held;
                let fact = as_fact.map(|fact| format!(", as a fact {}", fact.id()));
                let sources: Vec<_> = sources.iter().map(|id| atlas[*id].key.as_str()).collect();
                writeln!(
                    out,
                    "  {} to {}: {}; {}; certainty {}{}; {}",
                    text::in_full(atlas.words(), period.span.first()),
                    text::in_full(atlas.words(), period.span.last()),
                    text::control(&atlas, &period.held),
                    atlas[*status].key,
                    certainty.unwrap().id(),
                    fact.unwrap_or_default(),
                    sources.join(" "),
                )
                .unwrap();
            }
        }
    }
    crate::golden::assert_same("timetable.txt", &out);
}

#[test]
fn the_sentences_of_the_year_are_as_agreed() {
    let atlas = crate::record::atlas();
    let mut out = String::new();
    for epoch in atlas.epochs() {
        writeln!(
            out,
            "{} to {}",
            text::in_full(atlas.words(), epoch.span.first()),
            text::in_full(atlas.words(), epoch.span.last())
        )
        .unwrap();
        for view in atlas.record().views() {
            writeln!(
                out,
                "  {:9} {}",
                view.id(atlas.record()),
                text::sentence(&atlas, view, atlas.state(epoch.span.first()))
            )
            .unwrap();
        }
    }
    crate::golden::assert_same("sentences.txt", &out);
}

#[test]
fn the_events_are_as_agreed() {
    let day_atlas::reading::Parts { words, record, chronicle, .. } = crate::record::all_parts();
    let mut out = String::new();
    for event in &chronicle.events {
        let areas: Vec<_> = event.areas.iter().map(|id| record[*id].name.as_str()).collect();
        let sources: Vec<_> = event
            .sources
            .iter()
            .filter_map(|id| chronicle.source(*id))
            .map(|it| &*it.key)
            .collect();
        writeln!(
            out,
            "{}: {}\n  {}\n  {} · {} · {} · {}{}",
            text::when(&words, &event.when),
            event.title,
            event.summary,
            event.when.written(),
            if areas.is_empty() { "no district".to_owned() } else { areas.join(", ") },
            event.certainty.id(),
            sources.join(" "),
            event.disputed.as_ref().map(|it| format!("\n  Differs: {it}")).unwrap_or_default(),
        )
        .unwrap();
    }
    crate::golden::assert_same("events.txt", &out);
}

/// Since when, and until when, each district was held by who held it on a day, typed from the fact sheet: a new
/// situation, as when Kalbajar was cut off on 18 May, is no new holder.
#[test]
fn since_means_since_this_holder_held_it() {
    let atlas = crate::record::atlas();
    let whole = ("1992-01-01", "1992-12-31");
    let declared =
        [("1992-01-01", "1992-05-19"), ("1992-05-20", "1992-11-30"), ("1992-12-01", "1992-12-31")];
    let lachin = [("1992-01-01", "1992-05-17"), ("1992-05-18", "1992-12-31")];
    for day in [
        "1992-01-01",
        "1992-04-24",
        "1992-05-17",
        "1992-05-18",
        "1992-05-20",
        "1992-06-09",
        "1992-09-18",
        "1992-10-20",
        "1992-11-30",
        "1992-12-15",
    ] {
        for area in atlas.record().area_ids() {
            let key = atlas[area].key.as_str();
            let state = atlas.state(day.parse().unwrap()).of(area).unwrap();
            for account in atlas.record().account_ids() {
                let held = match (atlas[account].key.as_str(), key) {
                    ("declared", _) => &declared[..],
                    (_, "lachin") => &lachin[..],
                    _ => &[whole][..],
                };
                let expected = *held.iter().find(|(_, last)| day <= *last).unwrap();
                let found = atlas.held_through(area, account, &state[account]);
                let found = (found.first().to_string(), found.last().to_string());
                let found = (found.0.as_str(), found.1.as_str());
                assert_eq!(found, expected, "{key} on {day}, {}", atlas[account].key);
            }
        }
    }
}
