//! What happened on the shown day.

use yew::prelude::*;

use crate::domain::{Atlas, Event, Shared};
use crate::text;

use super::details::citation;
use super::fresh::fresh;
use super::view::View;

/// The events of the day with their sources, and what changes on it; or the events of the mark that is pointed at.
#[derive(PartialEq)]
pub(super) struct OnDay {
    pub atlas: Shared<Atlas>,
    /// Which change the day is, or between which it lies; or when the events of a mark were.
    pub lead: String,
    /// What changes, or what lies around; nothing for a mark.
    pub words: String,
    /// Positions in the record's list of events.
    pub events: Vec<usize>,
    /// Whether they are those whose points the maps show.
    pub of_day: bool,
}

impl View for OnDay {
    fn html(&self) -> Html {
        let Self { atlas, lead, words, events, of_day } = self;
        let title = atlas.words.on_this_day();
        let happened = events.iter().filter_map(|i| atlas.events.get(*i));
        let mut points = 0;
        let mut told = |event: &Event| {
            let located = *of_day && !event.spots.is_empty();
            points += u32::from(located);
            told(atlas, event, located.then_some(points))
        };
        html! {
            <section id="on-this-day" tabindex="0" aria-label={title.to_owned()}>
                <h3>{ title.to_owned() }</h3>
                <ul>{ for happened.map(&mut told) }</ul>
                <p class="told"><b>{ fresh(lead.clone()) }</b>{ " " }<span>{ fresh(words.clone()) }</span></p>
            </section>
        }
    }
}

/// An event, after the number of its points.
fn told(atlas: &Shared<Atlas>, event: &Event, number: Option<u32>) -> Html {
    let title = text::stopped(&atlas.words, &event.title);
    html! {
        <li key={event.key.clone()} data-event={event.key.clone()} data-n={number.map(|n| n.to_string())}>
            if let Some(number) = number { <span class="point-number">{ number }</span>{ " " } }
            <a href={format!("#event-{}", event.key)}>{ title }</a>{ " " }
            <span lang={atlas.words.untranslated()}>{ event.summary.clone() }</span>{ " " }
            { for event.sources.iter().map(|id| citation(&atlas[*id])) }
        </li>
    }
}
