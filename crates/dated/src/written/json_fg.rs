//! JSON-FG 1.0 (OGC 21-045r1): GeoJSON whose features have a `time`.

use std::collections::BTreeSet;

use geo::{Geometry, GeometryCollection};
use serde_json::{Value, json};

use super::{iso, periods};
use crate::{Day, Feature, Opened, Period};

/// The whole map as one collection: one feature for each period, in the order of the files.
///
/// The features of one thing have its properties, and ids that end in the number of the period. Every position is
/// kept, longitude first, without its height; so are longitudes beyond 180, where an outline crosses the date line.
/// That a day is only about right is said by the properties alone.
///
/// # Years
/// JSON-FG has years from 0000 to 9999. A day in another year is written as ISO 8601 expands it, `-0489-09-07` or
/// `+12024-01-01`: [`read`](crate::read) reads it again, and a strict reader may not.
pub fn json_fg(opened: &Opened) -> String {
    let mut ids = BTreeSet::new();
    let mut features = Vec::new();
    for feature in &opened.features {
        let periods = periods(feature);
        let several = periods.len() > 1;
        for (place, period) in periods.into_iter().enumerate() {
            let key = &feature.key;
            let id = if several { format!("{key}/{}", place + 1) } else { key.clone() };
            features.push(written(feature, period, &unique(id, &mut ids)).to_string());
        }
    }
    let core = "http://www.opengis.net/spec/json-fg-1/1.0/conf/core";
    let features = features.join(",\n");
    format!(
        "{{\"type\":\"FeatureCollection\",\"conformsTo\":[\"{core}\"],\"features\":[\n{features}\n]}}\n"
    )
}

/// The id, or a longer one where another feature has it.
fn unique(mut id: String, ids: &mut BTreeSet<String>) -> String {
    while !ids.insert(id.clone()) {
        id.push('+');
    }
    id
}

fn written(feature: &Feature, period: Option<&Period>, id: &str) -> Value {
    json!({
        "type": "Feature",
        "id": id,
        "time": period.map(time),
        "place": null,
        "geometry": geometry(feature, period),
        "properties": feature.properties,
    })
}

/// A closed interval, `..` where it is open.
fn time(period: &Period) -> Value {
    let side = |day: Option<Day>| day.map_or_else(|| "..".to_owned(), iso);
    json!({"interval": [side(period.first), side(period.last)]})
}

/// The geometry that holds in the period; all of them where there is no time.
fn geometry(feature: &Feature, period: Option<&Period>) -> Option<geojson::Geometry> {
    let shape = period.map_or(0, |period| period.shape);
    if period.is_none() && feature.shapes.len() > 1 {
        let all = Geometry::GeometryCollection(GeometryCollection(feature.shapes.clone()));
        return Some(geojson::Geometry::from(&all));
    }
    feature.shapes.get(shape).map(geojson::Geometry::from)
}
