//! What is known of the chosen district on the shown day.

mod account;
mod happenings;

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Basis, Day, District, DistrictId, Figure, Shared, Standing, Way};
use crate::paint::View;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::time::steps::{Ways, change_step};
use account::{Account, sources};
use happenings::happenings;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct DetailsProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
    pub standing: Standing,
    pub day: Day,
    pub view: View,
    pub dispatch: Dispatch,
}

/// Names, figures and both accounts, beside the map and never over it.
#[component]
pub(in crate::ui) fn Details(props: &DetailsProps) -> Html {
    let DetailsProps { atlas, district, standing, day, view, dispatch } = props;
    let known = &atlas[*district];
    let place = use_node_ref();
    browser::use_in_view(&place, *district);
    let ways = Ways::from(atlas, *day, Some(*district));
    let close = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| browser::leave(&dispatch)
    };
    html! {
        <section id="details" ref={place} data-district={known.key.clone()} aria-labelledby="details-name">
            <div class="details-head">
                <h2 id="details-name" tabindex="-1">{ known.name().to_owned() }</h2>
                <button type="button" class="close" aria-label="Close details" onclick={close}>{ "✕" }</button>
            </div>
            <div class="steps here" role="group" aria-label={format!("Changes in {}", known.name())}>
                { change_step(ways, Way::Back, Some(*district), dispatch) }
                { change_step(ways, Way::On, Some(*district), dispatch) }
                <span>{ text::position(atlas, *day, Some(*district)) }</span>
            </div>
            <p class="names">{ names(known) }</p>
            if !known.other_names.is_empty() {
                <p class="names">{ "Also " }{ known.other_names.join("; ") }{ "." }</p>
            }
            <dl class="figures">
                <div><dt>{ "Seat" }</dt><dd>{ known.seat.clone() }</dd></div>
                <div>
                    <dt>{ "Area" }</dt>
                    <dd>{ figure(atlas, &known.area_km2, "km²") }</dd>
                </div>
                <div>
                    <dt>{ format!("People, {}", known.population_year) }</dt>
                    <dd>{ figure(atlas, &known.population, "") }</dd>
                </div>
            </dl>
            <div class="accounts">
                { for Basis::ALL.map(|basis| html! {
                    <Account {atlas} district={*district} {basis} view={*view} tenure={standing[basis].clone()} />
                }) }
            </div>
            { happenings(atlas, *district, *day) }
            <section class="more">
                <h3>{ "Population" }</h3>
                <dl class="figures">
                    { for known.figures.iter().map(|(what, figure)| html! {
                        <div><dt>{ what.clone() }</dt><dd>{ figure.clone() }</dd></div>
                    }) }
                </dl>
                <h3>{ "In law" }</h3>
                <p>{ atlas.law.clone() }{ " " }<a href="#law">{ "More" }</a></p>
            </section>
        </section>
    }
}

fn names(district: &District) -> Html {
    let name = |(i, (tag, name, unsure)): (usize, &(String, String, bool))| {
        html! {
            <>
                if i > 0 { { " · " } }
                <span class="language">{ text::language(tag).to_owned() }</span>
                { " " }
                <span lang={tag.clone()}>{ name.clone() }</span>
                if *unsure { <span title="Form not confirmed by a native reader">{ " (?)" }</span> }
            </>
        }
    };
    district.names.others.iter().enumerate().map(name).collect()
}

fn figure(atlas: &Shared<Atlas>, figure: &Figure, unit: &str) -> Html {
    html! {
        <>
            { text::grouped(figure.value) }{ " " }{ unit.to_owned() }
            <span class="by">{ sources(atlas, &figure.sources) }</span>
        </>
    }
}
