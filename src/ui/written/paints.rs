//! The patterns that fill districts, lanes and legend alike.

use yew::prelude::*;

use crate::domain::{Atlas, Record, Shared};
use crate::paint::{self, Band, Fill};

#[derive(PartialEq, Properties)]
pub(crate) struct PaintsProps {
    pub atlas: Shared<Atlas>,
}

/// How far apart the dots of doubt stand along a band, in units of the drawing.
const HEIGHT: u32 = 9;

/// Every pattern that some day of the record needs. It stands apart from the map, so that lanes and
/// legend keep their fills whatever becomes of the map.
#[component]
pub(crate) fn Paints(props: &PaintsProps) -> Html {
    let atlas = &props.atlas;
    let days = atlas.epochs().iter().map(|epoch| epoch.span.first());
    let fills = Fill::all(days.map(|day| &**atlas.frame(day)));
    let patterned = fills.iter().filter(|fill| !fill.is_plain());
    html! {
        <svg class="paints" width="0" height="0" aria-hidden="true">
            <defs>{ for patterned.map(|fill| pattern(atlas, fill)) }</defs>
        </svg>
    }
}

fn pattern(record: &Record, fill: &Fill) -> Html {
    // A lone colour takes the room of two bands, for its dots to stand as far apart as elsewhere.
    let widths = fill.bands.iter().map(|band| u32::from(band.width));
    let room = widths.clone().sum::<u32>().max(HEIGHT);
    let starts = widths.scan(0, |next, width| {
        let start = *next;
        *next += width;
        Some(start)
    });
    let band = |(band, start): (&Band, u32)| {
        let width = if fill.bands.len() == 1 { room } else { u32::from(band.width) };
        html! {
            <rect
                class={paint::class(&record[band.authority])}
                x={start.to_string()}
                width={width.to_string()}
                height={HEIGHT.to_string()}
            />
        }
    };
    html! {
        <pattern
            id={fill.id(record)}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
            width={room.to_string()}
            height={HEIGHT.to_string()}
        >
            { for fill.bands.iter().zip(starts).map(band) }
            if fill.doubtful { <circle class="doubt" cx="3" cy="3" r="1.4" /> }
        </pattern>
    }
}
