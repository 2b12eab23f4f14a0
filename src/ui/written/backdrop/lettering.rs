//! The names on the map.

use yew::prelude::*;

use crate::domain::{Atlas, Shared};
use crate::geometry::{self, Anchor, Backdrop, Label, LabelKind, Scale, ScaleBar, Units};
use crate::words::{Words, fill};

#[derive(PartialEq, Properties)]
pub(super) struct LetteringProps {
    pub atlas: Shared<Atlas>,
    pub backdrop: Shared<Backdrop>,
}

/// All letterings, for a wide, a narrow and a small map; the stylesheet shows the one that fits.
///
/// Hidden from screen readers: a district's own element says its name.
#[component]
pub(super) fn Lettering(props: &LetteringProps) -> Html {
    let (backdrop, words) = (&props.backdrop, &props.atlas.words);
    html! {
        <g aria-hidden="true">
            { lettering(words, "lettering wide", &backdrop.wide, backdrop.scale_bar) }
            { lettering(words, "lettering narrow", &backdrop.narrow, backdrop.scale_bar) }
            { lettering(words, "lettering small", &backdrop.small, backdrop.scale_bar) }
        </g>
    }
}

fn lettering(
    words: &Words,
    class: &'static str,
    letters: &geometry::Lettering,
    bar: ScaleBar,
) -> Html {
    html! {
        <g {class} font-size={letters.small_size.to_string()}>
            { for letters.labels.iter().filter_map(leader) }
            { for letters.labels.iter().map(|it| label(words, it, letters)) }
            { scale_bar(words, &letters.scale(bar)) }
        </g>
    }
}

fn leader(label: &Label) -> Option<Html> {
    let [x1, y1, x2, y2] = label.leader?.map(|at| at.to_string());
    Some(html! {
        <>
            <line class="leader" {x1} {y1} x2={x2.clone()} y2={y2.clone()} />
            <circle class="leader-end" cx={x2} cy={y2} r="1.8" />
        </>
    })
}

fn label(words: &Words, label: &Label, letters: &geometry::Lettering) -> Html {
    let x = label.x.to_string();
    let (class, size) = match label.kind {
        LabelKind::District => ("name district", Some(letters.district_size.to_string())),
        LabelKind::Land => ("name land", None),
        LabelKind::Place => ("name place", None),
    };
    let anchor = match label.anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("middle"),
        Anchor::End => Some("end"),
    };
    let line = |(y, words): &(Units, String)| {
        html! { <tspan x={x.clone()} y={y.to_string()}>{ words.clone() }</tspan> }
    };
    html! {
        <text {class} font-size={size} text-anchor={anchor}>
            { for label.lines.iter().map(line) }
            if let Some(below) = label.remark(letters.small_size) {
                <tspan class="remark" x={x.clone()} y={below.to_string()}>{ words.not_covered().to_owned() }</tspan>
            }
        </text>
    }
}

fn scale_bar(words: &Words, scale: &Scale) -> Html {
    let Scale { km, path, end, length, north } = scale;
    let end = end.to_string();
    html! {
        <g class="scale-bar">
            <path d={path.clone()} />
            <text x={end.clone()} y={length.to_string()} text-anchor="end">{ fill(words.kilometres(), &[("n", &km.to_string())]) }</text>
            <text x={end} y={north.to_string()} text-anchor="end">{ words.north().to_owned() }</text>
        </g>
    }
}
