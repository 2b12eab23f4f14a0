//! The patterns that fill districts, lanes and legend alike.

use yew::prelude::*;

use crate::domain::{Atlas, AuthorityId, Record, Shared};
use crate::paint::{self, Fill, TILE};

#[derive(PartialEq, Properties)]
pub(crate) struct PaintsProps {
    pub atlas: Shared<Atlas>,
}

/// Every pattern that some day of the record needs. It stands apart from the map, so that lanes and
/// legend keep their fills whatever becomes of the map.
#[component]
pub(crate) fn Paints(props: &PaintsProps) -> Html {
    let atlas = &props.atlas;
    let days = atlas.epochs().iter().map(|epoch| epoch.span.first());
    let fills = Fill::all(atlas, days.map(|day| &**atlas.frame(day)));
    let patterned = fills.iter().filter(|fill| !fill.is_plain());
    html! {
        <svg class="paints" width="0" height="0" aria-hidden="true">
            <defs>{ for patterned.map(|fill| pattern(atlas, fill)) }</defs>
        </svg>
    }
}

fn pattern(record: &Record, fill: &Fill) -> Html {
    let (bands, room) = fill.tile();
    let band = |(authority, start, width): (AuthorityId, u32, u32)| {
        html! {
            <rect
                class={paint::class(&record[authority])}
                x={start.to_string()}
                width={width.to_string()}
                height={TILE.to_string()}
            />
        }
    };
    html! {
        <pattern
            id={fill.id(record)}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
            width={room.to_string()}
            height={TILE.to_string()}
        >
            { for bands.into_iter().map(band) }
            if fill.doubtful { <circle class="doubt" cx="3" cy="3" r="1.4" /> }
        </pattern>
    }
}
