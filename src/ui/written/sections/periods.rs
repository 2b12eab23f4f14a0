//! Every period as a table: who, where, from when to when.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountId, AccountView, AreaId, Atlas, Claim, Day, Period, Shared};
use crate::permalink;
use crate::text;
use crate::words::fill;

use super::SectionsProps;
use crate::ui::details::citation;

/// The most rows; of a record of more the rest is in the files of data.
const MOST: usize = 1_000;

/// The lanes in words. It answers for every day without the map and without a script.
pub(super) fn periods(props: &SectionsProps) -> Html {
    let (atlas, words) = (&props.atlas, props.atlas.words());
    let of = |area: AreaId| {
        let of = move |account: AccountId| {
            let periods = atlas.periods(area, account).iter();
            periods.map(move |period| row(atlas, area, account, period))
        };
        atlas.record().account_ids().flat_map(of)
    };
    let count = |area: AreaId| -> usize {
        atlas.record().account_ids().map(|account| atlas.periods(area, account).len()).sum()
    };
    let all: usize = atlas.record().area_ids().map(count).sum();
    let rows: Vec<Html> = atlas.record().area_ids().flat_map(of).take(MOST).collect();
    let more = text::left_out(words, all - rows.len());
    html! {
        <section class="all-periods" aria-labelledby="periods-title">
            <h2 id="periods-title">{ words.periods_title() }</h2>
            <details class="fold periods">
                <summary>{ fill(words.periods_count(all), &[("n", &all.to_string())]) }</summary>
                <div class="periods-room" id="periods">
                    <table>
                        <caption class="unseen">{ words.periods_caption() }</caption>
                        <thead>
                            <tr>
                                { for (0..8).map(|i| html! {
                                    <th scope="col">{ words.columns(i) }</th>
                                }) }
                            </tr>
                        </thead>
                        <tbody>
                            { rows }
                            if let Some(more) = more {
                                <tr><td colspan="8">{ more }{ words.colon() }<a href="#data">{ words.data() }</a></td></tr>
                            }
                        </tbody>
                    </table>
                </div>
            </details>
        </section>
    }
}

fn row(atlas: &Shared<Atlas>, area: AreaId, account: AccountId, period: &Period<Claim>) -> Html {
    let (days, claim, words) = (period.span, &period.held, atlas.words());
    let fact = claim.as_fact.map(|fact| {
        let certainty = text::certainty(words, fact);
        format!(" {}", fill(words.as_fact(), &[("certainty", certainty)]))
    });
    let link = |day: Day, told: String| {
        let address = permalink::address(atlas.record(), day, Some(area), AccountView::All);
        html! { <a href={format!("#{address}")}><span class="unseen">{ words.go_to() }{ " " }</span>{ told }</a> }
    };
    html! {
        <tr data-period-of={&atlas[area].key} data-account={&atlas[account].key}>
            <th scope="row">{ &atlas[area].name }</th>
            <td>{ &atlas[account].name }</td>
            <td>{ link(days.first(), text::told(atlas, days.first())) }</td>
            <td>{ link(days.last(), text::told_until(atlas, days.last())) }</td>
            <td>{ text::control(atlas, claim) }</td>
            <td>{ &atlas[claim.status].name }</td>
            <td>{ claim.certainty.map_or("", |it| text::certainty(words, it)) }{ fact.unwrap_or_default() }</td>
            <td class="citations">{ for claim.sources.iter().map(|id| citation(&atlas[*id])) }</td>
        </tr>
    }
}
