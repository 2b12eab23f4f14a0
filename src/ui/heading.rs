//! The day.

use yew::prelude::*;

use crate::domain::{Atlas, Day};
use crate::session::Action;
use crate::text;

use super::Dispatch;
use super::time::date_field::DateField;

/// The shown day, the largest words on the page, and beside it a field to type another.
pub(super) fn heading(atlas: &Atlas, day: Day, dispatch: &Dispatch) -> Html {
    let on_day = {
        let dispatch = dispatch.clone();
        // Every key typed in the field gives a date; only the first leaves a place to go back to.
        Callback::from(move |(day, first): (Day, bool)| {
            dispatch.dispatch(if first { Action::GoTo(day) } else { Action::Slide(day) });
        })
    };
    html! {
        <div class="heading">
            <h2 class="day">
                <time datetime={day.to_string()}>{ text::in_full(day) }</time>
                { " " }
                <span class="weekday">{ text::weekday(day) }</span>
            </h2>
            <DateField id="go-to" name="Go to date" span={atlas.span} day={day} {on_day} />
        </div>
    }
}
