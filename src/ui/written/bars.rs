//! A district's year.

use yew::prelude::*;

use crate::domain::{AccountId, Atlas, Claim, Day, DistrictId, Shared, Tenure};
use crate::paint::Fill;
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
    let bars = |account: AccountId| {
        let tenures = atlas.tenures(*district, account).iter();
        tenures.map(move |tenure| bar(atlas, account, tenure)).collect::<Html>()
    };
    html! { <>{ for atlas.account_ids().map(bars) }</> }
}

fn bar(atlas: &Shared<Atlas>, account: AccountId, tenure: &Shared<Tenure<Claim>>) -> Html {
    let axis = Axis { span: atlas.span };
    let days = tenure.span;
    // A bar ends where the next begins; the last ends with the axis.
    let end: Day = days.last().checked_add(1).unwrap_or_else(|| days.last());
    let (class, fill) = Fill::of(&tenure.held).attributes(atlas);
    let row = 100 / atlas.accounts.len().max(1);
    html! {
        <rect
            class={classes!(class)}
            {fill}
            x={axis.at(days.first())}
            y={format!("{}%", row * account.index())}
            width={axis.between(days.first(), end)}
            height={format!("{row}%")}
            data-account={atlas[account].key.clone()}
            data-from={days.first().to_string()}
            data-to={days.last().to_string()}
            data-authority={atlas[tenure.held.control.holder()].key.clone()}
        />
    }
}
