//! The day.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::text;
use crate::words::Words;

use super::Dispatch;
use super::fresh::fresh;
use super::time::date_field::{DateField, Purpose};

/// The shown day, the largest words on the page, and beside it a field to type another, which shows
/// where the day came to rest: a native date field is dear to move.
pub(super) fn heading(atlas: &Shared<Atlas>, day: Day, rested: Day, dispatch: &Dispatch) -> Html {
    html! {
        <div class="heading">
            { date(&atlas.words, day) }
            <DateField {atlas} id="go-to" name={atlas.words.go_to_date().to_owned()} day={rested} purpose={Purpose::Show} {dispatch} />
        </div>
    }
}

/// The shown day in words.
pub(super) fn date(words: &Words, day: Day) -> Html {
    html! {
        <h2 class="day">
            <span><time key={day.to_string()} datetime={day.to_string()}>{ text::in_full(words, day) }</time></span>
            { " " }
            <span class="weekday">{ fresh(text::weekday(words, day).to_owned()) }</span>
        </h2>
    }
}
