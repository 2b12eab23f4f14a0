//! What happened.

use crate::ui::element::classes;
use markup::html;
use yew::prelude::*;

use crate::domain::{
    AccountView, AreaId, Atlas, Certainty, Chronicle, DaySpan, EventEntry, Form, Shared,
};
use crate::permalink;
use crate::text;
use crate::words::fill;

use super::SectionsProps;
use super::citations::citations;
use super::remark_elsewhere;

/// The events by month, those before and after the days covered in folds of their own.
pub(super) fn events(props: &SectionsProps) -> Html {
    let SectionsProps { atlas, chronicle, .. } = props;
    let (span, words) = (atlas.span(), atlas.words());
    let ended = |phrase: &str, day| fill(phrase, &[("day", &text::in_full(words, day))]);
    let of = |keep: fn(&EventEntry, DaySpan) -> bool| -> Vec<&EventEntry> {
        chronicle.events.iter().filter(|event| keep(event, span)).collect()
    };
    let before = of(|event, span| event.when.span().last() < span.first());
    let after = of(|event, span| event.when.span().first() > span.last());
    let within = of(|event, span| {
        let days = event.when.span();
        days.last() >= span.first() && days.first() <= span.last()
    });
    let fold = |title: String, events: &[&EventEntry]| {
        html! {
            <details class="fold">
                <summary><h3>{ title }{ format!(" ({})", events.len()) }</h3></summary>
                { list(atlas, chronicle, events) }
            </details>
        }
    };
    html! {
        <section id="events" aria-labelledby="events-title">
            <h2 id="events-title">{ words.events() }</h2>
            { remark_elsewhere(words, words.summaries_in_english()) }
            { filters(atlas) }
            { fold(ended(words.events_before(), span.first()), &before) }
            { months(atlas, chronicle, &within) }
            { fold(ended(words.events_after(), span.last()), &after) }
        </section>
    }
}

/// Native buttons; the stylesheet hides what they leave out, so they work without a script.
fn filters(atlas: &Shared<Atlas>) -> Html {
    let radio = |id: String, name: String, checked: bool| {
        html! { <label><input type="radio" name="events-of" {id} {checked} /><span>{ name }</span></label> }
    };
    let area =
        |id: AreaId| radio(format!("events-of-{}", atlas[id].key), atlas[id].name.clone(), false);
    html! {
        <fieldset class="filters">
            <legend class="unseen">{ atlas.words().which_events() }</legend>
            { radio("events-of-all".into(), atlas.words().of_all_areas().to_owned(), true) }
            { for atlas.record().area_ids().map(area) }
            <label><input type="checkbox" id="events-in-article" /><span>{ atlas.words().only_article() }</span></label>
        </fieldset>
    }
}

/// One list a month, by the first possible day; what begins earlier stands in the first month.
fn months(atlas: &Shared<Atlas>, chronicle: &Shared<Chronicle>, events: &[&EventEntry]) -> Html {
    let month = |event: &&EventEntry| {
        let day = atlas.span().clamp(event.when.span().first());
        (day.year(), day.month())
    };
    let runs = events.chunk_by(|a, b| month(a) == month(b));
    let run = |events: &[&EventEntry]| {
        let title = events.first().map(|event| {
            let (year, number) = month(event);
            text::month_of_year(atlas.words(), number, year)
        });
        html! {
            <div class="month">
                <h3>{ title.unwrap_or_default() }</h3>
                { list(atlas, chronicle, events) }
            </div>
        }
    };
    runs.map(run).collect()
}

fn list(atlas: &Shared<Atlas>, chronicle: &Shared<Chronicle>, events: &[&EventEntry]) -> Html {
    html! { <ol class="events">{ for events.iter().map(|event| item(atlas, chronicle, event)) }</ol> }
}

fn item(atlas: &Shared<Atlas>, chronicle: &Shared<Chronicle>, event: &EventEntry) -> Html {
    let words = atlas.words();
    // What is not known to the day is never marked on one.
    let to_the_day =
        matches!(event.when.form(), Form::Day | Form::Days).then_some(event.when.span());
    let of: Vec<_> = event.areas.iter().map(|id| format!("of-{}", atlas[*id].key)).collect();
    let told = event.in_article.then_some("in-article");
    let certain = format!("certain-{}", event.certainty.id());
    html! {
        <li
            class={classes(of.iter().map(|it| Some(&**it)).chain([told, Some(&*certain)]))}
            id={format!("event-{}", event.key)}
            data-event={&event.key}
            data-from={to_the_day.map(|days| days.first().to_string())}
            data-to={to_the_day.map(|days| days.last().to_string())}
        >
            <p class="event-when">{ date(atlas, event) }</p>
            <h4>{ &event.title }</h4>
            <p><span lang={words.untranslated()}>{ &event.summary }</span>{ " " }{ citations(chronicle, &event.sources) }</p>
            if let Some(disputed) = &event.disputed {
                <p class="remark-line"><b>{ words.differs() }</b>{ " " }<span lang={words.untranslated()}>{ disputed }</span></p>
            }
            <p class="remark-line">{ facts(atlas, chronicle, event) }</p>
        </li>
    }
}

/// The date in words, a link to its first day when that lies within the days covered.
fn date(atlas: &Shared<Atlas>, event: &EventEntry) -> Html {
    let words = text::when(atlas.words(), &event.when);
    let first = event.when.span().first();
    if !atlas.span().contains(first) {
        return html! { { words } };
    }
    // Of several areas none is more its own than another.
    let area = match event.areas.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let address = permalink::address(atlas.record(), first, area, AccountView::All);
    html! { <a href={format!("#{address}")}>{ words }</a> }
}

fn facts(atlas: &Shared<Atlas>, chronicle: &Shared<Chronicle>, event: &EventEntry) -> String {
    let words = atlas.words();
    let areas = event.areas.iter().map(|id| atlas[*id].name.clone()).collect::<Vec<_>>();
    let all = atlas.record().areas.len() == areas.len();
    let people = event.people.iter().filter_map(|i| chronicle.people.get(*i));
    let people = people.map(|person| person.name.clone()).collect::<Vec<_>>();
    let article = if event.sources.len() == 1 && event.in_article {
        words.from_article_only()
    } else if event.in_article {
        words.from_article()
    } else {
        ""
    };
    let parts = [
        event.place.clone().unwrap_or_default(),
        if all { words.of_all_areas().to_owned() } else { areas.join(words.comma()) },
        people.join(", "),
        article.to_owned(),
        if event.certainty == Certainty::High {
            String::new()
        } else {
            fill(words.certainty_is(), &[("certainty", text::certainty(words, event.certainty))])
        },
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
