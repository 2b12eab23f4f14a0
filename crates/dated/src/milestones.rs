//! `ChronoJSON` 0.1: a thing as it is at first, and the milestones at which it changes.
//!
//! Read as its reference implementation does (`chronojson` 0.1.0b2): the member `chrono` has a list `milestones`,
//! each with a `type`, a `when` with a `start`, and a `geometry` and `properties` that hold from then on, over those
//! before. A milestone without a start, and the `end` of one, say nothing. Beyond it, as its description has it: a
//! thing is not there before its `creation`, nor from its `deletion` on.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::members::{Members, raw, text, value};
use crate::value::{Kind, Reading, number_in, read};

/// A thing from one milestone to the next.
#[derive(Clone, Debug)]
pub(crate) struct State<'a> {
    /// What is known of it.
    pub properties: Map<String, Value>,
    /// Its geometry.
    pub geometry: Option<&'a RawValue>,
    /// When it begins and ends.
    pub spell: Spell,
}

/// The times between which a state holds, as they are written.
#[derive(Clone, Debug)]
pub(crate) struct Spell {
    /// The number of the state among those of its feature, from 1.
    pub number: usize,
    /// The start of the milestone that begins it; null when it is there from the first.
    pub from: Value,
    /// The start of the milestone that ends it; null when none does.
    pub until: Value,
}

/// A change.
struct Milestone<'a> {
    kind: String,
    start: Value,
    properties: Map<String, Value>,
    geometry: Option<&'a RawValue>,
}

impl<'a> Milestone<'a> {
    /// One that has a start.
    fn read(members: &Members<'a>) -> Option<Self> {
        let start = value(members, "when")?.get("start")?.clone();
        let properties = value(members, "properties").and_then(|value| match value {
            Value::Object(properties) => Some(properties),
            _ => None,
        });
        Some(Self {
            kind: text(members, "type").unwrap_or_default(),
            start: Some(start).filter(|start| !start.is_null())?,
            properties: properties.unwrap_or_default(),
            geometry: raw(members, "geometry"),
        })
    }

    /// Whether the thing is there from then on; `None` when this stays as it is.
    fn existence(&self) -> Option<bool> {
        match self.kind.as_str() {
            "creation" => Some(true),
            "deletion" => Some(false),
            _ => None,
        }
    }

    fn changes(&self) -> bool {
        !self.properties.is_empty() || self.geometry.is_some()
    }
}

/// The states of a feature, in their order; `None` when it has no milestones.
pub(crate) fn states<'a>(
    feature: &Members<'a>,
    properties: &Map<String, Value>,
) -> Option<Vec<State<'a>>> {
    let milestones = milestones(feature)?;
    let mut now = State {
        properties: properties.clone(),
        geometry: raw(feature, "geometry"),
        spell: Spell { number: 1, from: Value::Null, until: Value::Null },
    };
    if let Some(odd) = milestones.iter().find(|milestone| place(&milestone.start).is_none()) {
        now.spell.from = odd.start.clone();
        return Some(vec![now]);
    }
    let mut is_there = milestones.iter().find_map(Milestone::existence) != Some(true);
    let mut states = Vec::new();
    for milestone in milestones {
        let will_be = milestone.existence().unwrap_or(is_there);
        if will_be == is_there && !milestone.changes() {
            continue;
        }
        // Of several milestones at one time, only the last leaves a state.
        if is_there && place(&now.spell.from) != place(&milestone.start) {
            now.spell.until = milestone.start.clone();
            states.push(now.clone());
            now.spell.number += 1;
        }
        now.properties.extend(milestone.properties);
        now.geometry = milestone.geometry.or(now.geometry);
        now.spell.from = milestone.start;
        is_there = will_be;
    }
    if is_there || states.is_empty() {
        // What is created and deleted at one time was there at that time.
        now.spell.until = if is_there { Value::Null } else { now.spell.from.clone() };
        states.push(now);
    }
    Some(states)
}

/// The milestones that have a start, in the order of these.
fn milestones<'a>(feature: &Members<'a>) -> Option<Vec<Milestone<'a>>> {
    let chrono: Members<'a> = serde_json::from_str(raw(feature, "chrono")?.get()).ok()?;
    let all: Vec<Members<'a>> = serde_json::from_str(raw(&chrono, "milestones")?.get()).ok()?;
    let mut all: Vec<Milestone<'a>> = all.iter().filter_map(Milestone::read).collect();
    all.sort_by_key(|milestone| place(&milestone.start));
    Some(all).filter(|all| !all.is_empty())
}

/// Where a time stands among others: years are numbers, other dates are text. `None` when it is no time.
fn place(start: &Value) -> Option<i64> {
    let read = read(start, &Kind::ISO).ok();
    let moment = read.as_ref().and_then(Reading::moment);
    moment.map(|moment| i64::from(moment.first.number())).or_else(|| number_in(start))
}
