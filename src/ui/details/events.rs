//! What happened in an area around the shown day.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountView, AreaId, Atlas, Day, Event};
use crate::permalink;
use crate::text::{self, MOST_EVENTS};
use crate::words::fill;

/// Events that begin or end within this many days are near.
const NEAR_DAYS: i32 = 10;

/// The events near the shown day; a date within the days covered leads there.
pub(in crate::ui) fn events(atlas: &Atlas, area: AreaId, day: Day) -> Html {
    // What concerns every area is read in the list of events.
    let of_it = |event: &&Event| {
        let areas = &event.areas;
        areas.contains(&area) && areas.len() < atlas.record().areas.len()
    };
    let near = atlas.record().events.iter().filter(of_it).filter(|it| is_near(it, day));
    let mut items: Vec<Html> = near.map(|event| item(atlas, area, event)).collect();
    let more = text::left_out(atlas.words(), items.len().saturating_sub(MOST_EVENTS));
    items.truncate(MOST_EVENTS);
    items.extend(more.map(|more| html! { <li key={more.clone()}>{ more }</li> }));
    let nothing = atlas.words().no_near_events(NEAR_DAYS.unsigned_abs() as usize);
    let nothing = fill(nothing, &[("n", &NEAR_DAYS.to_string())]);
    html! {
        <section class="happenings">
            <h3>{ atlas.words().near_events() }</h3>
            if items.is_empty() {
                <p class="note">{ nothing }</p>
            }
            <ul>{ items }</ul>
            <p><a href="#events">{ atlas.words().all_events() }</a></p>
        </section>
    }
}

const fn is_near(event: &Event, day: Day) -> bool {
    let days = event.when.span();
    days.first().since(day) <= NEAR_DAYS && day.since(days.last()) <= NEAR_DAYS
}

fn item(atlas: &Atlas, area: AreaId, event: &Event) -> Html {
    let (first, words) = (event.when.span().first(), text::when(atlas.words(), &event.when));
    let date = if atlas.span().contains(first) {
        let address = permalink::address(atlas.record(), first, Some(area), AccountView::All);
        html! { <a href={format!("#{address}")}>{ words }</a> }
    } else {
        html! { { words } }
    };
    let key = format!("{first} {}", event.title);
    html! { <li {key}>{ date }{ atlas.words().colon() }{ &event.title }</li> }
}
