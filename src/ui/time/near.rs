//! The days around the shown one, each to be told apart and hit, however close they lie on the line of the year.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::session::Action;
use crate::ui::Dispatch;
use crate::ui::view::View;

/// The third of the month in which the day lies: a day a button, with its number, and whether something happened or
/// changed on it. From day to day only the shown one differs, and no button moves away from the pointer.
///
/// By mouse and touch alone; by keyboard the slider goes from day to day.
#[derive(PartialEq)]
pub(in crate::ui) struct NearDays {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub dispatch: Dispatch,
}

impl View for NearDays {
    fn html(&self) -> Html {
        let Self { atlas, day, dispatch } = self;
        let third = |day: Day| (day.month(), day.day().saturating_sub(1).min(29) / 10);
        let near = (-10..=10).filter_map(|by| day.checked_add(by));
        let near = near.filter(|it| third(*it) == third(*day) && atlas.span().contains(*it));
        html! {
            <div class="near-days" aria-hidden="true">
                { for near.map(|it| button(atlas, it, it == *day, dispatch)) }
            </div>
        }
    }
}

fn button(atlas: &Atlas, day: Day, shown: bool, dispatch: &Dispatch) -> Html {
    let happened = atlas.record().events_on(day).next().map(|_| "happened");
    let changes = atlas.change_on(day).map(|change| {
        if change.difference.is_of_authority() { "of-authority" } else { "of-situation" }
    });
    let dispatch = dispatch.clone();
    html! {
        <button
            key={day.to_string()}
            type="button"
            tabindex="-1"
            class={classes!(happened, changes, shown.then_some("shown-day"))}
            onclick={move |_: MouseEvent| dispatch.dispatch(Action::GoTo(day))}
        >
            { day.day() }
        </button>
    }
}
