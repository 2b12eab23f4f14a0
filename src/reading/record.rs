//! The record's files, put together.

use std::collections::HashMap;

use geo::{Coord, Rect};

use crate::domain::{
    ALL_ACCOUNTS, Account, AccountId, AuthorityId, Credit, Day, DaySpan, Record, SourceId,
    StatusId, Story, ticks,
};
use crate::words::{ENGLISH, Words};

use super::areas::{area, in_order};
use super::control;
use super::dates::{day, days};
use super::diagnostic::{Diagnostics, Place};
use super::entries::{authority, source, status};
use super::folder::Folder;
use super::json::parse;
use super::keys::{Keys, numbered, plain, plain_at};
use super::schema::{
    AccountFile, AreaFile, AuthorityFile, ControlFile, CreditFile, RecordFile, SourceFile,
    StatusFile,
};

/// Reads the record, the extent of its map in degrees, and the ids that other files may name.
pub(super) fn record(
    folder: &Folder,
    diagnostics: &mut Diagnostics,
) -> Option<(Record, Rect, Keys)> {
    let file: Option<RecordFile> = parse(folder, "record.json", diagnostics);
    let authorities: Option<Vec<AuthorityFile>> = parse(folder, "authorities.json", diagnostics);
    let statuses: Option<Vec<StatusFile>> = parse(folder, "statuses.json", diagnostics);
    let sources: Option<Vec<SourceFile>> = parse(folder, "sources.json", diagnostics);
    let areas: Option<Vec<AreaFile>> = parse(folder, "districts.json", diagnostics);
    let control: Option<ControlFile> = parse(folder, "control.json", diagnostics);
    let (file, authorities, statuses, sources, areas, control) =
        (file?, authorities?, statuses?, sources?, areas?, control?);

    let keys = keys(&authorities, &statuses, &sources, diagnostics);
    check_accounts(&file.accounts, diagnostics);
    let span = span(&file, diagnostics);
    let extent = extent(file.extent, diagnostics);
    let (span, opens_on) = (span?, opens_on(&file, span?, diagnostics)?);
    let timelines = control::timelines(&control, &areas, &file.accounts, span, &keys, diagnostics);
    let ordered = in_order(areas, &file.area_order, diagnostics);
    let areas = ordered.into_iter().filter_map(|(position, file)| {
        let timelines = timelines.get(&file.id)?.clone();
        Some(area(file, position, timelines, &keys, diagnostics))
    });
    let words = Words::of(&ENGLISH);
    let record = Record {
        ticks: ticks(span, &words),
        words,
        areas: areas.collect(),
        title: file.title,
        subtitle: file.subtitle,
        description: file.description,
        span,
        opens_on,
        accounts: file.accounts.into_iter().map(account).collect(),
        story: Story { name: file.story.title, summary: file.story.summary },
        law: String::new(),
        events: Vec::new(),
        accuracy: file.accuracy,
        credits: file.credits.into_iter().map(credit).collect(),
        authorities: listed(authorities, |(i, file)| authority(i, file, &keys, diagnostics)),
        statuses: listed(statuses, |(i, file)| status(i, file, diagnostics)),
        sources: listed(sources, |(i, file)| source(i, file, diagnostics)),
    };
    let areas = record.area_ids().map(|id| (record[id].key.clone(), id)).collect();
    Some((record, extent?, Keys { areas, ..keys }))
}

fn listed<F, T>(files: Vec<F>, make: impl FnMut((usize, F)) -> T) -> Vec<T> {
    files.into_iter().enumerate().map(make).collect()
}

fn keys(
    authorities: &[AuthorityFile],
    statuses: &[StatusFile],
    sources: &[SourceFile],
    diagnostics: &mut Diagnostics,
) -> Keys {
    let status_keys = statuses.iter().map(|file| file.id.as_str());
    let status_ids = numbered(status_keys, "statuses.json", StatusId::at, diagnostics);
    let kind = |id: StatusId| statuses.get(id.index()).map(|file| (id, file.kind));
    Keys {
        authorities: plain(
            authorities.iter().map(|file| file.id.as_str()),
            "authorities.json",
            AuthorityId::at,
            diagnostics,
        ),
        statuses: status_ids.into_iter().filter_map(|(key, id)| Some((key, kind(id)?))).collect(),
        areas: HashMap::new(),
        sources: plain(
            sources.iter().map(|file| file.id.as_str()),
            "sources.json",
            SourceId::at,
            diagnostics,
        ),
    }
}

fn span(file: &RecordFile, diagnostics: &mut Diagnostics) -> Option<DaySpan> {
    let place = Place::file("record.json").at("span");
    days((&file.span.first, &place.at("first")), (&file.span.last, &place.at("last")), diagnostics)
}

fn opens_on(file: &RecordFile, span: DaySpan, diagnostics: &mut Diagnostics) -> Option<Day> {
    let place = Place::file("record.json").at("opens_on");
    let day = day(&file.opens_on, &place, diagnostics)?;
    if !span.contains(day) {
        diagnostics.add(&place, format_args!("a day within {span}"), day);
    }
    Some(day)
}

fn extent([west, south, east, north]: [f64; 4], diagnostics: &mut Diagnostics) -> Option<Rect> {
    let on_earth = west < east
        && south < north
        && west >= -180.0
        && east <= 180.0
        && south >= -85.0
        && north <= 85.0;
    if !on_earth {
        let found = format!("[{west}, {south}, {east}, {north}]");
        diagnostics.add(
            &Place::file("record.json").at("frame"),
            "[west, south, east, north] in degrees",
            found,
        );
    }
    on_earth.then(|| Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north }))
}

fn account(file: AccountFile) -> Account {
    let AccountFile { id: key, name, summary, opening, inside, verb } = file;
    Account { key, name, summary, opening, inside, verb }
}

/// There must be an account, and none may bear the id of all of them.
fn check_accounts(files: &[AccountFile], diagnostics: &mut Diagnostics) {
    let top = Place::file("record.json").at("accounts");
    if files.is_empty() {
        diagnostics.add(&top, "at least one account", "none");
    }
    plain_at(files.iter().map(|file| file.id.as_str()), &top, AccountId::at, diagnostics);
    for (i, file) in files.iter().enumerate() {
        let place = top.at(i);
        if ALL_ACCOUNTS.contains(&file.id.as_str()) {
            let found = format_args!("{:?}, which stands for all accounts", file.id);
            diagnostics.add(&place.at("id"), "the id of one account", found);
        }
        diagnostics.add_empty(&[("name", &file.name), ("summary", &file.summary)], &place);
        for (field, text) in [("opening", &file.opening), ("inside", &file.inside)] {
            if !text.contains("{clauses}") {
                diagnostics.add(
                    &place.at(field),
                    "a text with {clauses} in it",
                    format_args!("{text:?}"),
                );
            }
        }
    }
}

fn credit(file: CreditFile) -> Credit {
    Credit { text: file.text, licence: file.licence.zip(file.link) }
}
