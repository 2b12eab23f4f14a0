//! One district's year.

use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountId, Atlas, DistrictId, Shared, Standing};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::kept::Kept;
use crate::ui::time::axis::Axis;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct LaneProps {
    pub atlas: Shared<Atlas>,
    pub district: DistrictId,
    pub standing: Standing,
    pub chosen: bool,
    /// Whether the Tab key stops at this lane.
    pub stop: bool,
    /// Told the place in the list of the lane that has the focus.
    pub on_focus: UseStateSetter<usize>,
    /// Told the district when the keyboard has brought the focus, and when it leaves.
    pub on_reach: UseStateSetter<Option<DistrictId>>,
    pub dispatch: Dispatch,
}

/// A district's name and standing in words, a button that opens its details, beside its two bars:
/// a click on the bars goes to the day at that place.
#[component]
pub(in crate::ui) fn Lane(props: &LaneProps) -> Html {
    let LaneProps { atlas, district, standing, chosen, stop, on_focus, on_reach, dispatch } = props;
    let (district, bars) = (*district, use_node_ref());
    let choose = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Choose(district))
    };
    let visit = {
        let (dispatch, bars, axis) = (dispatch.clone(), bars.clone(), Axis { span: atlas.span });
        move |event: MouseEvent| {
            if let Some(place) = browser::across(&bars, event.client_x()) {
                dispatch.dispatch(Action::Visit(axis.day_at(place), district));
            }
        }
    };
    let onfocus = {
        let (on_focus, on_reach) = (on_focus.clone(), on_reach.clone());
        move |event: FocusEvent| {
            on_focus.set(district.index());
            on_reach.set(browser::by_keyboard(&event).then_some(district));
        }
    };
    let onblur = {
        let on_reach = on_reach.clone();
        move |_: FocusEvent| on_reach.set(None)
    };
    let words = |account: AccountId| {
        html! {
            <span class="account">
                <span class="unseen">{ atlas[account].name.clone() }{ ": " }</span>
                { text::control_in_short(atlas, standing[account].held.control) }
            </span>
        }
    };
    html! {
        <li data-lane={atlas[district].key.clone()} class={classes!(chosen.then_some("chosen"))}>
            <button
                type="button"
                aria-pressed={chosen.to_string()}
                tabindex={if *stop { "0" } else { "-1" }}
                {onfocus}
                {onblur}
                onclick={choose}
            >
                <span class="lane-name">{ atlas[district].name.clone() }</span>
                <span class="lane-words">{ for atlas.account_ids().map(words) }</span>
            </button>
            <svg class="bars" ref={bars} aria-hidden="true" onclick={visit}>
                <Kept name={format!("bars-{}", atlas[district].key)} />
            </svg>
        </li>
    }
}
