//! The record's files, put together.

use geo::{Coord, Rect};

use crate::domain::{
    Account, Authority, AuthorityId, ByBasis, Certainty, Colour, Credit, Day, DaySpan, District,
    DistrictId, Extent, Figure, Names, Record, Source, SourceId, Status, StatusId,
};

use super::control;
use super::fault::{Faults, Place};
use super::folder::Folder;
use super::json::parse;
use super::keys::{Keys, numbered, plain};
use super::schema::{
    AccountFile, AuthorityFile, ControlFile, CreditFile, DistrictFile, ExtentFile, RecordFile,
    SourceFile, StatusFile, StatusKind,
};

/// Reads the record and the frame of its map, in degrees.
pub(super) fn record(folder: &Folder, faults: &mut Faults) -> Option<(Record, Rect)> {
    let file: Option<RecordFile> = parse(folder, "record.json", faults);
    let authorities: Option<Vec<AuthorityFile>> = parse(folder, "authorities.json", faults);
    let statuses: Option<Vec<StatusFile>> = parse(folder, "statuses.json", faults);
    let sources: Option<Vec<SourceFile>> = parse(folder, "sources.json", faults);
    let districts: Option<Vec<DistrictFile>> = parse(folder, "districts.json", faults);
    let control: Option<ControlFile> = parse(folder, "control.json", faults);
    let (file, authorities, statuses, sources, districts, control) =
        (file?, authorities?, statuses?, sources?, districts?, control?);

    let keys = keys(&authorities, &statuses, &sources, faults);
    let span = span(&file, faults);
    let frame = frame(file.frame, faults);
    let (span, opens_on) = (span?, opens_on(&file, span?, faults)?);
    let timelines = control::timelines(&control, &districts, span, &keys, faults);
    let ordered = in_order(districts, &file.district_order, faults);
    let districts = ordered.into_iter().filter_map(|(position, file)| {
        let timelines = timelines.get(&file.id)?.clone();
        Some(district(file, position, timelines, &keys, faults))
    });
    let record = Record {
        districts: districts.collect(),
        title: file.title,
        subtitle: file.subtitle,
        description: file.description,
        span,
        opens_on,
        accounts: ByBasis {
            declared: account(file.accounts.declared),
            ground: account(file.accounts.ground),
        },
        accuracy: file.accuracy,
        credits: file.credits.into_iter().map(credit).collect(),
        authorities: listed(authorities, |(i, file)| authority(i, file, &keys, faults)),
        statuses: listed(statuses, |(i, file)| status(i, file, faults)),
        sources: listed(sources, |(i, file)| source(i, file, faults)),
    };
    Some((record, frame?))
}

fn listed<F, T>(files: Vec<F>, make: impl FnMut((usize, F)) -> T) -> Vec<T> {
    files.into_iter().enumerate().map(make).collect()
}

fn keys(
    authorities: &[AuthorityFile],
    statuses: &[StatusFile],
    sources: &[SourceFile],
    faults: &mut Faults,
) -> Keys {
    let status_keys = statuses.iter().map(|file| file.id.as_str());
    let status_ids = numbered(status_keys, "statuses.json", StatusId::at, faults);
    let kind = |id: StatusId| statuses.get(id.index()).map(|file| (id, file.kind));
    Keys {
        authorities: plain(
            authorities.iter().map(|file| file.id.as_str()),
            "authorities.json",
            AuthorityId::at,
            faults,
        ),
        statuses: status_ids.into_iter().filter_map(|(key, id)| Some((key, kind(id)?))).collect(),
        sources: plain(
            sources.iter().map(|file| file.id.as_str()),
            "sources.json",
            SourceId::at,
            faults,
        ),
    }
}

/// Reads a date; a text that is none, or a date that does not exist, is a fault.
pub(super) fn day(text: &str, place: &Place<'_>, faults: &mut Faults) -> Option<Day> {
    let day = text.parse::<Day>();
    day.map_err(|why| faults.add(place, "a date YYYY-MM-DD", format_args!("{text:?}, {why}"))).ok()
}

/// Reads a span; an end before the start is a fault.
pub(super) fn days(
    (first, first_place): (&str, &Place<'_>),
    (last, last_place): (&str, &Place<'_>),
    faults: &mut Faults,
) -> Option<DaySpan> {
    let (start, end) = (day(first, first_place, faults), day(last, last_place, faults));
    let span = DaySpan::new(start?, end?);
    if span.is_err() {
        faults.add(last_place, format_args!("a date not before {first}"), last);
    }
    span.ok()
}

fn span(file: &RecordFile, faults: &mut Faults) -> Option<DaySpan> {
    let place = Place::file("record.json").at("span");
    days((&file.span.first, &place.at("first")), (&file.span.last, &place.at("last")), faults)
}

fn opens_on(file: &RecordFile, span: DaySpan, faults: &mut Faults) -> Option<Day> {
    let place = Place::file("record.json").at("opens_on");
    let day = day(&file.opens_on, &place, faults)?;
    if !span.contains(day) {
        faults.add(&place, format_args!("a day within {span}"), day);
    }
    Some(day)
}

fn frame([west, south, east, north]: [f64; 4], faults: &mut Faults) -> Option<Rect> {
    let on_earth = west < east
        && south < north
        && west >= -180.0
        && east <= 180.0
        && south >= -85.0
        && north <= 85.0;
    if !on_earth {
        let found = format!("[{west}, {south}, {east}, {north}]");
        faults.add(
            &Place::file("record.json").at("frame"),
            "[west, south, east, north] in degrees",
            found,
        );
    }
    on_earth.then(|| Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north }))
}

/// The districts in the order of the list, with their positions in their file.
fn in_order(
    districts: Vec<DistrictFile>,
    order: &[String],
    faults: &mut Faults,
) -> Vec<(usize, DistrictFile)> {
    let place = Place::file("record.json").at("district_order");
    let _ = plain(
        districts.iter().map(|file| file.id.as_str()),
        "districts.json",
        DistrictId::at,
        faults,
    );
    for (i, key) in order.iter().enumerate() {
        if !districts.iter().any(|file| file.id == *key) {
            faults.add(
                &place.at(i),
                "the id of a district",
                format_args!("{key:?}, which is none"),
            );
        }
    }
    let mut ranked: Vec<_> = districts.into_iter().enumerate().collect();
    for (_, file) in &ranked {
        if !order.contains(&file.id) {
            faults.add(&place, format_args!("{:?} in the list", file.id), "a list without it");
        }
    }
    ranked.sort_by_key(|(_, file)| order.iter().position(|key| *key == file.id));
    ranked
}

fn account(file: AccountFile) -> Account {
    Account { name: file.name, summary: file.summary }
}

fn credit(file: CreditFile) -> Credit {
    Credit { text: file.text, licence: file.licence.zip(file.link) }
}

fn authority(i: usize, file: AuthorityFile, keys: &Keys, faults: &mut Faults) -> Authority {
    let place = Place::file("authorities.json").at(i);
    for (theme, colour) in [("light", &file.colour.light), ("dark", &file.colour.dark)] {
        let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
        if !digits.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit())) {
            faults.add(
                &place.at("colour").at(theme),
                "a colour #RRGGBB",
                format_args!("{colour:?}"),
            );
        }
    }
    Authority {
        sources: keys.evidence(&file.sources, &place.at("sources"), faults),
        key: file.id,
        name: file.name,
        short: file.short,
        in_sentence: file.in_sentence,
        note: file.note,
        colour: Colour { light: file.colour.light, dark: file.colour.dark },
    }
}

fn status(i: usize, file: StatusFile, faults: &mut Faults) -> Status {
    if (file.kind == StatusKind::Divided) != file.between.is_some() {
        let place = Place::file("statuses.json").at(i).at("between");
        let found = file.between.as_deref().unwrap_or("none");
        faults.add(&place, "the words that join two holders, for a divided status only", found);
    }
    Status { key: file.id, meaning: file.meaning, between: file.between, aside: file.aside }
}

fn source(i: usize, file: SourceFile, faults: &mut Faults) -> Source {
    let place = Place::file("sources.json").at(i);
    for (field, text) in [("publisher", &file.publisher), ("title", &file.title)] {
        if text.trim().is_empty() {
            faults.add(&place.at(field), "a text", "an empty one");
        }
    }
    for (n, link) in file.links.iter().enumerate() {
        if !(link.starts_with("https://") || link.starts_with("http://")) {
            faults.add(&place.at("links").at(n), "an address http(s)://", format_args!("{link:?}"));
        }
    }
    let read = match file.read {
        ExtentFile::Whole => Extent::Whole,
        ExtentFile::Excerpt => Extent::Excerpt,
        ExtentFile::Abstract => Extent::Abstract,
        ExtentFile::Reference => Extent::Reference,
    };
    let SourceFile { id: key, publisher, title, year, kind, links, .. } = file;
    Source { key, publisher, title, year, kind, read, links }
}

fn district(
    file: DistrictFile,
    position: usize,
    control: ByBasis<control::ClaimLine>,
    keys: &Keys,
    faults: &mut Faults,
) -> District {
    let place = Place::file("districts.json").at(position);
    let mut figure = |value, field: &str, sources: &[String]| Figure {
        value,
        sources: keys.evidence(sources, &place.at(field).at("sources"), faults),
    };
    let area_km2 = figure(file.area.km2, "area", &file.area.sources);
    let population = figure(file.population.people, "population", &file.population.sources);
    if !file.names.contains_key("en") {
        faults.add(&place.at("names"), "a name in English, \"en\"", "none");
    }
    District {
        names: names(&file),
        key: file.id,
        seat: file.seat,
        area_km2,
        population,
        population_year: file.population.year,
        control,
    }
}

fn names(file: &DistrictFile) -> Names {
    let sure = |language: &str| file.names_confidence.get(language) == Some(&Certainty::High);
    let others = file.names.iter().filter(|(language, _)| *language != "en");
    Names {
        english: file.names.get("en").cloned().unwrap_or_default(),
        others: others.map(|(lang, name)| (lang.clone(), name.clone(), !sure(lang))).collect(),
    }
}
