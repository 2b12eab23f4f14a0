//! What is known of the chosen area on the shown day.

mod account;
mod events;
mod properties;

use markup::html;
use yew::prelude::*;

use crate::ui::fresh::fresh;
use crate::ui::view::{View, keyed};

use crate::browser;
use crate::domain::{
    AccountId, AccountView, Area, AreaId, AreaState, Atlas, Claim, Day, Figure, Period, Shared, Way,
};
use crate::text;
use crate::words::{Words, fill, year_of};

use crate::ui::Dispatch;
use crate::ui::time::steps::{Ways, change_step};
pub(super) use account::citation;
use account::{AccountDetails, sources};
use events::events;

/// Names, figures and both accounts, beside the map and never over it.
#[derive(PartialEq)]
pub(in crate::ui) struct Details {
    pub atlas: Shared<Atlas>,
    pub area: AreaId,
    /// What holds in it; `None` when there is no such area on the day.
    pub area_state: Option<AreaState>,
    pub day: Day,
    pub view: AccountView,
    pub dispatch: Dispatch,
}

impl View for Details {
    fn html(&self) -> Html {
        let Self { atlas, area, area_state, day, view: shown, dispatch } = self;
        let (known, words) = (&atlas[*area], atlas.words());
        let ways = Ways::from(atlas, *day, Some(*area));
        let close = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| browser::leave(&dispatch)
        };
        let of_account = |(account, period): (AccountId, &Shared<Period<Claim>>)| {
            let (atlas, period) = (atlas.clone(), period.clone());
            let key = format!("{}-{}", atlas[account].key, period.span.first());
            keyed(key, AccountDetails { atlas, area: *area, account, view: *shown, period })
        };
        html! {
                    <section id="details" data-area={&known.key} aria-labelledby="details-name">
                        <div class="details-head">
                            <h2 id="details-name" tabindex="-1">{ &known.name }</h2>
                            <button type="button" class="close" aria-label={words.close()} onclick={close}>{ "✕" }</button>
                        </div>
                        <div class="steps here" role="group" aria-label={fill(words.changes_in(), &[("district", &known.name)])}>
                            { change_step(atlas, ways, Way::Back, Some(*area), dispatch) }
                            { change_step(atlas, ways, Way::On, Some(*area), dispatch) }
                            <span>
                                <b>{ fresh(text::stopped(words, &text::told(atlas, *day))) }</b>{ " " }
        <span>{ fresh(text::position(atlas, *day, Some(*area))) }</span>
                            </span>
                        </div>
                        <div class="accounts">
                            { for area_state.iter().flat_map(AreaState::iter).map(of_account) }
                            if area_state.is_none() { <p class="note">{ words.absent() }</p> }
                        </div>
                            <p class="names">{ names(words, known) }</p>
                        if !known.other_names.is_empty() {
                            <p class="names">{ fill(words.also(), &[("names", &known.other_names.join(words.list_mark()))]) }</p>
                        }
                        { figures(atlas, known) }
                    if !atlas.record().events.is_empty() { { events(atlas, *area, *day) } }
                        <section class="more">
                            if !known.figures.is_empty() {
                                <h3>{ words.population() }</h3>
                                <dl class="figures">
                                    { for known.figures.iter().map(|(what, figure)| html! {
                                        <div lang={words.untranslated()}><dt>{ what }</dt><dd>{ figure }</dd></div>
                                    }) }
                                </dl>
                            }
                            if !atlas.record().law.is_empty() {
                                <h3>{ words.in_law() }</h3>
                                <p>{ &atlas.record().law }{ " " }<a href="#law">{ words.more() }</a></p>
                            }
                        </section>
                    </section>
                }
    }
}

fn names(words: &Words, area: &Area) -> Html {
    let name = |(i, (tag, name, unsure)): (usize, (&str, &str, bool))| {
        html! {
            <>
                if i > 0 { { " · " } }
                <span class="language">{ text::language(words, tag) }</span>
                { " " }
                <span lang={tag}>{ name }</span>
                if unsure { <span title={words.unconfirmed()}>{ " (?)" }</span> }
            </>
        }
    };
    let mut all = vec![("en", &*area.names.english, false)];
    all.extend(area.names.others.iter().map(|(tag, name, unsure)| (&**tag, &**name, *unsure)));
    all.into_iter()
        .filter(|(tag, name, _)| *tag != words.tag && !name.is_empty())
        .enumerate()
        .map(name)
        .collect()
}

/// What is known of the area, as far as it is.
fn figures(atlas: &Shared<Atlas>, known: &Area) -> Html {
    let words = atlas.words();
    let seat = known.seat.as_ref().map(|seat| (words.seat().to_owned(), html! { { seat } }));
    let size = known
        .area_km2
        .as_ref()
        .map(|size| (words.area().to_owned(), figure(atlas, size, words.square_kilometres())));
    let population = known.population.as_ref().map(|(year, people)| {
        (
            fill(
                words.people_in(),
                &[("year", year.to_string()), ("year_of", year_of(words, i32::from(*year)))],
            ),
            figure(atlas, people, "{n}"),
        )
    });
    let known = [seat, size, population].into_iter().flatten();
    html! { <dl class="figures">{ for known.map(|(what, it)| html! { <div><dt>{ what }</dt><dd>{ it }</dd></div> }) }</dl> }
}

fn figure(atlas: &Shared<Atlas>, figure: &Figure, phrase: &str) -> Html {
    html! {
        <>
            { fill(phrase, &[("n", &text::grouped(atlas.words(), figure.value))]) }
            <span class="by">{ sources(atlas, &figure.sources) }</span>
        </>
    }
}
