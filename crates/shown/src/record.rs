//! All of a file as a record and its geography.

use dated::Opened;
use day_atlas::domain::{AccountId, ByAccount, Divided, Record, Status, stem, ticks};
use day_atlas::geometry::{Layers, Shape};
use day_atlas::words::Words;
use geo::Rect;

use crate::Titled;
use crate::accounts::Accounts;
use crate::areas::Tells;
use crate::authorities::Authorities;
use crate::basemap::basemap;
use crate::days::{day, span, stops, unit};
use crate::extent::extent;
use crate::things::things;
use crate::thinning::thinned;

/// The record of a file, and its geography.
pub(crate) fn record(opened: &Opened, titled: &Titled, words: &Words) -> (Record, Layers) {
    let span = span(opened);
    let accounts = Accounts::of(opened);
    let things = things(opened, span, &accounts);
    let authorities = Authorities::of(opened, &things, words);
    let extent = extent(things.iter().flat_map(|thing| &thing.outlines).map(|(_, shape)| shape));
    let mut record = Record {
        ticks: ticks(span, words),
        title: titled.title.clone(),
        stem: stem(&titled.title),
        subtitle: String::new(),
        description: titled.title.clone(),
        span,
        opens_on: opened.opens_on.map_or_else(|| span.first(), |it| span.clamp(day(it))),
        precision: unit(opened.precision.into()),
        stops: stops(opened, span),
        roads_open: None,
        accounts: accounts.listed(&titled.title, words),
        story: None,
        law: String::new(),
        accuracy: String::new(),
        credits: Vec::new(),
        authorities: authorities.list.clone(),
        statuses: vec![held()],
        areas: Vec::new(),
        events: Vec::new(),
        sources: Vec::new(),
    };
    record.statuses.extend(opened.found.shared.as_ref().map(|_| divided()));
    let tells = Tells {
        features: &opened.features,
        authorities: &authorities,
        ids: record.authority_ids().collect(),
        status: record.status_ids().next(),
        divided: record.status_ids().nth(1),
        accounts: ByAccount::of(&record, AccountId::index),
    };
    let told = things.into_iter().enumerate().filter_map(|(place, thing)| {
        let area = tells.area(place, &thing)?;
        let shapes = thing.outlines.into_iter().map(|(_, shape)| shape);
        Some((area, (thing.name, shapes.collect::<Vec<_>>())))
    });
    let (areas, drawn): (Vec<_>, Vec<_>) = told.unzip();
    record.areas = areas;
    (record, layers(extent, thinned(drawn, extent)))
}

/// The only term: a file does not say how a thing is held.
fn held() -> Status {
    Status {
        key: "held".to_owned(),
        name: "held".to_owned(),
        meaning: String::new(),
        divided: None,
        aside: None,
    }
}

/// How a thing is held that two kinds share: both stand beside it.
fn divided() -> Status {
    let both = || "{a} + {b}".to_owned();
    let said = || "({a} + {b})".to_owned();
    let divided = Divided {
        name: both(),
        said: [said(), said()],
        from: both(),
        to: "→ {a} + {b}".to_owned(),
    };
    Status {
        key: "divided".to_owned(),
        name: "divided".to_owned(),
        divided: Some(divided),
        ..held()
    }
}

/// What is drawn: areas, and beneath them what says where in the world they are.
fn layers(extent: Rect, areas: Vec<(String, Vec<Shape>)>) -> Layers {
    let (sea, graticule) = basemap(extent);
    Layers {
        extent,
        areas,
        lands: Vec::new(),
        sea,
        graticule,
        borders: Vec::new(),
        lakes: Vec::new(),
        rivers: Vec::new(),
        roads: Vec::new(),
        places: Vec::new(),
        world: None,
        inset: None,
    }
}
