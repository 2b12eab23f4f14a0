//! A file as readers have them, made up and always the same: who might have held the first-order divisions of the world
//! over 130 years.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use day_atlas::domain::Day;
use geo::{CoordsIter as _, LineString, MultiPolygon, Polygon};
use publish::paths::Paths;
use serde_json::{Value, json};

use crate::scene::{Fill, Scene};
use crate::world::{Random, history, outlines};

/// A file and what it holds.
pub(crate) struct Made {
    pub(crate) path: PathBuf,
    pub(crate) features: usize,
    pub(crate) vertices: usize,
    pub(crate) bytes: f64,
    /// The same areas, in the same detail, for a library to draw: their days are steps.
    pub(crate) scene: Scene,
}

/// How many steps lead through all the days.
pub(crate) const STEPS: u32 = 60;

/// The years in which all this happens, both whole.
const YEARS: (i32, i32) = (1815, 1944);
/// Coordinates are written to a centimetre.
const DECIMALS: f64 = 1e7;
/// Who holds areas.
const HOLDERS: [(&str, &str); 8] = [
    ("Amber League", "#d9a441"),
    ("Birch Republic", "#6b9e5b"),
    ("Cedar Crown", "#3f7a6b"),
    ("Dale Union", "#8a6fb0"),
    ("Elm Duchy", "#b5654a"),
    ("Fern Assembly", "#5f8fc0"),
    ("Grove Council", "#c27ba0"),
    ("Heath Dominion", "#7f7f7f"),
];
/// What names of areas are made of.
const SYLLABLES: [&str; 20] = [
    "ba", "ce", "do", "fa", "gi", "ha", "jo", "ka", "le", "mi", "no", "pa", "ra", "si", "ta", "ul",
    "ve", "wo", "ya", "zu",
];

/// Writes a file of so many areas, each in two or three periods one after the other.
pub(crate) fn make(paths: &Paths, folder: &Path, areas: usize) -> Result<Made> {
    let shapes = outlines(paths, areas)?;
    let first = Day::new(YEARS.0, 1, 1)?;
    let last = Day::new(YEARS.1, 12, 31)?.since(first) as u32;
    let day = |index: u32| {
        let day = i32::try_from(index).ok().and_then(|index| first.checked_add(index));
        day.context("a day of the calendar")
    };
    let path = folder.join(format!("opened-{areas}.geojson"));
    let mut file = BufWriter::new(File::create(&path)?);
    file.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[\n")?;
    let mut random = Random(1815);
    let (mut features, mut vertices) = (0, 0);
    let (mut drawn, mut fills) = (Vec::new(), Vec::new());
    for (i, shape) in shapes.iter().enumerate() {
        let name = name(i);
        let geometry = geometry(shape);
        let text = geometry.to_string();
        let changes = 1 + random.below(2) as usize;
        let history = history(&mut random, changes, last, HOLDERS.len() as u32);
        for (turn, (begins, holder)) in history.iter().enumerate() {
            let ends = history.get(turn + 1).map_or(last, |(next, _)| next - 1);
            let properties = json!({
                "name": name,
                "controller": HOLDERS[*holder].0,
                "start_date": day(*begins)?.to_string(),
                "end_date": day(ends)?.to_string(),
            });
            let before = if features == 0 { "" } else { ",\n" };
            write!(
                file,
                "{before}{{\"type\":\"Feature\",\"properties\":{properties},\"geometry\":{text}}}"
            )?;
            features += 1;
            vertices += shape.coords_count();
        }
        let colour_of = |(begins, holder): &(u32, usize)| {
            let colour = HOLDERS[*holder].1.to_owned();
            ((begins * STEPS).div_ceil(last), Fill { svg: colour.clone(), solid: colour })
        };
        fills.push((name.clone(), history.iter().map(colour_of).collect()));
        let properties = json!({"key": name, "name": name});
        let mut feature = json!({"type": "Feature", "id": name, "properties": properties});
        feature["geometry"] = geometry;
        drawn.push(feature);
    }
    file.write_all(b"\n]}\n")?;
    file.flush()?;
    let bytes = path.metadata()?.len() as f64;
    Ok(Made { path, features, vertices, bytes, scene: scene(drawn, fills) })
}

/// A name that no other area has.
fn name(area: usize) -> String {
    let name: String = [400, 20, 1].iter().map(|place| SYLLABLES[area / place % 20]).collect();
    [name[..1].to_uppercase().as_str(), &name[1..]].concat()
}

fn geometry(shape: &MultiPolygon) -> Value {
    let rounded = |degrees: f64| (degrees * DECIMALS).round() / DECIMALS;
    let ring = |ring: &LineString| -> Value {
        ring.coords().map(|at| json!([rounded(at.x), rounded(at.y)])).collect()
    };
    let polygon = |polygon: &Polygon| -> Value {
        std::iter::once(polygon.exterior()).chain(polygon.interiors()).map(ring).collect()
    };
    json!({
        "type": "MultiPolygon",
        "coordinates": shape.0.iter().map(polygon).collect::<Value>(),
    })
}

fn scene(areas: Vec<Value>, fills: Vec<(String, Vec<(u32, Fill)>)>) -> Scene {
    Scene {
        count: areas.len(),
        accounts: 1,
        areas: json!({"type": "FeatureCollection", "features": Value::from(areas)}),
        backdrop: json!({"type": "FeatureCollection", "features": []}),
        extent: [[-180.0, -57.0], [180.0, 80.0]],
        fills,
        sentences: vec![(0, String::new())],
        paints: String::new(),
        style: String::new(),
        map: String::new(),
        lanes: String::new(),
        opens: 0,
        steps: (0, STEPS),
    }
}
