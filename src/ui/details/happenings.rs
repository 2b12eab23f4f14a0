//! What happened in a district around the shown day.

use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Day, DistrictId, Happening};
use crate::permalink;
use crate::text;
use crate::words::fill;

/// Events that begin or end within this many days are near.
const NEAR_DAYS: i32 = 10;

/// The events near the shown day; a date within the days covered leads there.
pub(in crate::ui) fn happenings(atlas: &Atlas, district: DistrictId, day: Day) -> Html {
    // What concerns every district is read in the list of events.
    let of_it = |happening: &&Happening| {
        let districts = &happening.districts;
        districts.contains(&district) && districts.len() < atlas.districts.len()
    };
    let near = atlas.happenings.iter().filter(of_it).filter(|it| is_near(it, day));
    let items: Vec<Html> = near.map(|happening| item(atlas, district, happening)).collect();
    let nothing = atlas.words.no_near_events(NEAR_DAYS.unsigned_abs() as usize);
    let nothing = fill(nothing, &[("n", &NEAR_DAYS.to_string())]);
    html! {
        <section class="happenings">
            <h3>{ atlas.words.near_events().to_owned() }</h3>
            if items.is_empty() {
                <p class="note">{ nothing }</p>
            }
            <ul>{ items }</ul>
            <p><a href="#events">{ atlas.words.all_events().to_owned() }</a></p>
        </section>
    }
}

const fn is_near(happening: &Happening, day: Day) -> bool {
    let days = happening.when.span();
    days.first().since(day) <= NEAR_DAYS && day.since(days.last()) <= NEAR_DAYS
}

fn item(atlas: &Atlas, district: DistrictId, happening: &Happening) -> Html {
    let (first, words) = (happening.when.span().first(), text::when(&atlas.words, &happening.when));
    let date = if atlas.span.contains(first) {
        let address = permalink::address(atlas, first, Some(district), AccountView::All);
        html! { <a href={format!("#{address}")}>{ words }</a> }
    } else {
        html! { words }
    };
    let key = format!("{first} {}", happening.title);
    html! { <li {key}>{ date }{ ": " }{ happening.title.clone() }</li> }
}
