//! The areas in the Linked Places format, for gazetteers.
//!
//! <https://github.com/LinkedPasts/linked-places-format>: names with their languages, and control as
//! relations with their times and citations.

use serde_json::{Value, json};

use crate::domain::{AccountId, Area, AreaId, Certainty, Claim, DaySpan, Period, Record, SourceId};
use crate::geometry::Shape;
use crate::reading::Parts;

use super::shape;

const CONTEXT: &str = "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld";

pub(super) fn linked_places(parts: &Parts) -> String {
    let record = &parts.record;
    let places = record.area_ids().zip(&parts.layers.areas).map(|(id, (_, shapes))| {
        let area = &record[id];
        let lifespans: Vec<Value> = area.lifespans().into_iter().map(timespan).collect();
        let lang = (!area.names.english.is_empty()).then_some("en");
        let named = json!({"toponym": area.name, "lang": lang});
        let others =
            area.names.others.iter().map(|(lang, name, _)| json!({"toponym": name, "lang": lang}));
        json!({
            "@id": format!("#{}", area.key),
            "type": "Feature",
            "properties": {"title": area.name, "fclasses": ["A"]},
            "names": core::iter::once(named).chain(others).collect::<Vec<_>>(),
            "types": [{"label": "district"}],
            "geometry": geometry(area, shapes),
            "when": {"timespans": lifespans},
            "relations": relations(record, id),
        })
    });
    let collection = json!({
        "@context": CONTEXT,
        "type": "FeatureCollection",
        "features": places.collect::<Vec<_>>(),
    });
    collection.to_string()
}

fn timespan(days: DaySpan) -> Value {
    json!({
        "start": {"in": days.first().to_string()},
        "end": {"in": days.last().to_string()},
    })
}

/// The outline; several are collected, each with its own days.
fn geometry(area: &Area, shapes: &[Shape]) -> Value {
    let of = |it: &Shape| json!(shape(it));
    if let [only] = shapes {
        return of(only);
    }
    let dated = area.outlines.iter().zip(shapes).map(|(days, shape)| {
        let mut geometry = of(shape);
        if let Some(fields) = geometry.as_object_mut() {
            fields.insert("when".to_owned(), json!({"timespans": [timespan(*days)]}));
        }
        geometry
    });
    json!({"type": "GeometryCollection", "geometries": dated.collect::<Vec<_>>()})
}

fn relations(record: &Record, id: AreaId) -> Vec<Value> {
    let of = |account: AccountId| {
        record[id].periods(account).map(move |period| relation(record, account, &period))
    };
    record.account_ids().flat_map(of).collect()
}

fn relation(record: &Record, account: AccountId, period: &Period<&Claim>) -> Value {
    let claim = period.held;
    let holder = &record[claim.control.holder()];
    let certainty = claim.certainty_as_fact().map(|certainty| match certainty {
        Certainty::High => "certain",
        Certainty::Medium => "less-certain",
        Certainty::Low => "uncertain",
    });
    let citation = |id: &SourceId| {
        let source = &record[*id];
        json!({"@id": source.links.first(), "label": format!("{}: {}", source.publisher, source.title)})
    };
    json!({
        "relationType": format!("controlled by ({})", record[account].key),
        "relationTo": format!("#{}", holder.key),
        "label": format!("{} ({})", holder.name, record[claim.status].key),
        "when": {"timespans": [timespan(period.span)]},
        "certainty": certainty,
        "citations": claim.sources.iter().map(citation).collect::<Vec<_>>(),
    })
}
