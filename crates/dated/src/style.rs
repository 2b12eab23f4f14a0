//! The colours that a file brings along.

use serde_json::{Map, Value};

/// How a file wants a thing to be drawn (simplestyle 1.1.0, or the options of Leaflet and uMap).
///
/// A colour is `#` with three or six digits, or a word of letters only: it may stand in a style as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Style {
    /// The colour of an area.
    pub fill: Option<String>,
    /// How much of what lies beneath is hidden, 0 to 1.
    pub fill_opacity: Option<f64>,
    /// The colour of a line or an edge.
    pub stroke: Option<String>,
    /// How much of what lies beneath is hidden, 0 to 1.
    pub stroke_opacity: Option<f64>,
    /// The width of a line or an edge, in pixels, 0 to 100.
    pub stroke_width: Option<f64>,
    /// The colour of a point.
    pub marker: Option<String>,
}

impl Style {
    /// What the properties of a feature ask for.
    pub(crate) fn of(properties: &Map<String, Value>) -> Self {
        let nested = ["style", "_umap_options"]
            .iter()
            .filter_map(|name| properties.get(*name).and_then(Value::as_object));
        let places: Vec<&Map<String, Value>> = nested.chain([properties]).collect();
        let find = |names: &[&str]| {
            let values = |place: &&Map<String, Value>| {
                names.iter().find_map(|name| place.get(*name)).cloned()
            };
            places.iter().find_map(values)
        };
        let own = |names: &[&str]| names.iter().find_map(|name| properties.get(*name));
        // At the top, `color` may be anything, the name of a horse.
        let nested_colour = places.iter().rev().skip(1).find_map(|place| place.get("color"));
        let main = nested_colour.and_then(colour);
        let number = |names: &[&str], most: f64| {
            find(names).and_then(|value| number(&value)).map(|it| it.clamp(0.0, most))
        };
        Self {
            fill: find(&["fill", "fillColor"]).as_ref().and_then(colour).or_else(|| main.clone()),
            fill_opacity: number(&["fill-opacity", "fillOpacity"], 1.0),
            stroke: own(&["stroke"]).and_then(colour).or_else(|| main.clone()),
            stroke_opacity: number(&["stroke-opacity"], 1.0),
            stroke_width: number(&["stroke-width"], 100.0),
            marker: own(&["marker-color"]).and_then(colour).or(main),
        }
    }

    /// Whether a colour is given.
    pub const fn has_colour(&self) -> bool {
        self.fill.is_some() || self.stroke.is_some() || self.marker.is_some()
    }
}

/// A colour that may stand in a style; three and six digits may lack their `#`.
fn colour(value: &Value) -> Option<String> {
    let text = value.as_str()?.trim();
    let digits = text.strip_prefix('#').unwrap_or(text);
    let is_hex = matches!(digits.len(), 3 | 6) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    if is_hex {
        return Some(format!("#{}", digits.to_ascii_lowercase()));
    }
    let is_word = (3..=24).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_alphabetic());
    is_word.then(|| text.to_ascii_lowercase())
}

fn number(value: &Value) -> Option<f64> {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    number.is_finite().then_some(number)
}
