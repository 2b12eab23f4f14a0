//! Every period as a table: who, where, from when to when.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, Claim, Day, DistrictId, Shared, Tenure};
use crate::paint::View;
use crate::permalink;
use crate::text;

use super::SectionProps;
use super::citations::citation;

/// The lanes in words. It answers for every day without the map and without a script.
#[component]
pub(super) fn Periods(props: &SectionProps) -> Html {
    let atlas = &props.atlas;
    let of = |district: DistrictId| {
        let of = move |basis: Basis| {
            let tenures = atlas.tenures(district, basis).iter();
            tenures.map(move |tenure| row(atlas, district, basis, tenure))
        };
        Basis::ALL.into_iter().flat_map(of)
    };
    let rows: Vec<Html> = atlas.district_ids().flat_map(of).collect();
    html! {
        <section class="all-periods" aria-labelledby="periods-title">
            <h2 id="periods-title">{ "All periods" }</h2>
            <details class="fold periods">
                <summary>{ format!("{} periods in a table", rows.len()) }</summary>
                <div class="periods-room" id="periods">
                    <table>
                        <caption class="unseen">{ "Who controlled each district, under each account" }</caption>
                        <thead>
                            <tr>
                                { for ["District", "Account", "From", "To", "Controlled by", "Situation", "Certainty", "Sources"]
                                    .map(|name| html! { <th scope="col">{ name }</th> }) }
                            </tr>
                        </thead>
                        <tbody>{ rows }</tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}

fn row(atlas: &Shared<Atlas>, district: DistrictId, basis: Basis, tenure: &Tenure<Claim>) -> Html {
    let (days, claim) = (tenure.span, &tenure.held);
    let fact = claim.as_fact.map(|fact| format!(" (as a fact: {})", text::certainty(fact)));
    let link = |day: Day| {
        let address = permalink::address(atlas, day, Some(district), View::Both);
        html! { <a href={format!("#{address}")}><span class="unseen">{ "Go to " }</span>{ text::in_full(day) }</a> }
    };
    html! {
        <tr data-period-of={atlas[district].key.clone()} data-account={basis.id()}>
            <th scope="row">{ atlas[district].name().to_owned() }</th>
            <td>{ atlas.accounts[basis].name.clone() }</td>
            <td>{ link(days.first()) }</td>
            <td>{ link(days.last()) }</td>
            <td>{ text::control(atlas, claim) }</td>
            <td>{ atlas[claim.status].key.clone() }</td>
            <td>{ text::certainty(claim.certainty) }{ fact.unwrap_or_default() }</td>
            <td class="citations">{ for claim.sources.iter().map(|id| citation(&atlas[*id])) }</td>
        </tr>
    }
}
