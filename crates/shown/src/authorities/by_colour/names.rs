//! What the colours of a file are called: it does not say what they mean.

use std::collections::{BTreeMap, BTreeSet};

use dated::Feature;
use serde_json::Value;

/// Fields of colours and signs, which explain nothing.
const STYLES: [&str; 11] = [
    "fill",
    "fillColor",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "color",
    "marker-color",
    "marker-size",
    "marker-symbol",
    "style",
];

/// The most fields that are tried.
const FIELDS: usize = 100;
/// So many things are named for a colour that many have.
const NAMED: usize = 2;

/// The names of colours: the values of the first field that tells them all apart, one for each; else what they colour;
/// else the colours themselves.
pub(super) fn names(features: &[Feature], of: &[Option<usize>], colours: &[String]) -> Vec<String> {
    let coloured: Vec<(&Feature, usize)> =
        features.iter().zip(of).filter_map(|(feature, class)| Some((feature, (*class)?))).collect();
    let first = coloured.first().map(|(feature, _)| feature.properties.keys());
    let mut fields = first.into_iter().flatten().take(FIELDS);
    let told = |field: &String| explained(&coloured, field, colours.len());
    fields.find_map(told).unwrap_or_else(|| labels(&coloured, colours))
}

/// The value of a field for each colour, where all features of a colour have the same, and no two colours one.
fn explained(coloured: &[(&Feature, usize)], field: &str, count: usize) -> Option<Vec<String>> {
    if STYLES.contains(&field) {
        return None;
    }
    let mut values: BTreeMap<usize, String> = BTreeMap::new();
    for (feature, colour) in coloured {
        let value = text(feature.properties.get(field)?)?;
        let known = values.entry(*colour).or_insert_with(|| value.clone());
        if *known != value {
            return None;
        }
    }
    let distinct = values.values().collect::<BTreeSet<_>>().len();
    (distinct == count).then(|| values.into_values().collect())
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The things of each colour, the first of them if they are many.
fn labels(coloured: &[(&Feature, usize)], colours: &[String]) -> Vec<String> {
    let mut labels: Vec<Vec<&str>> = vec![Vec::new(); colours.len()];
    for (feature, colour) in coloured {
        let Some((all, label)) = labels.get_mut(*colour).zip(feature.label.as_deref()) else {
            continue;
        };
        if all.len() <= NAMED && !all.contains(&label) {
            all.push(label);
        }
    }
    let name = |(labels, colour): (&Vec<&str>, &String)| match labels.as_slice() {
        [] => colour.clone(),
        [one, two, _, ..] => format!("{one}, {two}, …"),
        few => few.join(", "),
    };
    labels.iter().zip(colours).map(name).collect()
}
