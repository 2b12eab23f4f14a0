//! Text to features: GeoJSON, and features line by line.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::fault::{Broken, Subject, Why};
use crate::gather::Gathered;
use crate::item::{Item, text_of};
use crate::members::{Members, raw, text, value};
use crate::milestones::{State, states};
use crate::shape::{self, Shapes};
use crate::stranger::Stranger;
use crate::verdict::Reason;

/// Reads a text of JSON, or one of JSON on every line.
pub(crate) fn read(text: &str, into: &mut Gathered) -> Result<(), Reason> {
    // An object, as nearly every text is, need not be gone through before its members are found.
    if let Ok(members) = serde_json::from_str::<Members<'_>>(text) {
        return object(text, &members, into);
    }
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) => document(raw, into),
        Err(_) if is_lines(text) => {
            for line in lines(text) {
                let found = serde_json::from_str::<&RawValue>(line).ok();
                if found.is_none_or(|raw| document(raw, into).is_err()) {
                    let subject = into.subject();
                    into.leave_out(subject, Why::NotFeature);
                }
            }
            Ok(())
        }
        Err(error) => Err(not_json(text, &error)),
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(|line| line.trim_matches(['\u{1e}', ' ', '\t'])).filter(|it| !it.is_empty())
}

/// Whether the first line is an object of its own and not the only one.
fn is_lines(text: &str) -> bool {
    let mut lines = lines(text);
    let first = lines.next().filter(|line| line.starts_with('{'));
    let whole = first.is_some_and(|line| serde_json::from_str::<&RawValue>(line).is_ok());
    whole && lines.next().is_some()
}

/// The place where JSON ends; the library counts bytes, a reader letters.
fn not_json(text: &str, error: &serde_json::Error) -> Reason {
    let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    let character = line.char_indices().take_while(|(place, _)| *place < error.column()).count();
    Reason::NotJson { line: error.line(), character, ends_early: error.is_eof() }
}

/// One whole text: a collection, a list of features, a feature, or a geometry alone.
fn document(raw: &RawValue, into: &mut Gathered) -> Result<(), Reason> {
    if let Ok(features) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) {
        return collection(&features, into);
    }
    let members: Members<'_> = serde_json::from_str(raw.get()).or(Err(Reason::NotGeoJson))?;
    object(raw.get(), &members, into)
}

/// A collection, a feature, or a geometry alone.
fn object(json: &str, members: &Members<'_>, into: &mut Gathered) -> Result<(), Reason> {
    let kind = text(members, "type").unwrap_or_default();
    if let Some(stranger) = stranger(members, &kind) {
        return Err(Reason::Stranger(stranger));
    }
    read_systems(members, into);
    if let Some(features) = members.get("features") {
        let features: Vec<&RawValue> =
            serde_json::from_str(features.get()).or(Err(Reason::NotGeoJson))?;
        return collection(&features, into);
    }
    if kind == "Feature" || members.contains_key("geometry") {
        of_members(members, into);
        return Ok(());
    }
    if members.contains_key("coordinates") || members.contains_key("geometries") {
        let raw = serde_json::from_str(json).or(Err(Reason::NotGeoJson))?;
        let bare = Members::from([("geometry".to_owned(), raw)]);
        of_members(&bare, into);
        return Ok(());
    }
    Err(Reason::NotGeoJson)
}

fn collection(features: &[&RawValue], into: &mut Gathered) -> Result<(), Reason> {
    if features.is_empty() {
        return Err(Reason::NoFeatures);
    }
    for raw in features {
        feature(raw, into);
    }
    Ok(())
}

/// Another format of JSON, by the members that only it has.
fn stranger(members: &Members<'_>, kind: &str) -> Option<Stranger> {
    let has = |name: &str| members.contains_key(name);
    let esri = text(members, "geometryType").is_some_and(|it| it.starts_with("esri"));
    if kind == "Topology" {
        Some(Stranger::TopoJson)
    } else if esri || (has("spatialReference") && kind.is_empty()) {
        Some(Stranger::EsriJson)
    } else if has("head") && has("results") {
        Some(Stranger::Sparql)
    } else {
        None
    }
}

/// The coordinate reference systems that a collection or a feature names.
fn read_systems(members: &Members<'_>, into: &mut Gathered) {
    let system = |name: &str| members.get(name).and_then(|raw| epsg(raw.get()));
    into.crs = into.crs.take().or_else(|| system("crs"));
    into.place_crs = into.place_crs.take().or_else(|| system("coordRefSys"));
}

/// `EPSG:3857` of any text that names it.
fn epsg(text: &str) -> Option<String> {
    let (_, behind) = text.split_once("EPSG").or_else(|| text.split_once("epsg"))?;
    let runs = behind.split(|letter: char| !letter.is_ascii_digit());
    // The version may stand before the code: `EPSG/0/7415`.
    let code = runs.filter(|run| run.len() >= 4).find(|run| run.len() <= 6)?;
    Some(format!("EPSG:{code}"))
}

/// One feature.
fn feature(raw: &RawValue, into: &mut Gathered) {
    if let Ok(members) = serde_json::from_str::<Members<'_>>(raw.get()) {
        of_members(&members, into);
    } else {
        let subject = into.subject();
        into.leave_out(subject, Why::NotFeature);
    }
}

fn of_members(members: &Members<'_>, into: &mut Gathered) {
    let subject = into.subject();
    let Some(properties) = properties(members) else {
        into.leave_out(subject, Why::Properties);
        return;
    };
    read_systems(members, into);
    let geometry = raw(members, "geometry");
    into.place |= geometry.is_none() && raw(members, "place").is_some();
    let id = ["id", "@id"].iter().find_map(|name| text_of(&value(members, name)?));
    let Subject { file, number, .. } = subject;
    let (time, when) = (value(members, "time"), value(members, "when"));
    let swapped = into.swapped;
    let states = states(members, &properties);
    let shapes = shapes(geometry, swapped);
    let item = Item { file, number, id, properties, time, when, spell: None, shapes };
    let Some(states) = states else {
        into.items.push(item);
        return;
    };
    into.items.extend(states.into_iter().map(|State { properties, geometry, spell }| {
        let shapes = self::shapes(geometry, swapped);
        Item { properties, shapes, spell: Some(spell), ..item.clone() }
    }));
}

fn shapes(geometry: Option<&RawValue>, swapped: bool) -> Result<Shapes, Broken> {
    geometry.map_or(Err(Broken::Null), |geometry| shape::read(geometry, swapped))
}

/// The properties; none and null are an empty object.
fn properties(members: &Members<'_>) -> Option<Map<String, Value>> {
    let raw = members.get("properties").map_or("null", |raw| raw.get());
    serde_json::from_str::<Option<Map<String, Value>>>(raw).ok().map(Option::unwrap_or_default)
}
