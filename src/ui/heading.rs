//! The day.

use yew::prelude::*;

use crate::domain::{Atlas, Day};
use crate::text;

use super::Dispatch;
use super::time::date_field::{DateField, Purpose};

/// The shown day, the largest words on the page, and beside it a field to type another, which shows
/// where the day came to rest: a native date field is dear to move.
pub(super) fn heading(atlas: &Atlas, day: Day, rested: Day, dispatch: &Dispatch) -> Html {
    html! {
        <div class="heading">
            <h2 class="day">
                <time datetime={day.to_string()}>{ text::in_full(day) }</time>
                { " " }
                <span class="weekday">{ text::weekday(day) }</span>
            </h2>
            <DateField id="go-to" name="Go to date" span={atlas.span} day={rested} purpose={Purpose::Show} {dispatch} />
        </div>
    }
}
