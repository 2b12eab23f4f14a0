//! The first-order divisions of the world, with made-up control: what becomes of the cost when areas are many.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use day_atlas::domain::{
    Area, AuthorityId, ByAccount, Certainty, Claim, Control, Names, Record, Timeline,
};
use day_atlas::drawing::symbology;
use day_atlas::edition::Edition;
use day_atlas::geometry::{self, Fit, ShapeKind, ShapePath, Units, Viewport, ring_path};
use day_atlas::words::{ENGLISH, Words};
use geo::{BoundingRect as _, Coord, CoordsIter as _, MultiPolygon, Polygon, Rect, Simplify as _};
use publish::paths::Paths;
use serde_json::{Value, json};

use crate::scene::{Fill, Scene, clockwise};

/// How many points an area may have: more would measure only the rasteriser.
const POINTS: usize = 60;
/// How often an area changes hands in the year.
const CHANGES: usize = 12;

/// An area and its changes: the place of an authority in the record, from a day (index) on.
struct Country {
    key: String,
    shape: MultiPolygon,
    steps: Vec<(u32, usize)>,
}

/// So many areas spread over the world.
pub(crate) fn scene(paths: &Paths, areas: usize) -> Result<Scene> {
    let areas = read(paths, areas)?;
    let atlas = edition_of(paths, &areas)?.atlas();
    let colours: Vec<_> =
        atlas.record().authorities.iter().map(|authority| authority.colour.light.clone()).collect();
    let fill = |(day, authority): &(u32, usize)| {
        let colour = colours[*authority].clone();
        (*day, Fill { svg: colour.clone(), solid: colour })
    };
    let fills: Vec<_> = areas
        .iter()
        .map(|area| (area.key.clone(), area.steps.iter().map(fill).collect::<Vec<_>>()))
        .collect();
    let extent = extent();
    let geometry::Scene { areas: shapes, viewport, .. } = scene_of(&areas);
    let opens = atlas.span().index_of(atlas.record().opens_on);
    let mut map = String::new();
    for (path, (key, fills)) in shapes.iter().zip(&fills) {
        let fill = fills.iter().rfind(|(day, _)| *day <= opens).map_or("", |(_, fill)| &fill.svg);
        map.extend(["<path class=\"area\" data-area=\"", key, "\" fill=\"", fill]);
        let path: String = path.iter().map(|it| it.d.as_str()).collect();
        map.extend(["\" d=\"", &path, "\"/>"]);
    }
    let map = format!(
        "<svg class=\"map\" viewBox=\"0 0 {} {}\">{map}</svg>",
        viewport.width, viewport.height
    );
    let accounts = atlas.record().accounts.len();
    Ok(Scene {
        count: areas.len(),
        accounts,
        areas: json!({
            "type": "FeatureCollection",
            "features": areas.iter().map(feature).collect::<Vec<_>>(),
        }),
        backdrop: json!({"type": "FeatureCollection", "features": []}),
        extent: [[extent.min().x, extent.min().y], [extent.max().x, extent.max().y]],
        fills: std::iter::repeat_n(fills, accounts).flatten().collect(),
        sentences: vec![(0, String::new())],
        paints: String::new(),
        style: symbology::stylesheet(atlas.record()),
        map: map.repeat(accounts),
        lanes: String::new(),
        opens,
        steps: (100, 160),
    })
}

/// The edition of our own plate of the same areas.
pub(crate) fn edition(paths: &Paths, areas: usize) -> Result<Edition> {
    edition_of(paths, &read(paths, areas)?)
}

fn edition_of(paths: &Paths, areas: &[Country]) -> Result<Edition> {
    let words = Words::of(&ENGLISH);
    Ok(Edition { words, record: record(paths, areas)?, scene: scene_of(areas) })
}

fn extent() -> Rect {
    Rect::new(Coord { x: -180.0, y: -57.0 }, Coord { x: 180.0, y: 80.0 })
}

fn scene_of(areas: &[Country]) -> geometry::Scene {
    let fit = Fit::new(extent(), 510.0);
    let path = |area: &Country| ShapePath {
        kind: ShapeKind::Area,
        d: ring_path(&fit.viewport_from_degrees(&area.shape)),
    };
    let [width, height] = [fit.width(), fit.height()].map(Units::from);
    geometry::Scene {
        viewport: Viewport { width, height },
        areas: areas.iter().map(|area| vec![path(area)]).collect(),
        ..geometry::Scene::default()
    }
}

fn feature(area: &Country) -> Value {
    let rounded = |coord: &Coord| [coord.x, coord.y].map(|it| (it * 100.0).round() / 100.0);
    let ring = |polygon: &Polygon| [polygon.exterior().0.iter().map(rounded).collect::<Vec<_>>()];
    let mut geometry = json!({
        "type": "MultiPolygon",
        "coordinates": area.shape.0.iter().map(ring).collect::<Vec<_>>(),
    });
    clockwise(&mut geometry);
    json!({
        "type": "Feature",
        "id": area.key,
        "properties": {"key": area.key, "name": area.key},
        "geometry": geometry,
    })
}

/// The record of the page with other areas.
fn record(paths: &Paths, areas: &[Country]) -> Result<Record> {
    let (_, edition) = publish::contents(&paths.data)?;
    let mut record = edition.record;
    let (Some(status), Some(source)) = (record.status_ids().next(), record.source_ids().next())
    else {
        anyhow::bail!("the record has no status or no source");
    };
    let authorities: Vec<AuthorityId> = record.authority_ids().collect();
    let claim = |authority: usize| Claim {
        control: Control::Held(authorities[authority]),
        status,
        certainty: Some(Certainty::High),
        as_fact: None,
        text: String::new(),
        note: None,
        differs: None,
        sources: vec![source],
        properties: Vec::new(),
    };
    let (span, accounts) = (record.span, ByAccount::of(&record, |_| ()));
    let area = |country: &Country| {
        let change = |(day, authority): &(u32, usize)| (span.day_at(*day), claim(*authority));
        let first = claim(country.steps[0].1);
        let changes = country.steps.iter().skip(1).map(change).collect();
        let timeline = Timeline::new(first, changes).expect("days that increase");
        Area {
            key: country.key.clone(),
            name: country.key.clone(),
            subject: country.key.clone(),
            names: Names { english: country.key.clone(), others: Vec::new() },
            other_names: Vec::new(),
            seat: None,
            area_km2: None,
            population: None,
            figures: Vec::new(),
            outlines: vec![span],
            control: accounts.map(|()| timeline.clone()),
        }
    };
    record.areas = areas.iter().map(area).collect();
    record.events = Vec::new();
    Ok(record)
}

/// The areas, generalised, each with changes at random days, always the same.
fn read(paths: &Paths, count: usize) -> Result<Vec<Country>> {
    let shapes = outlines(paths, count)?;
    let mut random = Random(1992);
    let area = |(i, shape): (usize, &MultiPolygon)| Country {
        key: format!("a{i}"),
        shape: generalised(shape),
        steps: history(&mut random, CHANGES, 365, 4),
    };
    Ok(shapes.iter().enumerate().map(area).collect())
}

/// So many areas as they are drawn in the files, spread over these, so that a few are as far apart as many.
pub(crate) fn outlines(paths: &Paths, count: usize) -> Result<Vec<MultiPolygon>> {
    let folder = paths.root.join("target/bench/world");
    let mut files: Vec<PathBuf> = find(&folder)?;
    files.sort();
    let mut shapes = Vec::new();
    for file in files {
        let Ok(collection) = fs::read_to_string(file)?.parse::<geojson::FeatureCollection>() else {
            continue;
        };
        for feature in collection.features {
            let Some(geometry) = feature.geometry else { continue };
            shapes.push(match geo::Geometry::try_from(geometry)? {
                geo::Geometry::Polygon(polygon) => MultiPolygon(vec![polygon]),
                geo::Geometry::MultiPolygon(shape) => shape,
                _ => continue,
            });
        }
    }
    let all = shapes.len();
    anyhow::ensure!(all >= count, "{all} areas in {}, {count} wanted", folder.display());
    Ok((0..count).map(|i| shapes[i * all / count].clone()).collect())
}

/// Who of so many holders has an area from which day (index) on: so many changes on random days up to the last, each to
/// another holder.
pub(crate) fn history(
    random: &mut Random,
    changes: usize,
    last: u32,
    holders: u32,
) -> Vec<(u32, usize)> {
    let mut days: Vec<u32> = Vec::new();
    while days.len() < changes {
        let day = 1 + random.below(last);
        if !days.contains(&day) {
            days.push(day);
        }
    }
    days.sort_unstable();
    let mut holder = random.below(holders);
    let mut steps = vec![(0, holder as usize)];
    for day in days {
        holder = (holder + 1 + random.below(holders - 1)) % holders;
        steps.push((day, holder as usize));
    }
    steps
}

fn find(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder)
        .with_context(|| format!("{} is not there: cargo xtask bench", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(find(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "geojson") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The largest parts of an area, in few enough points.
fn generalised(shape: &MultiPolygon) -> MultiPolygon {
    let size = |polygon: &Polygon| {
        polygon.bounding_rect().map_or(0.0, |rect| rect.width() * rect.height())
    };
    let mut polygons: Vec<_> =
        shape.0.iter().map(|polygon| Polygon::new(polygon.exterior().clone(), vec![])).collect();
    polygons.sort_by(|a, b| size(b).total_cmp(&size(a)));
    polygons.truncate(6);
    let mut shape = MultiPolygon(polygons);
    let mut tolerance = 0.005;
    while shape.coords_count() > POINTS && tolerance < 8.0 {
        shape = shape.simplify(tolerance);
        tolerance *= 1.5;
    }
    shape
}

/// A linear congruential generator (Knuth's MMIX): the same numbers everywhere.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(end)) as u32
    }
}
