//! The names on a map, and its scale bar.

use super::element::{Element, Text, element};
use super::symbology::Role;
use crate::domain::AreaId;
use crate::geometry::{Anchor, Closer, CloserName, Label, LabelKind, Labels, ScaleBar, Units};
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
    let there: Vec<&Label> =
        labels.labels.iter().filter(|label| is_there(label.kind, absent)).collect();
    let mut all = Vec::new();
    for label in &there {
        all.extend(leader(label));
    }
    for label in &there {
        all.extend(names(label, labels));
    }
    if let Some(bar) = bar {
        all.extend(scale_bar(words, labels, bar));
    }
    all
}

/// The names for closer looks, a group for each level, all hidden: a script shows those that fit its scale, and keeps the
/// size of their letters. No picture has them.
pub(super) fn closer(closer: &Closer, absent: &[AreaId]) -> Option<Element> {
    let level = |names: &Vec<CloserName>| {
        let there = names.iter().filter(|name| is_there(name.kind, absent));
        element!("g", Role::Plain).holding(there.map(closer_name))
    };
    let levels = closer.levels.iter().map(level);
    let is_any = !closer.levels.is_empty();
    is_any.then(|| element!("g", Role::CloserNames, "display": "none").holding(levels))
}

/// A name that keeps to a point: all its distances are shares of its letters' size.
fn closer_name(name: &CloserName) -> Element {
    let aside = match name.anchor {
        Anchor::Start => Some(".7em"),
        Anchor::Middle => None,
        Anchor::End => Some("-.7em"),
    };
    let (x, y) = name.at;
    element!(
        "text", role(name.kind),
        "x": x,
        "y": y,
        "dx": aside,
        "dy": ".37em",
        "text-anchor": anchored(name.anchor),
    )
    .saying(Text::from(name.text.clone()))
}

/// Whether what is named exists; areas are in the order of the record.
fn is_there(kind: LabelKind, absent: &[AreaId]) -> bool {
    match kind {
        LabelKind::Area(area) => absent.binary_search(&AreaId::at(area)).is_err(),
        LabelKind::Land | LabelKind::Place => true,
    }
}

const fn role(kind: LabelKind) -> Role {
    match kind {
        LabelKind::Area(_) => Role::AreaName,
        LabelKind::Land => Role::LandName,
        LabelKind::Place => Role::PlaceName,
    }
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
    let size = match label.kind {
        LabelKind::Area(_) => labels.area_size,
        LabelKind::Land => small,
        LabelKind::Place => small.hundredths(95),
    };
    let (role, anchor) = (role(label.kind), anchored(label.anchor));
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
