//! What happened on the shown day.

use markup::html;
use yew::prelude::*;

use crate::domain::{Atlas, Event, Shared};
use crate::text::{self, MOST_EVENTS};

use super::details::citation;
use super::fresh::fresh;
use super::view::{View, view};

/// The events of the day with their sources, and what changes on it; or the events of the mark that is pointed at.
#[derive(PartialEq)]
pub(super) struct OnDay {
    pub atlas: Shared<Atlas>,
    /// Which change the day is, or between which it lies; or when the events of a mark were.
    pub lead: String,
    /// What changes, or what lies around; nothing for a mark.
    pub words: String,
    pub events: Happenings,
}

impl View for OnDay {
    fn html(&self) -> Html {
        let Self { atlas, lead, words, events } = self;
        let title = AttrValue::from(atlas.words().on_this_day().to_owned());
        html! {
            <section id="on-this-day" tabindex="0" aria-label={title.clone()}>
                <h3>{ title }</h3>
                { view(events.clone()) }
                <p class="told"><b>{ fresh(lead.clone()) }</b>{ " " }<span>{ fresh(words.clone()) }</span></p>
            </section>
        }
    }
}

/// Events, each with its sources.
#[derive(Clone, PartialEq)]
pub(super) struct Happenings {
    pub atlas: Shared<Atlas>,
    /// Positions in the record's list of events.
    pub events: Vec<usize>,
    /// Those whose points the maps show, in the order of their numbers.
    pub located: Vec<usize>,
}

impl View for Happenings {
    fn html(&self) -> Html {
        let Self { atlas, events, located } = self;
        let told = |i: &usize| {
            let number = located.iter().position(|it| it == i).map(|before| before + 1);
            Some(told(atlas, atlas.record().events.get(*i)?, number))
        };
        let more = text::left_out(atlas.words(), events.len().saturating_sub(MOST_EVENTS));
        let more = more.map(|more| html! { <li key={more.clone()}>{ more }</li> });
        html! { <ul>{ for events.iter().take(MOST_EVENTS).filter_map(told).chain(more) }</ul> }
    }
}

/// An event, after the number of its points.
fn told(atlas: &Shared<Atlas>, event: &Event, number: Option<usize>) -> Html {
    let title = text::stopped(atlas.words(), &event.title);
    html! {
        <li key={event.key.clone()} data-event={&event.key} data-number={number.map(|n| n.to_string())}>
            if let Some(number) = number { <span class="point-number">{ number }</span>{ " " } }
            <a href={format!("#event-{}", event.key)}>{ title }</a>{ " " }
            <span lang={atlas.words().untranslated()}>{ &event.summary }</span>{ " " }
            { for event.sources.iter().map(|id| citation(&atlas[*id])) }
        </li>
    }
}
