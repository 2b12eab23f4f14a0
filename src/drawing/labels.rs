//! The names on a map, and its scale bar.

use super::element::{Element, Text, element};
use super::symbology::Role;
use crate::domain::AreaId;
use crate::geometry::{Anchor, Label, LabelKind, Labels, ScaleBar, Units};
use crate::words::{Words, fill};

/// The names of one size, from the lowest: leaders, names, scale bar.
///
/// Areas that do not exist have none.
pub(super) fn labels(
    words: &Words,
    labels: &Labels,
    absent: &[AreaId],
    bar: Option<ScaleBar>,
) -> Vec<Element> {
    let there = |label: &&Label| match label.kind {
        LabelKind::Area(area) => !absent.contains(&AreaId::at(area)),
        _ => true,
    };
    let there: Vec<&Label> = labels.labels.iter().filter(there).collect();
    let mut all: Vec<Element> = there.iter().flat_map(|it| leader(it)).collect();
    all.extend(there.iter().flat_map(|it| names(it, labels)));
    all.extend(bar.into_iter().flat_map(|bar| scale_bar(words, labels, bar)));
    all
}

fn leader(label: &Label) -> Vec<Element> {
    let Some([x1, y1, x2, y2]) = label.leader else { return Vec::new() };
    vec![
        element!("line", Role::Leader, "x1": x1, "y1": y1, "x2": x2, "y2": y2),
        element!("circle", Role::LeaderEnd, "cx": x2, "cy": y2, "r": "1.8"),
    ]
}

fn names(label: &Label, labels: &Labels) -> Vec<Element> {
    let small = labels.small_size;
    let (role, size) = match label.kind {
        LabelKind::Area(_) => (Role::AreaName, labels.area_size),
        LabelKind::Land => (Role::LandName, small),
        LabelKind::Place => (Role::PlaceName, small.hundredths(95)),
    };
    let anchor = anchored(label.anchor);
    let line = |(y, name): &(Units, String)| text(role, (label.x, *y), size, anchor, name);
    label.lines.iter().map(line).collect()
}

/// An anchor as SVG has it.
pub(super) const fn anchored(anchor: Anchor) -> Option<&'static str> {
    match anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("middle"),
        Anchor::End => Some("end"),
    }
}

fn scale_bar(words: &Words, labels: &Labels, bar: ScaleBar) -> [Element; 3] {
    let small = labels.small_size;
    let (end, y) = labels.bar_end;
    let (start, tick) = (end - bar.units, y - Units::from(4.0));
    let length = fill(words.kilometres(), &[("n", &bar.km.to_string())]);
    let say = |y: Units, words: &str| {
        text(Role::ScaleWords, (end, y), small.hundredths(90), Some("end"), words)
    };
    [
        element!("path", Role::Scale, "d": format!("M{start} {tick}V{y}H{end}V{tick}")),
        say(y - Units::from(7.0), &length),
        say(y - Units::from(10.5) - small, words.north()),
    ]
}

pub(super) fn text(
    role: Role,
    (x, y): (Units, Units),
    size: Units,
    anchor: Option<&'static str>,
    words: &str,
) -> Element {
    element!("text", role, "x": x, "y": y, "font-size": size, "text-anchor": anchor)
        .saying(Text::from(words.to_owned()))
}
