//! The record's files, put together.

use std::collections::HashMap;

use geo::{MultiPolygon, Rect};

use crate::domain::{
    ALL_ACCOUNTS, Account, AccountId, AreaId, AuthorityId, Credit, Day, DaySpan, Record, SourceId,
    StatusId, Stops, Story, Unit, Verb, stem, ticks,
};
use crate::geometry::{InsetFrame, InsetName};
use crate::words::{ENGLISH, Words};

use super::areas::{area, in_order, matched};
use super::control;
use super::dates::{day, days};
use super::defaults;
use super::diagnostic::{Diagnostics, Place};
use super::entries::{authority, check_placeholders, link, source, status};
use super::folder::Folder;
use super::json::{parse, parse_if_there, parse_or};
use super::keys::{Keys, numbered, plain, plain_at};
use super::outlines;
use super::ring::{Bounds, extent_of};
use super::schema::{
    AccountFile, AreaFile, AuthorityFile, ControlFile, CreditFile, InsetFile, InsetNameFile,
    RecordFile, SourceFile, StatusFile,
};
use super::weight::Weights;

/// What the record's own files give.
pub(super) struct Read {
    pub record: Record,
    /// What its map shows, in degrees.
    pub extent: Rect,
    /// A part of it to be shown at a larger scale.
    pub inset: Option<InsetFrame>,
    /// Its areas' names and outlines, in its order.
    pub outlines: Vec<(String, Vec<MultiPolygon>)>,
    /// The ids that other files may name.
    pub keys: Keys,
}

/// Reads the record, and the outlines of its areas. What one file lacks hides no fault of another.
pub(super) fn record(folder: &Folder, diagnostics: &mut Diagnostics) -> Option<Read> {
    let file: Option<RecordFile> = parse(folder, "record.json", diagnostics);
    let control: Option<ControlFile> = parse(folder, "control.json", diagnostics);
    let authorities: Option<Vec<AuthorityFile>> =
        parse_or(folder, "authorities.json", diagnostics, || {
            control.as_ref().map(defaults::authorities).unwrap_or_default()
        });
    let statuses: Option<Vec<StatusFile>> =
        parse_or(folder, "statuses.json", diagnostics, defaults::statuses);
    let sources: Option<Vec<SourceFile>> = parse_if_there(folder, "sources.json", diagnostics);
    let span = file.as_ref().and_then(|file| span(file, diagnostics));
    let extent = file.as_ref().and_then(|file| file.extent);
    let extent =
        extent.and_then(|it| extent_of(it, &Place::file("record.json").at("frame"), diagnostics));
    let outlined = outlines::outlines(folder, span, extent, diagnostics);
    let areas: Option<Vec<AreaFile>> = parse_or(folder, "districts.json", diagnostics, || {
        outlined.as_ref().map(|(outlined, _)| defaults::areas(outlined)).unwrap_or_default()
    });
    let (file, control, span) = (file?, control?, span?);
    let (authorities, statuses, sources, areas) = (authorities?, statuses?, sources?, areas?);

    let keys = keys(&authorities, &statuses, &sources, file.weigh_sources, diagnostics);
    check_accounts(&file.accounts, diagnostics);
    let opens_on = opens_on(&file, span, diagnostics);
    let top = Place::file("record.json");
    let roads_open = file.roads_open.as_ref();
    let roads_open = roads_open.and_then(|it| day(it, &top.at("roads_open"), diagnostics));
    if let Some(day) = roads_open.filter(|day| !span.contains(*day)) {
        diagnostics.add(&top.at("roads_open"), format_args!("a day within {span}"), day);
    }
    let inset = file.inset.as_ref().and_then(|it| inset(it, &top.at("inset"), diagnostics));
    let (outlined, extent) = outlined?;
    let mut outlined = matched(&areas, outlined, diagnostics);
    let timelines =
        control::timelines(&control, &areas, &outlined, &file.accounts, &keys, diagnostics);
    // One whose own files have faults is known: what names it has none.
    let known: Vec<String> = areas.iter().map(|file| file.id.clone()).collect();
    let ordered = in_order(areas, file.area_order.as_deref(), diagnostics);
    let mut drawn = Vec::new();
    let areas = ordered.into_iter().filter_map(|(position, file)| {
        let timelines = timelines.get(&file.id)?;
        // One without an outline has been told; that it is no area would be told falsely.
        let (name, dated) =
            outlined.remove(&file.id).map(|it| (it.name, it.outlines)).unwrap_or_default();
        let (days, shapes): (Vec<_>, _) = dated.into_iter().unzip();
        let area = area(file, position, days, timelines.clone(), &keys, diagnostics);
        drawn.push((name.unwrap_or_else(|| area.name.clone()), shapes));
        Some(area)
    });
    let areas = areas.collect();
    let record = Record {
        areas,
        opens_on: opens_on?,
        roads_open,
        authorities: listed(authorities, |(i, file)| authority(i, file, &keys, diagnostics)),
        statuses: listed(statuses, |(i, file)| status(i, file, diagnostics)),
        sources: listed(sources, |(i, file)| source(i, file, diagnostics)),
        ..told(file, span, diagnostics)
    };
    let known = known.into_iter().map(|key| (key, AreaId::at(0)));
    let areas = record.area_ids().map(|id| (record[id].key.clone(), id));
    let areas = known.chain(areas).collect();
    Some(Read { record, extent, inset, outlines: drawn, keys: Keys { areas, ..keys } })
}

/// What the record says of itself, without its lists.
fn told(file: RecordFile, span: DaySpan, diagnostics: &mut Diagnostics) -> Record {
    let alone = file.accounts.len() == 1;
    let mut record = Record {
        ticks: ticks(span, &Words::of(&ENGLISH)),
        stem: stem(&file.title),
        title: file.title,
        subtitle: file.subtitle,
        description: file.description,
        span,
        opens_on: span.first(),
        precision: Unit::Day,
        stops: Stops::Every(Unit::Day),
        roads_open: None,
        accounts: file.accounts.into_iter().map(|file| account(file, alone)).collect(),
        story: file.story.map(|it| Story { name: it.title, summary: it.summary }),
        law: String::new(),
        accuracy: file.accuracy,
        credits: listed(file.credits, |(i, file)| credit(i, file, diagnostics)),
        authorities: Vec::new(),
        statuses: Vec::new(),
        areas: Vec::new(),
        events: Vec::new(),
        sources: Vec::new(),
    };
    if record.description.is_empty() {
        record.description = record.headline();
    }
    record
}

/// A part of the map at a larger scale.
fn inset(file: &InsetFile, place: &Place<'_>, diagnostics: &mut Diagnostics) -> Option<InsetFrame> {
    let extent = extent_of(file.extent, &place.at("frame"), diagnostics)?;
    let bounds = Bounds { extent };
    let name = |(i, it): (usize, &InsetNameFile)| {
        let at = place.at("names").at(i).at("at");
        let at = bounds.point(&it.at.into(), &at, diagnostics)?.into();
        let (name, side, while_roads_open) = (it.name.clone(), it.side, it.while_roads_open);
        Some(InsetName { name, at, side, while_roads_open })
    };
    let names = file.names.iter().enumerate().filter_map(name).collect();
    Some(InsetFrame { title: file.title.clone(), extent, names })
}

fn listed<F, T>(files: Vec<F>, make: impl FnMut((usize, F)) -> T) -> Vec<T> {
    files.into_iter().enumerate().map(make).collect()
}

fn keys(
    authorities: &[AuthorityFile],
    statuses: &[StatusFile],
    sources: &[SourceFile],
    weighed: bool,
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
        places: None,
        sources: plain(
            sources.iter().map(|file| file.id.as_str()),
            "sources.json",
            SourceId::at,
            diagnostics,
        ),
        weights: weighed.then(|| Weights::of(sources, diagnostics)),
    }
}

fn span(file: &RecordFile, diagnostics: &mut Diagnostics) -> Option<DaySpan> {
    let place = Place::file("record.json").at("span");
    days((&file.span.first, &place.at("first")), (&file.span.last, &place.at("last")), diagnostics)
}

fn opens_on(file: &RecordFile, span: DaySpan, diagnostics: &mut Diagnostics) -> Option<Day> {
    let place = Place::file("record.json").at("opens_on");
    let Some(day) = file.opens_on.as_ref().map(|it| day(it, &place, diagnostics)) else {
        return Some(span.first());
    };
    let day = day?;
    if !span.contains(day) {
        diagnostics.add(&place, format_args!("a day within {span}"), day);
    }
    Some(day)
}

/// An account; where it does not say how it speaks, its name precedes what it says, unless it speaks alone.
fn account(file: AccountFile, alone: bool) -> Account {
    let AccountFile { id: key, name, short, summary, opening, inside, verb } = file;
    let said = || if alone { "{clauses}".to_owned() } else { format!("{name}: {{clauses}}") };
    let [opening, inside] = [opening, inside].map(|it| it.unwrap_or_else(said));
    let short = short.unwrap_or_else(|| name.clone());
    Account { key, opening, inside, name, short, summary, verb: verb.unwrap_or(Verb::Holds) }
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
        for (field, text) in [("opening", &file.opening), ("inside", &file.inside)] {
            if let Some(text) = text {
                check_placeholders(text, &["clauses"], &place.at(field), diagnostics);
            }
        }
    }
}

/// A credit; a licence is named and linked, or neither.
fn credit(i: usize, file: CreditFile, diagnostics: &mut Diagnostics) -> Credit {
    let place = Place::file("record.json").at("credits").at(i);
    if file.licence.is_some() != file.link.is_some() {
        let found = if file.link.is_some() { "a link alone" } else { "a licence alone" };
        diagnostics.add(&place, "a licence with its link, or neither", found);
    }
    if let Some(to) = &file.link {
        link(to, &place.at("link"), diagnostics);
    }
    Credit { text: file.text, licence: file.licence.zip(file.link) }
}
