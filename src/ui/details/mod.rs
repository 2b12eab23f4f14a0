//! What is known of the chosen area on the shown day.

mod account;
mod events;

use yew::prelude::*;

use crate::ui::fresh::fresh;
use crate::ui::view::{View, keyed};

use crate::browser;
use crate::domain::{AccountView, Area, AreaId, AreaState, Atlas, Day, Figure, Shared, Way};
use crate::text;
use crate::words::{Words, fill};

use crate::ui::Dispatch;
use crate::ui::time::steps::{Ways, change_step};
use account::{AccountDetails, sources};
use events::events;

/// Names, figures and both accounts, beside the map and never over it.
#[derive(PartialEq)]
pub(in crate::ui) struct Details {
    pub atlas: Shared<Atlas>,
    pub area: AreaId,
    pub area_state: AreaState,
    pub day: Day,
    pub view: AccountView,
    pub dispatch: Dispatch,
}

impl View for Details {
    fn html(&self) -> Html {
        let Self { atlas, area, area_state, day, view: shown, dispatch } = self;
        let (known, words) = (&atlas[*area], &atlas.words);
        let ways = Ways::from(atlas, *day, Some(*area));
        let close = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| browser::leave(&dispatch)
        };
        html! {
                    <section id="details" data-area={known.key.clone()} aria-labelledby="details-name">
                        <div class="details-head">
                            <h2 id="details-name" tabindex="-1">{ known.name.clone() }</h2>
                            <button type="button" class="close" aria-label={words.close().to_owned()} onclick={close}>{ "✕" }</button>
                        </div>
                        <div class="steps here" role="group" aria-label={fill(words.changes_in(), &[("district", &known.name)])}>
                            { change_step(words, ways, Way::Back, Some(*area), dispatch) }
                            { change_step(words, ways, Way::On, Some(*area), dispatch) }
                            <span>
                                <b>{ fresh(text::stopped(words, &text::in_full(words, *day))) }</b>{ " " }
        <span>{ fresh(text::position(atlas, *day, Some(*area))) }</span>
                            </span>
                        </div>
                        <p class="names">{ names(words, known) }</p>
                        if !known.other_names.is_empty() {
                            <p class="names">{ fill(words.also(), &[("names", &known.other_names.join("; "))]) }</p>
                        }
                        <dl class="figures">
                            <div><dt>{ words.seat().to_owned() }</dt><dd>{ known.seat.clone() }</dd></div>
                            <div>
                                <dt>{ words.area().to_owned() }</dt>
                                <dd>{ figure(atlas, &known.area_km2, words.square_kilometres()) }</dd>
                            </div>
                            <div>
                                <dt>{ fill(words.people_in(), &[("year", &known.population_year.to_string())]) }</dt>
                                <dd>{ figure(atlas, &known.population, "{n}") }</dd>
                            </div>
                        </dl>
                        <div class="accounts">
                            { for atlas.account_ids().map(|account| {
        let (atlas, period) = (atlas.clone(), area_state[account].clone());
        let key = format!("{}-{}", atlas[account].key, period.span.first());
        keyed(key, AccountDetails { atlas, area: *area, account, view: *shown, period })
        }) }
                        </div>
                        if !atlas.events.is_empty() { { events(atlas, *area, *day) } }
                        <section class="more">
                            if !known.figures.is_empty() {
                                <h3>{ words.population().to_owned() }</h3>
                                <dl class="figures">
                                    { for known.figures.iter().map(|(what, figure)| html! {
                                        <div lang={words.untranslated()}><dt>{ what.clone() }</dt><dd>{ figure.clone() }</dd></div>
                                    }) }
                                </dl>
                            }
                            if !atlas.law.is_empty() {
                                <h3>{ words.in_law().to_owned() }</h3>
                                <p>{ atlas.law.clone() }{ " " }<a href="#law">{ words.more().to_owned() }</a></p>
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
                <span class="language">{ text::language(words, tag).to_owned() }</span>
                { " " }
                <span lang={tag.to_owned()}>{ name.to_owned() }</span>
                if unsure { <span title={words.unconfirmed().to_owned()}>{ " (?)" }</span> }
            </>
        }
    };
    let others = area.names.others.iter().map(|(tag, name, unsure)| (&**tag, &**name, *unsure));
    let all = core::iter::once(("en", &*area.names.english, false)).chain(others);
    all.filter(|(tag, ..)| *tag != words.tag).enumerate().map(name).collect()
}

fn figure(atlas: &Shared<Atlas>, figure: &Figure, phrase: &str) -> Html {
    html! {
        <>
            { fill(phrase, &[("n", &text::grouped(&atlas.words, figure.value))]) }
            <span class="by">{ sources(atlas, &figure.sources) }</span>
        </>
    }
}
