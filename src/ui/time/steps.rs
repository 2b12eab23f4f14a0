//! The date, to be stepped and jumped.

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, DistrictId, Way};
use crate::session::Action;
use crate::text;

use super::play::play;
use crate::ui::Dispatch;

/// First and last day, changes, days, play.
pub(in crate::ui) fn steps(atlas: &Atlas, day: Day, playing: bool, dispatch: &Dispatch) -> Html {
    let span = atlas.span;
    let end = |id: &'static str, name: &'static str, sign: &'static str, to: Day| {
        let dispatch = dispatch.clone();
        html! {
            <button
                {id}
                type="button"
                aria-label={name}
                title={name}
                aria-disabled={disabled(day == to)}
                onclick={move |_: MouseEvent| dispatch.dispatch(Action::GoTo(to))}
            >
                { sign }
            </button>
        }
    };
    html! {
        <div class="steps" role="group" aria-label="Steps">
            { end("first-day", "First day", "⇤", span.first()) }
            { change_step(atlas, day, Way::Back, None, dispatch) }
            <DayStep id="previous-day" days={-1} ended={day == span.first()} {dispatch} />
            { play(playing, dispatch) }
            <DayStep id="next-day" days={1} ended={day == span.last()} {dispatch} />
            { change_step(atlas, day, Way::On, None, dispatch) }
            { end("last-day", "Last day", "⇥", span.last()) }
        </div>
    }
}

/// A button to the next change, in one district or in any; it says where it leads. At an end it stays
/// where it is, and says that too.
pub(in crate::ui) fn change_step(
    atlas: &Atlas,
    day: Day,
    way: Way,
    of: Option<DistrictId>,
    dispatch: &Dispatch,
) -> Html {
    let to = atlas.next_change(day, way, of);
    let (id, name) = match (way, of) {
        (Way::Back, None) => ("previous-change", "Previous change"),
        (Way::On, None) => ("next-change", "Next change"),
        (Way::Back, Some(_)) => ("previous-change-here", "Previous change here"),
        (Way::On, Some(_)) => ("next-change-here", "Next change here"),
    };
    let leads = to.map_or_else(|| "none in the record".to_owned(), text::in_full);
    let dispatch = dispatch.clone();
    let label = format!("{name}: {leads}");
    html! {
        <button
            {id}
            type="button"
            class="change-step"
            aria-label={label.clone()}
            title={label}
            aria-disabled={disabled(to.is_none())}
            onclick={move |_: MouseEvent| dispatch.dispatch(Action::Change(way, of))}
        >
            if way == Way::Back { <span aria-hidden="true">{ "‹" }</span> }
            <span>{ "change" }</span>
            if way == Way::On { <span aria-hidden="true">{ "›" }</span> }
        </button>
    }
}

#[derive(PartialEq, Properties)]
struct DayStepProps {
    id: &'static str,
    days: i32,
    ended: bool,
    dispatch: Dispatch,
}

/// One day back or on, again and again while it is held.
#[component]
fn DayStep(props: &DayStepProps) -> Html {
    let DayStepProps { id, days, ended, dispatch } = props;
    let step = {
        let (dispatch, days) = (dispatch.clone(), *days);
        Callback::from(move |()| dispatch.dispatch(Action::Step(days)))
    };
    let hold = browser::use_hold(step);
    html! {
        <button
            id={*id}
            type="button"
            class="day-step"
            aria-disabled={disabled(*ended)}
            onpointerdown={hold.press}
            onpointerup={hold.release.clone()}
            onpointerleave={hold.release.clone()}
            onpointercancel={hold.release}
            onclick={hold.click}
        >
            { if *days < 0 { "−1" } else { "+1" } }<span class="unseen">{ " day" }</span>
        </button>
    }
}

/// Not `disabled`: the button stays reachable, and says why it does nothing.
fn disabled(ended: bool) -> Option<&'static str> {
    ended.then_some("true")
}
