//! What lies around and beneath the districts, and never changes.

use yew::prelude::*;

use crate::domain::Shared;
use crate::geometry::{Area, Backdrop, BorderKind, Mark, Sign, Stroke};

#[derive(PartialEq, Properties)]
pub(super) struct LayerProps {
    pub backdrop: Shared<Backdrop>,
}

/// Land and lakes.
#[component]
pub(super) fn Ground(props: &LayerProps) -> Html {
    let land = |area: &Area| html! { <path class="land" data-land={area.key.clone()} d={area.path.clone()} /> };
    html! {
        <g aria-hidden="true">
            { for props.backdrop.lands.iter().map(land) }
            <path class="lake" d={props.backdrop.lakes.clone()} />
        </g>
    }
}

/// Rivers, borders, roads and the marks of places, over the districts' fills.
#[component]
pub(super) fn Lines(props: &LayerProps) -> Html {
    let line = |(stroke, d): (Stroke, &str)| {
        let class = match stroke {
            Stroke::River => "river",
            Stroke::Casing => "casing",
            Stroke::Border(BorderKind::District) => "border district",
            Stroke::Border(BorderKind::Oblast) => "border oblast",
            Stroke::Border(BorderKind::International) => "border international",
            Stroke::RoadCasing => "road-casing",
            Stroke::Road => "road",
        };
        html! { <path {class} d={d.to_owned()} /> }
    };
    html! {
        <g class="lines" aria-hidden="true">{ for props.backdrop.lines().map(line) }</g>
    }
}

/// The marks of places up to the second rank; the stylesheet hides the second on a narrow map.
#[component]
pub(super) fn Marks(props: &LayerProps) -> Html {
    let mark = |mark: &Mark| {
        let class = classes!("mark", format!("rank-{}", mark.rank));
        match mark.sign() {
            Sign::Square(x, y, side) => {
                let side = side.to_string();
                html! {
                    <rect {class} x={x.to_string()} y={y.to_string()} width={side.clone()} height={side} />
                }
            }
            Sign::Circle(x, y, radius) => html! {
                <circle {class} cx={x.to_string()} cy={y.to_string()} r={radius.to_string()} />
            },
        }
    };
    let marks = props.backdrop.marks.iter().filter(|mark| mark.rank < 3).map(mark);
    html! { <g class="marks" aria-hidden="true">{ for marks }</g> }
}
