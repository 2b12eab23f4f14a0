//! One area's year.

use crate::ui::view::{View, view};
use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountId, AreaId, AreaState, Atlas, Day, Shared};
use crate::drawing::Part;
use crate::drawing::axis::Axis;
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;

/// An area's name and who holds it, a button that opens its details, beside its two bars: a click on them goes to
/// the day at that place, and a drag follows it.
#[derive(PartialEq)]
pub(in crate::ui) struct Lane {
    pub atlas: Shared<Atlas>,
    pub area: AreaId,
    /// What holds in it; `None` when there is no such area on the day.
    pub area_state: Option<AreaState>,
    pub chosen: bool,
    /// Whether the Tab key stops at this lane.
    pub stop: bool,
    /// Told the area when its lane has got the focus.
    pub on_focus: UseStateSetter<Option<AreaId>>,
    /// Told the area when the keyboard has brought the focus, and when it leaves.
    pub on_reach: UseStateSetter<Option<AreaId>>,
    pub dispatch: Dispatch,
}

impl View for Lane {
    #[expect(clippy::too_many_lines, reason = "six listeners of two elements")]
    fn html(&self) -> Html {
        let Self { atlas, area, area_state, chosen, stop, on_focus, on_reach, dispatch } = self;
        let (area, bars) = (*area, NodeRef::default());
        let choose = {
            let dispatch = dispatch.clone();
            move |_: MouseEvent| dispatch.dispatch(Action::Choose(area))
        };
        // A click goes to a day, a drag over the bars to each on its way; neither chooses the area.
        let go = {
            let (atlas, dispatch, bars) = (atlas.clone(), dispatch.clone(), bars.clone());
            move |event: MouseEvent| {
                if let Some(place) = browser::across(&bars, event.client_x()) {
                    dispatch.dispatch(Action::GoTo(near(&atlas, area, place)));
                }
            }
        };
        let scrub = {
            let (axis, dispatch, bars) =
                (Axis { span: atlas.span() }, dispatch.clone(), bars.clone());
            move |event: PointerEvent| {
                let held = event.buttons() == 1;
                let place = held.then(|| browser::across(&bars, event.client_x())).flatten();
                if let Some(place) = place {
                    dispatch.dispatch(Action::Slide(axis.day_at(place)));
                }
            }
        };
        let onfocus = {
            let (on_focus, on_reach) = (on_focus.clone(), on_reach.clone());
            move |event: FocusEvent| {
                on_focus.set(Some(area));
                on_reach.set(browser::by_keyboard(&event).then_some(area));
            }
        };
        let onblur = {
            let on_reach = on_reach.clone();
            move |_: FocusEvent| on_reach.set(None)
        };
        let several = atlas.record().accounts.len() > 1;
        let words = |account: AccountId| {
            let held = area_state.as_ref().map_or_else(
                || atlas.words().absent().to_owned(),
                |state| text::control_in_short(atlas, state[account].held.control),
            );
            html! {
                <span class="account">
                    if several {
                        <span class="account-name">{ &atlas[account].short }</span>
                    }
                    <span class="held">
                        if several { <span class="unseen">{ atlas.words().colon() }</span> }
                        { fresh(held) }
                    </span>
                </span>
            }
        };
        html! {
            <li data-lane={&atlas[area].key} class={chosen.then_some("chosen")}>
                <button
                    type="button"
                    aria-pressed={chosen.to_string()}
                    tabindex={if *stop { "0" } else { "-1" }}
                    {onfocus}
                    {onblur}
                    onclick={choose}
                >
                    <span class="lane-name">{ &atlas[area].name }</span>
                    <span class="lane-words">{ for atlas.record().account_ids().map(words) }</span>
                </button>
                <svg class="bars" ref={bars} aria-hidden="true" onclick={go} onpointermove={scrub}>
                    { view(Part::Bars(atlas.clone(), area)) }
                </svg>
            </li>
        }
    }
}

/// A click this near to a change means it, in pixels.
const NEAR_PX: f64 = 5.0;

/// The stop at a place across the bars; near to changes of the area, that at the nearest.
fn near(atlas: &Atlas, area: AreaId, (across, width): (f64, f64)) -> Day {
    let axis = Axis { span: atlas.span() };
    let [from, to] = [-NEAR_PX, NEAR_PX].map(|off| axis.day_at((across + off, width)));
    let there = axis.day_at((across, width));
    let changes = atlas.change_days(Some(area)).filter(|day| from <= *day && *day <= to);
    atlas.nearest_stop(changes.min_by_key(|day| day.since(there).abs()).unwrap_or(there))
}
