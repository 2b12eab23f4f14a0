//! The map, on its own sheet.

use crate::geometry::{
    Anchor, Backdrop, Label, LabelKind, Lettering, Mark, PlaceKind, ScaleBar, Sheet, Units,
};
use crate::paint::Fill;
use crate::session::Session;
use crate::words::fill;

use super::element::Element;
use super::{INK, LAND, LINE, PAPER, ROAD, SECOND, WATER, pattern};

/// The map with the letters of one lettering, and the marks of the places that it names.
pub(super) fn drawn(
    session: &Session,
    sheet: Sheet,
    backdrop: &Backdrop,
    letters: &Lettering,
) -> Vec<Element> {
    let path = |d: &str| Element::new("path").with("d", d);
    let line = |d: &str, colour: &str, width: f64| {
        let line = path(d).with("fill", "none").with("stroke", colour).with("stroke-width", width);
        line.with("stroke-linejoin", "round")
    };
    let ground = Element::new("rect").with("width", sheet.width).with("height", sheet.height);
    let mut all = vec![ground.with("fill", LAND), path(&backdrop.lakes).with("fill", WATER)];
    let frame = session.atlas.frame(session.day);
    for ((_, standing), outline) in frame.standings().zip(&backdrop.districts) {
        let fill = Fill::new(session.view, standing);
        let shape = path(outline).with("fill-rule", "evenodd");
        all.push(shape.with("fill", pattern::paint(&session.atlas, &fill)));
    }
    let borders = &backdrop.borders;
    all.push(line(&backdrop.rivers, WATER, 1.2));
    for d in [&borders.district, &borders.oblast, &borders.international] {
        all.push(line(d, PAPER, 2.6));
    }
    all.push(line(&borders.district, LINE, 1.0));
    all.push(line(&borders.oblast, LINE, 1.0).with("stroke-dasharray", "4 3"));
    all.push(line(&borders.international, LINE, 1.3));
    all.push(line(&backdrop.roads, PAPER, 3.6));
    all.push(line(&backdrop.roads, ROAD, 1.6));
    all.extend(backdrop.marks.iter().filter(|mark| mark.rank <= letters.rank).map(mark));
    for label in &letters.labels {
        all.extend(lettered(session, label, letters.district_size, letters.small_size));
    }
    all.extend(scale(session, letters, backdrop.scale_bar));
    // What lies outside the sheet would be seen beside it.
    vec![
        Element::new("clipPath").with("id", "sheet").holding([Element::new("rect")
            .with("width", sheet.width)
            .with("height", sheet.height)]),
        Element::new("g").with("clip-path", "url(#sheet)").holding(all),
    ]
}

fn mark(mark: &Mark) -> Element {
    match mark.kind {
        PlaceKind::Seat => {
            let half = Units::from(3.2);
            Element::new("rect")
                .with("x", mark.x - half)
                .with("y", mark.y - half)
                .with("width", 6.4)
                .with("height", 6.4)
                .with("fill", INK)
                .with("stroke", PAPER)
        }
        PlaceKind::City | PlaceKind::Town => Element::new("circle")
            .with("cx", mark.x)
            .with("cy", mark.y)
            .with("r", 2.4)
            .with("fill", PAPER)
            .with("stroke", INK)
            .with("stroke-width", 1.2),
    }
}

/// A name twice: its halo, and over it the letters. Not all renderers know an order of painting.
fn lettered(session: &Session, label: &Label, large: Units, small: Units) -> Vec<Element> {
    let (size, weight, style, colour, halo) = match label.kind {
        LabelKind::District => (large, "bold", "normal", INK, PAPER),
        LabelKind::Land => (small, "normal", "italic", SECOND, LAND),
        LabelKind::Place => (small, "normal", "normal", INK, PAPER),
    };
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let mut lines = label.lines.clone();
    if let (LabelKind::Land, Some((last, _))) = (label.kind, label.lines.last()) {
        let below = *last + small + Units::from(1.5);
        lines.push((below, session.atlas.words.not_covered().to_owned()));
    }
    let mut all = Vec::new();
    if let Some([x1, y1, x2, y2]) = label.leader {
        let line = Element::new("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
        all.push(line.with("stroke", INK));
        all.push(
            Element::new("circle").with("cx", x2).with("cy", y2).with("r", 1.8).with("fill", INK),
        );
    }
    for haloed in [true, false] {
        for (y, words) in &lines {
            let text = Element::new("text")
                .with("x", label.x)
                .with("y", y)
                .with("font-size", size)
                .with("font-weight", weight)
                .with("font-style", style)
                .with("text-anchor", anchor)
                .saying(words);
            all.push(if haloed {
                let halo = text.with("fill", halo).with("stroke", halo).with("stroke-width", 3);
                halo.with("stroke-linejoin", "round")
            } else {
                text.with("fill", colour)
            });
        }
    }
    all
}

fn scale(session: &Session, letters: &Lettering, bar: ScaleBar) -> [Element; 3] {
    let words = &session.atlas.words;
    let (end, y) = letters.bar_end;
    let (start, tick) = (letters.bar_start(bar), y - Units::from(4.0));
    let text = |above: Units, words: &str| {
        Element::new("text")
            .with("x", end)
            .with("y", y - above)
            .with("font-size", letters.small_size)
            .with("text-anchor", "end")
            .with("fill", SECOND)
            .saying(words)
    };
    [
        Element::new("path")
            .with("d", format!("M{start} {tick}V{y}H{end}V{tick}"))
            .with("fill", "none")
            .with("stroke", SECOND)
            .with("stroke-width", 1.2),
        text(Units::from(7.0), &fill(words.kilometres(), &[("n", &bar.km.to_string())])),
        text(Units::from(10.5) + letters.small_size, words.north()),
    ]
}
