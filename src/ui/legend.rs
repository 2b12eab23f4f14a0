//! What the colours mean, in words, with counts.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, Frame, Shared};
use crate::paint::{self, View};
use crate::text;

#[derive(PartialEq, Properties)]
pub(super) struct LegendProps {
    pub atlas: Shared<Atlas>,
    pub view: View,
    pub frame: Shared<Frame>,
}

/// Every authority of the record, always, so that nothing moves when one comes or goes.
#[component]
pub(super) fn Legend(props: &LegendProps) -> Html {
    let LegendProps { atlas, view, frame } = props;
    let bases: Vec<_> = Basis::ALL.into_iter().filter(|basis| view.shows(*basis)).collect();
    let tallies: Vec<_> = bases.iter().map(|basis| (*basis, frame.tally(*basis, atlas))).collect();
    let row = |id: crate::domain::AuthorityId| {
        let counts =
            tallies.iter().map(|(_, tally)| tally.get(id.index()).copied().unwrap_or_default());
        let absent = counts.clone().all(|count| count == (0, 0)).then_some("absent");
        html! {
            <tr class={classes!(absent)} data-authority={atlas[id].key.clone()}>
                <th scope="row">
                    <svg class="swatch" aria-hidden="true">
                        <rect class={paint::class(&atlas[id])} width="100%" height="100%" />
                    </svg>
                    { atlas[id].name.clone() }
                </th>
                { for counts.map(|count| html! { <td>{ text::tally(count) }</td> }) }
            </tr>
        }
    };
    html! {
        <div class="legend">
            <table>
                <caption class="unseen">{ "How many districts each authority has on this day" }</caption>
                <thead>
                    <tr>
                        <td></td>
                        { for bases.iter().map(|basis| html! {
                            <th scope="col">{ atlas.accounts[*basis].name.clone() }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>{ for atlas.authority_ids().map(row) }</tbody>
            </table>
            <p>{ key(*view) }</p>
            <p class="marks-key">{ text::MARKS }</p>
        </div>
    }
}

/// How the fills of a view are to be read.
const fn key(view: View) -> &'static str {
    match view {
        View::Both => {
            "Colour: as declared. Stripes: whoever else held the district on the ground; two colours of \
             stripes where it was divided. Dots: low certainty."
        }
        View::Only(Basis::Declared) => "Colour: the declared authority.",
        View::Only(Basis::Ground) => {
            "Colour: who held the district. Equal stripes: divided between two. Dots: low certainty."
        }
    }
}
