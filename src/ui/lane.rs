//! One district's year.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, ByBasis, Claim, Day, DistrictId, Shared, Standing, Tenure};
use crate::paint::{Fill, View};
use crate::session::Action;
use crate::text;

use super::Dispatch;
use super::axis::Axis;
use super::paints;

#[derive(PartialEq, Properties)]
pub(super) struct LaneProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
    pub standing: Standing,
    pub chosen: bool,
    pub dispatch: Dispatch,
}

/// A district's name and standing in words, a button that opens its details, beside its two bars.
#[component]
pub(super) fn Lane(props: &LaneProps) -> Html {
    let LaneProps { atlas, district, standing, chosen, dispatch } = props;
    let district = *district;
    let onclick = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Choose(district))
    };
    let words = |basis: Basis| {
        html! {
            <span class="account">
                <span class="unseen">{ atlas.accounts[basis].name.clone() }{ ": " }</span>
                { text::control_in_short(atlas, standing[basis].held.control) }
            </span>
        }
    };
    html! {
        <li data-lane={atlas[district].key.clone()} class={classes!(chosen.then_some("chosen"))}>
            <button type="button" aria-pressed={chosen.to_string()} {onclick}>
                <span class="lane-name">{ atlas[district].name().to_owned() }</span>
                <span class="lane-words">{ for Basis::ALL.map(words) }</span>
                <Bars {atlas} {district} />
            </button>
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct BarsProps {
    atlas: Shared<Atlas>,
    district: DistrictId,
}

/// The declared account above, the ground below; the whole span, whatever day is shown.
#[component]
fn Bars(props: &BarsProps) -> Html {
    let BarsProps { atlas, district } = props;
    let bars = |basis: Basis| {
        let tenures = atlas.tenures(*district, basis).iter();
        tenures.map(move |tenure| bar(atlas, basis, tenure)).collect::<Html>()
    };
    html! {
        <svg class="bars" aria-hidden="true">{ for Basis::ALL.map(bars) }</svg>
    }
}

fn bar(atlas: &Shared<Atlas>, basis: Basis, tenure: &Shared<Tenure<Claim>>) -> Html {
    let axis = Axis { span: atlas.span };
    let days = tenure.span;
    // A bar ends where the next begins; the last ends with the axis.
    let end: Day = days.last().checked_add(1).unwrap_or_else(|| days.last());
    let alone = ByBasis { declared: tenure.clone(), ground: tenure.clone() };
    let (class, fill) = paints::fill(atlas, &Fill::new(View::Only(basis), &alone));
    html! {
        <rect
            class={classes!(class)}
            {fill}
            x={axis.at(days.first())}
            y={if basis == Basis::Declared { "0" } else { "50%" }}
            width={axis.between(days.first(), end)}
            height="50%"
            data-basis={basis.id()}
            data-from={days.first().to_string()}
            data-to={days.last().to_string()}
            data-authority={atlas[tenure.held.control.holder()].key.clone()}
        />
    }
}
