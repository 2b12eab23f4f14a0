//! A district's year.

use yew::prelude::*;

use crate::domain::{Atlas, Basis, ByBasis, Claim, Day, DistrictId, Shared, Tenure};
use crate::paint::{Fill, View};
use crate::ui::time::axis::Axis;

#[derive(PartialEq, Properties)]
pub(super) struct BarsProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
}

/// The declared account above, the ground below; the whole span, whatever day is shown.
#[component]
pub(super) fn Bars(props: &BarsProps) -> Html {
    let BarsProps { atlas, district } = props;
    let bars = |basis: Basis| {
        let tenures = atlas.tenures(*district, basis).iter();
        tenures.map(move |tenure| bar(atlas, basis, tenure)).collect::<Html>()
    };
    html! { <>{ for Basis::ALL.map(bars) }</> }
}

fn bar(atlas: &Shared<Atlas>, basis: Basis, tenure: &Shared<Tenure<Claim>>) -> Html {
    let axis = Axis { span: atlas.span };
    let days = tenure.span;
    // A bar ends where the next begins; the last ends with the axis.
    let end: Day = days.last().checked_add(1).unwrap_or_else(|| days.last());
    let alone = ByBasis { declared: tenure.clone(), ground: tenure.clone() };
    let (class, fill) = Fill::new(View::Only(basis), &alone).attributes(atlas);
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
