//! What every page of one bench shows.

use serde_json::{Value, json};

/// What every page of one bench shows: the same areas, the same days, the same words.
#[derive(Debug)]
pub(crate) struct Scene {
    /// How many areas there are.
    pub(crate) count: usize,
    /// How many accounts there are; each has a map.
    pub(crate) accounts: usize,
    /// The areas; each has an `id`, and the properties `key` and `name`.
    pub(crate) areas: Value,
    /// What lies around them; each feature has the property `layer`.
    pub(crate) backdrop: Value,
    /// The south-western and the north-eastern corner, degrees.
    pub(crate) extent: [[f64; 2]; 2],
    /// For each account and each area, in order, its fills: first day (index) and fill, as SVG and as one colour.
    pub(crate) fills: Vec<(String, Vec<(u32, Fill)>)>,
    /// The day's sentence, from a day (index) on.
    pub(crate) sentences: Vec<(u32, String)>,
    /// Patterns that fills refer to, and the style they need.
    pub(crate) paints: String,
    /// The style of fills.
    pub(crate) style: String,
    /// The maps as SVG, for the page that computes nothing.
    pub(crate) map: String,
    /// Bars of the year, and a hairline.
    pub(crate) lanes: String,
    /// The day on which the pages open (index).
    pub(crate) opens: u32,
    /// The days that are stepped through (indices).
    pub(crate) steps: (u32, u32),
}

/// How an area is filled.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fill {
    /// As SVG: a colour, or a reference to a pattern.
    pub(crate) svg: String,
    /// As one colour, for what knows no patterns.
    pub(crate) solid: String,
}

impl Scene {
    /// What the peers' pages read.
    pub(crate) fn atlas(&self) -> Value {
        let fills = |of: fn(&Fill) -> &String| -> Value {
            let steps = |fills: &Vec<(u32, Fill)>| -> Value {
                fills.iter().map(|(day, fill)| json!([day, of(fill)])).collect()
            };
            let of_account = |fills: &[(String, Vec<(u32, Fill)>)]| -> Value {
                let fills = fills.iter().map(|(key, fills)| (key.clone(), steps(fills)));
                fills.collect::<serde_json::Map<_, _>>().into()
            };
            self.fills.chunks(self.count).map(of_account).collect()
        };
        json!({
            "first": "1992-01-01",
            "frame": {"type": "MultiPoint", "coordinates": self.extent},
            "fills": fills(|fill| &fill.svg),
            "solids": fills(|fill| &fill.solid),
            "sentences": self.sentences,
            "lanes": self.lanes,
        })
    }

    /// What the page that computes nothing has in its script.
    pub(crate) fn steps(&self) -> Value {
        let mut changes = serde_json::Map::new();
        for (shape, (_, fills)) in self.fills.iter().enumerate() {
            for (day, _) in fills.iter().skip(1) {
                let at = changes.entry(day.to_string()).or_insert_with(|| json!([]));
                at.as_array_mut().expect("a list").push(json!(shape));
            }
        }
        let fills = self.fills.iter().map(|(_, fills)| -> Value {
            fills.iter().map(|(day, fill)| json!([day, fill.svg])).collect()
        });
        json!({
            "first": "1992-01-01",
            "sentences": self.sentences,
            "fills": fills.collect::<Vec<_>>(),
            "changes": changes,
        })
    }

    /// The sentence of the day on which the pages open.
    pub(crate) fn opening_sentence(&self) -> &str {
        let begun = |(day, _): &&(u32, String)| *day <= self.opens;
        self.sentences.iter().rfind(begun).map_or("", |(_, sentence)| sentence)
    }
}

/// Exterior rings clockwise, as d3-geo wants them and the others do not mind.
pub(crate) fn clockwise(geometry: &mut Value) {
    let rings = |polygon: &mut Value| {
        for ring in polygon.as_array_mut().into_iter().flatten() {
            ring.as_array_mut().into_iter().for_each(|ring| ring.reverse());
        }
    };
    let kind = geometry["type"].as_str().unwrap_or_default().to_owned();
    match (kind.as_str(), &mut geometry["coordinates"]) {
        ("Polygon", polygon) => rings(polygon),
        ("MultiPolygon", polygons) => polygons.as_array_mut().into_iter().flatten().for_each(rings),
        _ => {}
    }
}
