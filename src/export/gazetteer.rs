//! The areas in the Linked Places format, for gazetteers.
//!
//! <https://github.com/LinkedPasts/linked-places-format>: names with their languages, and control as
//! relations with their times and citations.

use geojson::Geometry;
use serde_json::{Value, json};

use crate::domain::{AccountId, AreaId, Certainty, Claim, Period, Record, SourceId};
use crate::reading::Parts;

const CONTEXT: &str = "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld";

pub(super) fn linked_places(parts: &Parts) -> String {
    let record = &parts.record;
    let places = record.area_ids().zip(&parts.layers.areas).map(|(id, (_, shape))| {
        let area = &record[id];
        let english = json!({"toponym": area.name, "lang": "en"});
        let others =
            area.names.others.iter().map(|(lang, name, _)| json!({"toponym": name, "lang": lang}));
        json!({
            "@id": format!("#{}", area.key),
            "type": "Feature",
            "properties": {"title": area.name, "fclasses": ["A"]},
            "names": core::iter::once(english).chain(others).collect::<Vec<_>>(),
            "types": [{"label": "district"}],
            "geometry": Geometry::from(shape),
            "when": {"timespans": [{
                "start": {"in": record.span.first().to_string()},
                "end": {"in": record.span.last().to_string()},
            }]},
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

fn relations(record: &Record, id: AreaId) -> Vec<Value> {
    let of = |account: AccountId| {
        let periods = record[id].control[account].periods(record.span);
        periods.map(move |period| relation(record, account, &period))
    };
    record.account_ids().flat_map(of).collect()
}

fn relation(record: &Record, account: AccountId, period: &Period<&Claim>) -> Value {
    let claim = period.held;
    let holder = &record[claim.control.holder()];
    let certainty = match claim.certainty_as_fact() {
        Certainty::High => "certain",
        Certainty::Medium => "less-certain",
        Certainty::Low => "uncertain",
    };
    let citation = |id: &SourceId| {
        let source = &record[*id];
        json!({"@id": source.links.first(), "label": format!("{}: {}", source.publisher, source.title)})
    };
    json!({
        "relationType": format!("controlled by ({})", record[account].key),
        "relationTo": format!("#{}", holder.key),
        "label": format!("{} ({})", holder.name, record[claim.status].key),
        "when": {"timespans": [{
            "start": {"in": period.span.first().to_string()},
            "end": {"in": period.span.last().to_string()},
        }]},
        "certainty": certainty,
        "citations": claim.sources.iter().map(citation).collect::<Vec<_>>(),
    })
}
