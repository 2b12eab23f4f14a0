//! What only paper needs: the address of what is shown, and the sources in short.

use markup::html;
use yew::prelude::*;

use std::collections::BTreeMap;

use crate::domain::{Area, Source, SourceId};

use super::SectionsProps;

/// Hidden on a screen. The browser writes the address when the page is printed.
pub(super) fn paper(props: &SectionsProps) -> Html {
    let atlas = &props.atlas;
    let entry = |source: &Source| {
        let year = source.year.as_ref().map(|year| format!(", {year}"));
        html! {
            <li>
                <b>{ source.number }</b>{ " " }
                { &source.publisher }{ atlas.words().colon() }{ &source.title }{ year.unwrap_or_default() }
            </li>
        }
    };
    // Those of the periods: the paper has no events.
    let of_area = |area: &Area| -> Vec<SourceId> {
        let periods = atlas.record().account_ids().flat_map(|account| area.periods(account));
        periods.flat_map(|period| period.held.sources.clone()).collect()
    };
    let cited =
        atlas.record().areas.iter().flat_map(of_area).map(|id| (atlas[id].number, &atlas[id]));
    let sources: BTreeMap<u16, &Source> = cited.collect();
    html! {
        <section id="paper" aria-hidden="true">
            <p id="paper-address"></p>
            <ul>{ for sources.into_values().map(entry) }</ul>
        </section>
    }
}
