//! What the colours mean, in words, with counts.

use crate::ui::fresh::fresh;
use crate::ui::view::{View, view as memo};
use markup::html;
use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Authority, AuthorityId, Holdings, Shared, State};
use crate::drawing;
use crate::text;

/// The most rows.
const MOST: usize = 24;

/// Every authority of the record, always, so that nothing moves when one comes or goes; of a record of many those that
/// are on the maps.
#[derive(PartialEq)]
pub(super) struct Legend {
    pub atlas: Shared<Atlas>,
    pub view: AccountView,
    pub state: Shared<State>,
}

impl View for Legend {
    fn html(&self) -> Html {
        let Self { atlas, view, state } = self;
        let bases: Vec<_> = atlas.record().shown(*view).collect();
        let Holdings { rows, left_out } = Holdings::of(atlas.record(), *view, state, MOST);
        // Where every area has a colour of its own, the lanes name the colours.
        let own = rows.len() > Holdings::FEW
            && rows.iter().all(|(_, counts)| counts.iter().all(is_of_one));
        let (rows, left_out) = if own { (Vec::new(), 0) } else { (rows, left_out) };
        let many = atlas.record().authorities.len() > Holdings::FEW;
        let row = |(id, counts): &(AuthorityId, Vec<(usize, usize)>)| {
            let Authority { key, name, .. } = &atlas[*id];
            let absent = counts.iter().all(|count| *count == (0, 0)).then_some("absent");
            html! {
                <tr key={key.clone()} class={absent} data-authority={key}>
                    <th scope="row">
                        { swatch(atlas, *id) }
                        { name }
                    </th>
                    { for counts.iter().map(|count| html! { <td>{ fresh(text::tally(atlas.words(), *count)) }</td> }) }
                </tr>
            }
        };
        // No key of an authority has a space.
        let more = text::left_out(atlas.words(), left_out)
            .map(|more| html! { <tr key=" more"><th scope="row">{ fresh(more) }</th></tr> });
        html! {
            <div class={if many { "legend many" } else { "legend" }} key={view.id(atlas.record())}>
                <table>
                    <caption class="unseen">{ atlas.words().counts() }</caption>
                    <thead>
                        <tr>
                            <td></td>
                            { for bases.iter().map(|account| html! {
                                <th scope="col">{ &atlas[*account].short }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for rows.iter().map(row).chain(more) }
                        <tr key=" uncovered"><th scope="row"><span class="swatch uncovered"></span>{ atlas.words().not_covered() }</th></tr>
                    </tbody>
                </table>
                { for text::key(atlas, *view).map(|it| html! { <p>{ it }</p> }) }
                { memo(Signs { atlas: atlas.clone(), of_slider: false }) }
            </div>
        }
    }
}

/// Whether an authority has one area at most.
const fn is_of_one((whole, part): &(usize, usize)) -> bool {
    *whole + *part <= 1
}

/// Signs that the style sheet draws, each with what it means: those of the map, or of the slider. Which ones a record can
/// show is asked once, not on every day.
#[derive(PartialEq)]
pub(super) struct Signs {
    pub atlas: Shared<Atlas>,
    pub of_slider: bool,
}

impl View for Signs {
    fn html(&self) -> Html {
        let Self { atlas, of_slider } = self;
        let (signs, marks) = (atlas.record().signs(), atlas.record().marks());
        let shown = if *of_slider { &marks[..] } else { &signs[..] };
        let meaning = if *of_slider { text::mark } else { text::sign };
        let sign = |(i, _): (usize, &bool)| {
            html! { <li data-sign={i.to_string()}>{ meaning(atlas, i) }</li> }
        };
        html! {
            <ul class={if *of_slider { "signs of-slider" } else { "signs" }}>
                { for shown.iter().enumerate().filter(|(_, shown)| **shown).map(sign) }
            </ul>
        }
    }
}

/// The colour of an authority.
pub(super) fn swatch(atlas: &Atlas, id: AuthorityId) -> Html {
    html! {
        <svg class="swatch" aria-hidden="true">
            <rect class={drawing::class(&atlas[id])} width="100%" height="100%" />
        </svg>
    }
}
