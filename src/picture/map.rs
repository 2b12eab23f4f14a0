//! The map, on its own sheet.

use crate::geometry::{
    Anchor, Backdrop, BorderKind, Label, LabelKind, Lettering, Mark, Scale, Sheet, Sign, Stroke,
    Units,
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
    let ground = Element::new("rect").with("width", sheet.width).with("height", sheet.height);
    let mut all = vec![ground.with("fill", LAND), path(&backdrop.lakes).with("fill", WATER)];
    let frame = session.atlas.frame(session.day);
    for ((_, standing), outline) in frame.standings().zip(&backdrop.districts) {
        let fill = Fill::new(session.view, standing);
        let shape = path(outline).with("fill-rule", "evenodd");
        all.push(shape.with("fill", pattern::paint(&session.atlas, &fill)));
    }
    all.extend(backdrop.lines().map(|(stroke, d)| line(stroke, d)));
    all.extend(backdrop.marks.iter().filter(|mark| mark.rank <= letters.rank).map(mark));
    for label in &letters.labels {
        all.extend(lettered(session, label, letters.district_size, letters.small_size));
    }
    all.extend(scale(session, letters.small_size, &letters.scale(backdrop.scale_bar)));
    // What lies outside the sheet would be seen beside it.
    vec![
        Element::new("clipPath").with("id", "sheet").holding([Element::new("rect")
            .with("width", sheet.width)
            .with("height", sheet.height)]),
        Element::new("g").with("clip-path", "url(#sheet)").holding(all),
    ]
}

fn line(stroke: Stroke, d: &str) -> Element {
    let (colour, width) = match stroke {
        Stroke::River => (WATER, 1.2),
        Stroke::Casing => (PAPER, 2.6),
        Stroke::Border(BorderKind::International) => (LINE, 1.3),
        Stroke::Border(_) => (LINE, 1.0),
        Stroke::RoadCasing => (PAPER, 3.6),
        Stroke::Road => (ROAD, 1.6),
    };
    let line = Element::new("path").with("d", d).with("fill", "none").with("stroke", colour);
    let line = line.with("stroke-width", width).with("stroke-linejoin", "round");
    if stroke == Stroke::Border(BorderKind::Oblast) {
        return line.with("stroke-dasharray", "4 3");
    }
    line
}

fn mark(mark: &Mark) -> Element {
    match mark.sign() {
        Sign::Square(x, y, side) => Element::new("rect")
            .with("x", x)
            .with("y", y)
            .with("width", side)
            .with("height", side)
            .with("fill", INK)
            .with("stroke", PAPER),
        Sign::Circle(x, y, radius) => Element::new("circle")
            .with("cx", x)
            .with("cy", y)
            .with("r", radius)
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
    if let Some(below) = label.remark(small) {
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

fn scale(session: &Session, size: Units, scale: &Scale) -> [Element; 3] {
    let words = &session.atlas.words;
    let text = |y: Units, words: &str| {
        Element::new("text")
            .with("x", scale.end)
            .with("y", y)
            .with("font-size", size)
            .with("text-anchor", "end")
            .with("fill", SECOND)
            .saying(words)
    };
    let bar = Element::new("path").with("d", &scale.path).with("fill", "none");
    [
        bar.with("stroke", SECOND).with("stroke-width", 1.2),
        text(scale.length, &fill(words.kilometres(), &[("n", &scale.km.to_string())])),
        text(scale.north, words.north()),
    ]
}
