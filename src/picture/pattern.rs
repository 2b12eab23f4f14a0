//! The fills of districts as patterns of plain colours.

use crate::domain::Record;
use crate::paint::{Fill, TILE};
use crate::session::Session;

use super::INK;
use super::element::Element;

/// The patterns that the shown day needs, each once.
pub(super) fn all(session: &Session) -> Vec<Element> {
    let frame = session.atlas.frame(session.day);
    let mut fills: Vec<Fill> = Vec::new();
    for (_, standing) in frame.standings() {
        let fill = Fill::new(session.view, standing);
        if !fill.is_plain() && !fills.contains(&fill) {
            fills.push(fill);
        }
    }
    fills.iter().map(|fill| pattern(&session.atlas, fill)).collect()
}

/// What fills a shape: a colour, or the pattern of this fill.
pub(super) fn paint(record: &Record, fill: &Fill) -> String {
    match fill.bands.as_slice() {
        [only] if fill.is_plain() => record[only.authority].colour.light.clone(),
        _ => format!("url(#{})", fill.id(record)),
    }
}

fn pattern(record: &Record, fill: &Fill) -> Element {
    let (bands, room) = fill.tile();
    let bands = bands.into_iter().map(|(authority, start, width)| {
        Element::new("rect")
            .with("x", start)
            .with("width", width)
            .with("height", TILE)
            .with("fill", &record[authority].colour.light)
    });
    let pattern = Element::new("pattern")
        .with("id", fill.id(record))
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)")
        .with("width", room)
        .with("height", TILE)
        .holding(bands);
    let dot = Element::new("circle").with("cx", 3).with("cy", 3).with("r", 1.4).with("fill", INK);
    pattern.holding(fill.doubtful.then_some(dot))
}
