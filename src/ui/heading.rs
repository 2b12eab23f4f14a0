//! The day.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::text;

use super::Dispatch;
use super::time::date_field::{DateField, Purpose};

/// The shown day, the largest words on the page, and beside it a field to type another, which shows
/// where the day came to rest: a native date field is dear to move.
pub(super) fn heading(atlas: &Shared<Atlas>, day: Day, rested: Day, dispatch: &Dispatch) -> Html {
    html! {
        <div class="heading">
            <h2 class="day">
                <time datetime={day.to_string()}>{ text::in_full(&atlas.words, day) }</time>
                { " " }
                <span class="weekday">{ text::weekday(&atlas.words, day).to_owned() }</span>
            </h2>
            <DateField {atlas} id="go-to" name={atlas.words.go_to_date().to_owned()} day={rested} purpose={Purpose::Show} {dispatch} />
        </div>
    }
}
