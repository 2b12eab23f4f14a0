//! The date, to be stepped and jumped.

use crate::ui::view::View;
use markup::html;
use yew::prelude::*;

use crate::domain::{AreaId, Atlas, Day, Shared, Way};
use crate::session::Action;
use crate::text;
use crate::words::fill;

use super::play::play;
use crate::ui::Dispatch;

/// Play and changes; small beside them first and last day, steps.
#[derive(PartialEq)]
pub(in crate::ui) struct Steps {
    pub atlas: Shared<Atlas>,
    pub ways: Ways,
    pub playing: bool,
    pub dispatch: Dispatch,
}

/// Where one can go from a day: all that the buttons say of it, so that most days need no new ones.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) struct Ways {
    /// The nearest changes before and after.
    changes: [Option<Day>; 2],
    /// Whether it is the first stop, and the last.
    ended: [bool; 2],
}

impl Ways {
    /// Where one can go: by the changes of one area, or of any.
    pub(in crate::ui) fn from(atlas: &Atlas, day: Day, of: Option<AreaId>) -> Self {
        Self {
            changes: [Way::Back, Way::On].map(|way| atlas.next_change(day, way, of)),
            ended: [Way::Back, Way::On].map(|way| atlas.next_stop(day, way).is_none()),
        }
    }
}

impl View for Steps {
    fn html(&self) -> Html {
        let Self { atlas, ways, playing, dispatch } = self;
        let [at_first, at_last] = ways.ended;
        let words = atlas.words();
        let end = |id: &'static str, name: &str, sign: &'static str, way: Way, ended: bool| {
            let (to, dispatch) = (atlas.outermost_stop(way), dispatch.clone());
            html! {
                <button
                    {id}
                    type="button"
                    class="end"
                    aria-label={name}
                    title={name}
                    aria-disabled={disabled(ended)}
                    onclick={move |_: MouseEvent| dispatch.dispatch(Action::GoTo(to))}
                >
                    { sign }
                </button>
            }
        };
        html! {
            <div class="steps" role="group" aria-label={words.steps()}>
                { play(words, *playing, dispatch) }
                { change_step(atlas, *ways, Way::Back, None, dispatch) }
                { change_step(atlas, *ways, Way::On, None, dispatch) }
                { end("first-day", words.first_day(), "⇤", Way::Back, at_first) }
                { step(atlas, "previous-day", -1, at_first, dispatch) }
                { step(atlas, "next-day", 1, at_last, dispatch) }
                { end("last-day", words.last_day(), "⇥", Way::On, at_last) }
            </div>
        }
    }
}

/// A button to the next change, in one area or in any; it says where it leads. At an end it stays
/// where it is, and says that too.
pub(in crate::ui) fn change_step(
    atlas: &Atlas,
    ways: Ways,
    way: Way,
    of: Option<AreaId>,
    dispatch: &Dispatch,
) -> Html {
    let (words, [before, after]) = (atlas.words(), ways.changes);
    let to = if way == Way::Back { before } else { after };
    let (id, name) = match (way, of) {
        (Way::Back, None) => ("previous-change", words.to_change_before()),
        (Way::On, None) => ("next-change", words.to_change_after()),
        (Way::Back, Some(_)) => ("previous-change-here", words.to_change_before_here()),
        (Way::On, Some(_)) => ("next-change-here", words.to_change_after_here()),
    };
    let leads = to.map_or_else(|| words.none_recorded().to_owned(), |day| text::told(atlas, day));
    let dispatch = dispatch.clone();
    let label = fill(name, &[("day", &leads)]);
    html! {
        <button
            {id}
            type="button"
            class="change-step"
            aria-label={&label}
            title={label}
            aria-disabled={disabled(to.is_none())}
            onclick={move |_: MouseEvent| dispatch.dispatch(Action::Change(way, of))}
        >
            <span aria-hidden="true">{ if way == Way::Back { "‹" } else { "›" } }</span>
            if of.is_some() { <span>{ words.change() }</span> }
        </button>
    }
}

/// One stop back or on: a day, where days are the stops.
fn step(atlas: &Atlas, id: &'static str, by: i32, ended: bool, dispatch: &Dispatch) -> Html {
    let (words, dispatch) = (atlas.words(), dispatch.clone());
    let name = if atlas.record().stops.are_days() { words.day() } else { words.step() };
    html! {
        <button
            {id}
            type="button"
            class="day-step"
            aria-disabled={disabled(ended)}
            onclick={move |_: MouseEvent| dispatch.dispatch(Action::Step(by))}
        >
            { if by < 0 { "−1" } else { "+1" } }<span class="unseen">{ " " }{ name }</span>
        </button>
    }
}

/// Not `disabled`: the button stays reachable, and says why it does nothing.
fn disabled(ended: bool) -> Option<&'static str> {
    ended.then_some("true")
}
