//! One area's year.

use crate::ui::view::{View, view};
use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountId, AreaId, AreaState, Atlas, Shared};
use crate::drawing::Part;
use crate::drawing::axis::Axis;
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;

/// An area's name and standing in words, a button that opens its details, beside its two bars:
/// a click on the bars goes to the day at that place.
#[derive(PartialEq)]
pub(in crate::ui) struct Lane {
    pub atlas: Shared<Atlas>,
    pub area: AreaId,
    /// What holds in it; `None` when there is no such area on the day.
    pub area_state: Option<AreaState>,
    pub chosen: bool,
    /// Whether the Tab key stops at this lane.
    pub stop: bool,
    /// Told the place in the list of the lane that has the focus.
    pub on_focus: UseStateSetter<usize>,
    /// Told the area when the keyboard has brought the focus, and when it leaves.
    pub on_reach: UseStateSetter<Option<AreaId>>,
    pub dispatch: Dispatch,
}

impl View for Lane {
    fn html(&self) -> Html {
        let Self { atlas, area, area_state, chosen, stop, on_focus, on_reach, dispatch } = self;
        let (area, bars) = (*area, NodeRef::default());
        let choose = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| dispatch.dispatch(Action::Choose(area))
        };
        let visit = {
            let (dispatch, bars, axis) =
                (dispatch.clone(), bars.clone(), Axis { span: atlas.span });
            move |event: MouseEvent| {
                if let Some(place) = browser::across(&bars, event.client_x()) {
                    dispatch.dispatch(Action::Visit(axis.day_at(place), area));
                }
            }
        };
        let onfocus = {
            let (on_focus, on_reach) = (on_focus.clone(), on_reach.clone());
            move |event: FocusEvent| {
                on_focus.set(area.index());
                on_reach.set(browser::by_keyboard(&event).then_some(area));
            }
        };
        let onblur = {
            let on_reach = on_reach.clone();
            move |_: FocusEvent| on_reach.set(None)
        };
        let words = |account: AccountId| {
            let held = area_state.as_ref().map_or_else(
                || atlas.words.absent().to_owned(),
                |state| text::control_in_short(atlas, state[account].held.control),
            );
            html! {
                <span class="account">
                    <span class="unseen">{ atlas[account].name.clone() }{ ": " }</span>
                    { fresh(held) }
                </span>
            }
        };
        html! {
            <li data-lane={atlas[area].key.clone()} class={classes!(chosen.then_some("chosen"))}>
                <button
                    type="button"
                    aria-pressed={chosen.to_string()}
                    tabindex={if *stop { "0" } else { "-1" }}
                    {onfocus}
                    {onblur}
                    onclick={choose}
                >
                    <span class="lane-name">{ atlas[area].name.clone() }</span>
                    <span class="lane-words">{ for atlas.account_ids().map(words) }</span>
                </button>
                <svg class="bars" ref={bars} aria-hidden="true" onclick={visit}>
                    { view(Part::Bars(atlas.clone(), area)) }
                </svg>
            </li>
        }
    }
}
