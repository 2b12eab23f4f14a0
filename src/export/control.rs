//! Control as dated GeoJSON: one feature for each area, account and period.
//!
//! Each carries the `time` of OGC JSON-FG (OGC 21-045r1, whose intervals are closed) and the
//! `start_date` and `end_date` of OpenHistoricalMap, so both kinds of reader understand it.

use serde_json::{Map, Value, json};

use super::shape;
use super::tables::certainty;
use crate::domain::{AccountId, AreaId, Claim, Credit, Period, Record};
use crate::reading::Parts;

pub(super) fn dated_geojson(parts: &Parts) -> String {
    let record = &parts.record;
    let mut features = Vec::new();
    for (id, (_, shapes)) in record.area_ids().zip(&parts.layers.areas) {
        let shapes: Vec<Value> = shapes.iter().map(|it| json!(shape(it))).collect();
        for account in record.account_ids() {
            // A period goes on where the outline changes; a feature has one outline.
            let of_outline = |(days, shape)| {
                record[id].control[account].periods(days).map(move |period| (period, shape))
            };
            let outlines = record[id].outlines.iter().copied().zip(&shapes);
            for (i, (period, shape)) in outlines.flat_map(of_outline).enumerate() {
                features.push(feature(record, id, account, i, &period, shape));
            }
        }
    }
    let (first, last) = (record.span.first().to_string(), record.span.last().to_string());
    let collection = json!({
        "type": "FeatureCollection",
        "conformsTo": ["http://www.opengis.net/spec/json-fg-1/1.0/conf/core"],
        "title": format!("{}: control by district, account and period", record.title),
        "license": (!record.credits.is_empty()).then(|| licence(record)),
        "temporal": {
            "coverage": [first, last],
            "resolution": "P1D",
            "end": "inclusive",
            "day_rule": "situation at 24:00 local time",
        },
        "features": features,
    });
    collection.to_string()
}

/// Whose work the record is, and under which licences.
fn licence(record: &Record) -> String {
    let of = |credit: &Credit| match &credit.licence {
        Some((licence, _)) => format!("{}: {licence}", credit.text),
        None => credit.text.clone(),
    };
    record.credits.iter().map(of).collect::<Vec<_>>().join("; ")
}

fn feature(
    record: &Record,
    id: AreaId,
    account: AccountId,
    i: usize,
    period: &Period<&Claim>,
    geometry: &Value,
) -> Value {
    let (first, last) = (period.span.first().to_string(), period.span.last().to_string());
    json!({
        "type": "Feature",
        "id": format!("{}/{}/{}", record[id].key, record[account].key, i + 1),
        "featureType": "control",
        "time": {"interval": [first, last]},
        "place": null,
        "geometry": geometry,
        "properties": properties(record, id, account, period),
    })
}

/// Flat: one value a property; several ids are joined with `;`.
fn properties(record: &Record, id: AreaId, account: AccountId, period: &Period<&Claim>) -> Value {
    let (area, claim) = (&record[id], period.held);
    let mut properties = Map::new();
    let mut set =
        |name: &str, value: String| drop(properties.insert(name.to_owned(), value.into()));
    set("district", area.key.clone());
    set("name", area.name.clone());
    for (language, name, _) in &area.names.others {
        set(&format!("name:{language}"), name.clone());
    }
    set("account", record[account].key.clone());
    set("authority", record[claim.control.holder()].key.clone());
    set("authority_name", record[claim.control.holder()].name.clone());
    set("shared_with", claim.control.other().map_or_else(String::new, |id| record[id].key.clone()));
    set("status", record[claim.status].key.clone());
    set("certainty", certainty(claim.certainty));
    set("certainty_as_fact", certainty(claim.certainty_as_fact()));
    set("start_date", period.span.first().to_string());
    set("end_date", period.span.last().to_string());
    set("change", claim.text.clone());
    set("note", claim.note.clone().unwrap_or_default());
    let sources = claim.sources.iter().map(|id| record[*id].key.as_str());
    set("source", sources.collect::<Vec<_>>().join(";"));
    Value::Object(properties)
}
