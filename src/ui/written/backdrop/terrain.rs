//! What lies around and beneath the districts, and never changes.

use yew::prelude::*;

use crate::domain::Shared;
use crate::geometry::{Area, Backdrop, Mark, PlaceKind, Units};

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
    let backdrop = &props.backdrop;
    let borders = &backdrop.borders;
    html! {
        <g class="lines" aria-hidden="true">
            <path class="river" d={backdrop.rivers.clone()} />
            { for [&borders.district, &borders.oblast, &borders.international].map(|d| html! {
                <path class="casing" d={d.clone()} />
            }) }
            <path class="border district" d={borders.district.clone()} />
            <path class="border oblast" d={borders.oblast.clone()} />
            <path class="border international" d={borders.international.clone()} />
            <path class="road-casing" d={backdrop.roads.clone()} />
            <path class="road" d={backdrop.roads.clone()} />
        </g>
    }
}

/// The marks of places up to the second rank; the stylesheet hides the second on a narrow map.
#[component]
pub(super) fn Marks(props: &LayerProps) -> Html {
    let mark = |mark: &Mark| {
        let class = classes!("mark", format!("rank-{}", mark.rank));
        match mark.kind {
            PlaceKind::Seat => {
                let (half, side) = (Units::from(3.2), Units::from(6.4).to_string());
                let (x, y) = (mark.x - half, mark.y - half);
                html! {
                    <rect {class} x={x.to_string()} y={y.to_string()} width={side.clone()} height={side} />
                }
            }
            PlaceKind::City | PlaceKind::Town => html! {
                <circle {class} cx={mark.x.to_string()} cy={mark.y.to_string()} r="2.4" />
            },
        }
    };
    let marks = props.backdrop.marks.iter().filter(|mark| mark.rank < 3).map(mark);
    html! { <g class="marks" aria-hidden="true">{ for marks }</g> }
}
